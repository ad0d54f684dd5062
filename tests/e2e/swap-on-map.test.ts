// What the swap room does with the map, and where the page stays while it does: by eye, on the built site.
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, visitPage } from './support';
import type { PageOptions, Site } from './support';

let site: Site;
beforeAll(async () => {
	site = await launch();
});
afterAll(() => site?.close());

const visit = (path: string, look: (page: Page) => Promise<void>, options?: PageOptions) =>
	visitPage(site, path, look, options);

const button = (page: Page, name: string | RegExp) =>
	page.getByRole('button', { name, exact: typeof name === 'string' });
const preset = (page: Page) => button(page, /^Donetsk Oblast$/);
const parcels = (page: Page) => page.locator('button.choose');
const bar = (page: Page) => page.getByRole('region', { name: 'Both sides at a glance' });
const top = async (section: Locator) => (await section.boundingBox())!.y;
const zoomed = (page: Page) => new URL(page.url()).searchParams.get('at');

async function idle(page: Page): Promise<void> {
	await page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0);
}

/** Red, green and blue of each pixel of a square of the page, 0 to 255. */
async function pixelsAround(page: Page, x: number, y: number, side: number): Promise<number[][]> {
	const clip = { x: x - side / 2, y: y - side / 2, width: side, height: side };
	const png = (await page.screenshot({ clip })).toString('base64');
	return page.evaluate(async (data) => {
		const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
		const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
		canvas.drawImage(image, 0, 0);
		const all = canvas.getImageData(0, 0, image.width, image.height).data;
		return Array.from({ length: all.length / 4 }, (_, i) => [...all.slice(4 * i, 4 * i + 3)]);
	}, png);
}

describe('the swap room and its map', () => {
	it('opens a shared swap with its sentence first and the map on it', async () => {
		let shared = '';
		await visit('/swap/', async (page) => {
			await idle(page);
			await preset(page).click();
			const code = () => new URL(page.url()).searchParams.get('s');
			await expect.poll(code).not.toBeNull();
			shared = `/swap/?v=1&s=${encodeURIComponent(code()!)}`;
		});
		await visit(shared, async (page) => {
			const says = page.getByRole('region', { name: 'In plain words' });
			await says.getByText(/^Ukraine offers/).waitFor();
			expect(await top(says)).toBeLessThan(
				await top(page.getByRole('region', { name: 'The reported proposal' }))
			);
			await expect.poll(() => zoomed(page)).not.toBeNull();
			// Both sides lie between Kursk and Donetsk oblasts.
			const [longitude, latitude, zoom] = zoomed(page)!.split(',').map(Number);
			expect(zoom).toBeGreaterThan(5.5);
			expect(latitude).toBeGreaterThan(47);
			expect(latitude).toBeLessThan(52);
			expect(longitude).toBeGreaterThan(34);
			expect(longitude).toBeLessThan(39);
		});
	});

	it('keeps the focus and its place on the page when an equal area is chosen by keyboard', () =>
		visit('/sources/', async (page) => {
			await idle(page);
			// What works the areas out comes when the focus is on one already.
			let letIn = () => {};
			const isLetIn = new Promise<void>((resolve) => (letIn = resolve));
			await page.route(/\/workers\//, async (route) => {
				await isLetIn;
				await route.continue();
			});
			await page.locator('.panel > nav a[href*="/swap/"]').click();
			await preset(page).focus();
			expect(await preset(page).isEnabled()).toBe(false);
			letIn();
			await expect.poll(() => preset(page).isEnabled()).toBe(true);
			expect(await preset(page).evaluate((one) => one === document.activeElement)).toBe(true);
			await page.waitForTimeout(600);
			const before = await top(preset(page));
			await page.keyboard.press('Enter');
			await bar(page).getByText('Territory held is equal').first().waitFor();
			await page.waitForTimeout(600);
			expect(await preset(page).evaluate((one) => one === document.activeElement)).toBe(true);
			expect(Math.abs((await top(preset(page))) - before)).toBeLessThan(30);
		}));

	it('makes a parcel of its own of what a lasso covers on other territory', () =>
		visit('/swap/?v=1&at=38.6,47.9,7', async (page) => {
			await idle(page);
			await parcels(page).first().click();
			await page
				.locator('label')
				.filter({ hasText: /^\s*Draw\s*$/ })
				.click();
			await button(page, 'Lasso').click();
			const { x, y, width, height } = (await page.locator('.map canvas').boundingBox())!;
			const at = (turn: number) =>
				[x + width / 2 + 40 * Math.cos(turn), y + height / 2 + 40 * Math.sin(turn)] as const;
			await page.mouse.move(...at(0));
			await page.mouse.down();
			for (let turn = 0; turn < 6.4; turn += 0.3) await page.mouse.move(...at(turn));
			await page.mouse.up();
			await bar(page)
				.getByText(/^A parcel of its own, number 1 of what Ukraine asks for/)
				.waitFor();
			expect(await parcels(page).count()).toBe(2);
		}));

	it('puts the badge of a small parcel beside it', () =>
		visit('/swap/?v=1&at=35.27,51.24,5', async (page) => {
			await idle(page);
			await page.waitForTimeout(1500);
			const { x, y, width, height } = (await page.locator('.map canvas').boundingBox())!;
			const [middleX, middleY] = [x + width / 2, y + height / 2];
			// The ground's own hue is seen where the parcel is, and paper with a digit up to the right.
			const ground = await pixelsAround(page, middleX, middleY, 20);
			expect(ground.filter(([red = 0, green = 0]) => green - red > 50).length).toBeGreaterThan(15);
			const badge = await pixelsAround(page, middleX + 17, middleY - 17, 20);
			expect(badge.filter((colour) => Math.min(...colour) > 240).length).toBeGreaterThan(100);
		}));
});
