import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, expectClean, launch, pageIsAlive } from './support';
import type { PageOptions, Site } from './support';

let site: Site;
beforeAll(async () => {
	site = await launch();
});
afterAll(() => site?.close());

async function visit(
	path: string,
	look: (page: Page) => Promise<void>,
	options: PageOptions = {}
): Promise<void> {
	const page = await site.open(path, options);
	try {
		await pageIsAlive(page);
		await look(page);
		await expectClean(page);
	} finally {
		await closePage(page);
	}
}

const box = (page: Page) => page.getByRole('combobox', { name: /Find on the map|Знайти на мапі/ });
const options = (page: Page) => page.locator('#find-list').getByRole('option');
const asked = (page: Page, path: string) =>
	page.evaluate(
		(end) => performance.getEntriesByType('resource').some(({ name }) => name.endsWith(end)),
		path
	);
const selected = (page: Page) => new URL(page.url()).searchParams.get('sel');
/** How bright the darkest dot right of the mark is, from 0 to 255: letters are dark, ground is not. */
async function darkestBesideMark(page: Page): Promise<number> {
	const { x, y, width } = (await page.locator('.names .ring').boundingBox())!;
	const clip = { x: x + width + 3, y: y + 2, width: 40, height: 14 };
	const { channels } = await sharp(await page.screenshot({ clip })).stats();
	return Math.max(...channels.slice(0, 3).map(({ min }) => min));
}
const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id);

describe('the search over the map', () => {
	it('by keyboard: another spelling is found, taken, shown, and said', () =>
		visit('/', async (page) => {
			expect(await asked(page, '/search.json')).toBe(false);
			await box(page).focus();
			await page.keyboard.type('Kiev');
			await options(page).first().waitFor();
			expect(await box(page).getAttribute('aria-expanded')).toBe('true');
			expect((await options(page).allInnerTexts()).join(' ')).toContain('Kyiv Oblast');
			await page.keyboard.press('ArrowDown');
			const active = await box(page).getAttribute('aria-activedescendant');
			expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
			await page.keyboard.press('Enter');
			await expect.poll(() => selected(page)).toMatch(/^UA-3[02]$/);
			await expect.poll(() => focusedId(page)).toBe('region-name');
			expect(await page.locator('#find-list').isVisible()).toBe(false);
			expect(await page.getByText(/^Shown on the map: Kyiv/).count()).toBe(1);
		}));

	it('by mouse: a place is marked, and its region selected', () =>
		visit('/uk/', async (page) => {
			await box(page).click();
			await page.keyboard.type('Sudzha');
			await options(page).filter({ hasText: 'Суджа' }).first().click();
			await expect.poll(() => selected(page)).toBe('RU-KRS');
			await page.locator('.names .tag', { hasText: 'Суджа' }).waitFor();
			expect(new URL(page.url()).searchParams.get('at')).toBeTruthy();
			// The map's own label gives way: a place is named once.
			await expect.poll(() => darkestBesideMark(page)).toBeGreaterThan(90);
		}));

	it('by touch, on a phone', () =>
		visit(
			'/',
			async (page) => {
				await box(page).tap();
				await page.keyboard.type('Мелитополь');
				await options(page).first().tap();
				await expect.poll(() => selected(page)).toBe('UA-23');
			},
			{ viewport: 'phone', touch: true }
		));

	it('says of a city that is a region of its own that it is one, not that it lies in itself', () =>
		visit('/', async (page) => {
			await box(page).focus();
			await page.keyboard.type('Kyiv');
			await options(page).first().waitFor();
			const said = (await options(page).allInnerTexts()).map((text) => text.split(/\s*\n\s*/));
			expect(said).toContainEqual(['Kyiv', 'city']);
			for (const [name, where] of said) expect(where).not.toBe(name);
		}));

	it('marks a suggestion as one, and says what can be looked for where nothing is found', () =>
		visit('/', async (page) => {
			await box(page).focus();
			await page.keyboard.type('Mariupal');
			await page.getByText('Nothing is spelled like that. Similar names:').waitFor();
			expect(await options(page).allInnerTexts()).toEqual([expect.stringContaining('Mariupol')]);
			await box(page).fill('Atlantis');
			await page.getByText(/“Atlantis” was not found\. You can look for/).waitFor();
			expect(await options(page).count()).toBe(0);
			await page.keyboard.press('Escape');
			expect(await box(page).inputValue()).toBe('');
		}));
});
