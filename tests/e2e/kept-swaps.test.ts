// Swaps kept on the device, by two tabs, with the storage full, and by a browser that keeps nothing.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, expectClean, launch, pageIsAlive } from './support';
import type { Site } from './support';

let site: Site;
beforeAll(async () => {
	site = await launch({ webgl: false });
});
afterAll(() => site?.close());

const allow = [/WebGL/i];
const section = (page: Page) => page.getByRole('region', { name: 'Saved swaps' });
const bar = (page: Page) => page.getByRole('region', { name: 'Both sides at a glance' });
/** The first one is always the reported proposal. */
const kept = async (page: Page) =>
	(await section(page).locator('.name').allInnerTexts()).slice(1).map((text) => text.trim());
const press = (page: Page, name: string) =>
	section(page).getByRole('button', { name, exact: true }).click();

async function keepAs(page: Page, name: string): Promise<void> {
	await pageIsAlive(page);
	const field = page.getByLabel('Name of this swap');
	await field.fill(name);
	await field.press('Enter');
	await press(page, 'Save this swap');
}

describe('two tabs', () => {
	it('see what the other keeps and deletes, lose nothing, and take a deletion back', async () => {
		const one = await site.open('/swap/');
		const two = await one.context().newPage();
		await two.goto('/swap/');
		try {
			await keepAs(one, 'First');
			await expect.poll(() => kept(two)).toEqual(['First']);
			await press(two, 'Delete First');
			await keepAs(two, 'Second');
			await expect.poll(() => kept(one)).toEqual(['Second']);
			await keepAs(one, 'Third');
			await expect.poll(() => kept(two)).toEqual(['Second', 'Third']);

			await press(one, 'Delete Second');
			await expect.poll(() => kept(two)).toEqual(['Third']);
			await section(one).getByText('Deleted: Second.').waitFor();
			const restore = section(one).getByRole('button', { name: 'Undo the deletion' });
			expect(await restore.evaluate((button) => button === document.activeElement)).toBe(true);
			await restore.press('Enter');
			for (const page of [one, two])
				await expect.poll(() => kept(page)).toEqual(['Second', 'Third']);
			await two.reload();
			await expect.poll(() => kept(two)).toEqual(['Second', 'Third']);
			await expectClean(one, { allow });
		} finally {
			await closePage(one);
		}
	});
});

describe('a browser', () => {
	it('with a full storage says what is not saved, and saves it when there is room', async () => {
		const page = await site.open('/swap/');
		try {
			await keepAs(page, 'Small');
			await bar(page).getByText('Saved: Small').waitFor();
			await page.evaluate(() => {
				for (let size = 2 ** 22; size >= 1; size /= 2)
					try {
						for (let i = 0; i < 4; i++) localStorage.setItem(`fill ${size} ${i}`, 'x'.repeat(size));
					} catch {
						// The next smaller one may still fit.
					}
			});
			await keepAs(page, 'Large');
			await bar(page).getByText('Not saved: Large.').waitFor();
			expect(await kept(page)).toEqual(['Small', 'Large (not saved)']);
			await section(page).getByText('This browser has no room left').waitFor();
			await page.evaluate(() => {
				for (const key of Object.keys(localStorage))
					if (key.startsWith('fill')) localStorage.removeItem(key);
			});
			await press(page, 'Duplicate Small');
			await expect.poll(() => kept(page)).toEqual(['Small', 'Copy of Small', 'Large']);
			await section(page).getByText('Saved on this device only.').waitFor();
			await page.reload();
			await expect.poll(() => kept(page)).toEqual(['Small', 'Copy of Small', 'Large']);
			await expectClean(page, { allow });
		} finally {
			await closePage(page);
		}
	});

	it('that keeps nothing says so of the swap, too', async () => {
		const page = await site.newPage();
		try {
			await page.addInitScript(() => {
				Object.defineProperty(window, 'localStorage', {
					get() {
						throw new DOMException('denied', 'SecurityError');
					}
				});
			});
			await page.goto('/swap/');
			await keepAs(page, 'Mine');
			await bar(page).getByText('Not saved: Mine.').waitFor();
			expect(await kept(page)).toEqual(['Mine (not saved)']);
			await section(page).getByText('does not let the page store anything').waitFor();
			await expectClean(page, { allow });
		} finally {
			await closePage(page);
		}
	});
});
