// The sheet over the map, by touch, by its buttons and by keyboard.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closePage, countPixels, expectClean, launch, pageIsAlive, wakeMap } from './support';
import type { Site } from './support';

let site: Site;
beforeAll(async () => {
	site = await launch();
});
afterAll(() => site?.close());

const phone = { viewport: 'phone', touch: true, reducedMotion: true } as const;

async function open(path = '/'): Promise<Page> {
	const page = await site.open(path, phone);
	await page.getByRole('slider').waitFor();
	await pageIsAlive(page);
	return page;
}

const height = async (page: Page) => (await page.locator('.panel').boundingBox())!.height;
type Rect = NonNullable<Awaited<ReturnType<ReturnType<Page['locator']>['boundingBox']>>>;
const box = async (page: Page, selector: string): Promise<Rect> =>
	(await page.locator(selector).boundingBox())!;
const stop = (page: Page) => page.getByRole('slider').getAttribute('aria-valuetext');

/** A finger goes down on the handle, moves, and lifts: through the browser's own touch input. */
async function drag(page: Page, by: number, steps = 8): Promise<void> {
	const box = (await page.getByRole('slider').boundingBox())!;
	const x = box.x + box.width / 2;
	const y = box.y + box.height / 2;
	const session = await page.context().newCDPSession(page);
	const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: at === undefined ? [] : [{ x, y: at }]
		});
	await send('touchStart', y);
	for (let step = 1; step <= steps; step++) await send('touchMove', y + (by * step) / steps);
	await page.waitForTimeout(120);
	await send('touchEnd');
	await session.detach();
}

it.each(['/', '/uk/'])('opens half way, with the ratio and the whole picture: %s', async (path) => {
	const page = await open(path);
	expect(await page.getByRole('slider').getAttribute('aria-valuenow')).toBe('1');
	const picture = (await page.locator('.panel .picture').boundingBox())!;
	const tabs = (await page.locator('.panel nav').boundingBox())!;
	expect(picture.y).toBeGreaterThan(tabs.y + tabs.height);
	expect(picture.y + picture.height).toBeLessThanOrEqual(844);
	expect(await page.locator('h1').evaluate((title) => title.getClientRects().length)).toBe(1);
	const title = (await page.locator('h1').boundingBox())!;
	expect(title.height).toBeLessThan(50);
	await expectClean(page);
	await closePage(page);
});

/** How many pixels of held ground there are on a part of the map, under the buttons too. */
async function heldIn(page: Page, clip: Rect): Promise<number> {
	const see = (visibility: string) =>
		page.locator('.buttons').evaluate((element: HTMLElement, visibility) => {
			element.style.visibility = visibility;
		}, visibility);
	await see('hidden');
	// Nothing else on the map has so much colour.
	const held = await countPixels(
		page,
		clip,
		(...pixel) => Math.max(...pixel) - Math.min(...pixel) > 40
	);
	await see('');
	return held;
}

it('shows the key, and nothing of the map under its buttons', async () => {
	const page = await open();
	for (const name of ['Held by Russia', 'Held by Ukraine', 'Contested'])
		expect(await page.locator('.key').getByText(name).isVisible()).toBe(true);
	expect(await page.locator('.key').getByText('Line of contact').isVisible()).toBe(false);
	await wakeMap(page);
	for (const size of [page.viewportSize()!, { width: 360, height: 740 }]) {
		await page.setViewportSize(size);
		const sheet = await box(page, '.panel');
		const map = { ...(await box(page, '.map-pane')), height: sheet.y - 60 };
		const buttons = await box(page, '.buttons');
		expect(buttons.y + buttons.height).toBeLessThanOrEqual(sheet.y);
		await expect.poll(() => heldIn(page, buttons)).toBe(0);
		expect(await heldIn(page, map)).toBeGreaterThan(2000);
	}
	await page.getByRole('button', { name: 'About this map' }).tap();
	expect(await page.locator('.key').getByText('Line of contact').isVisible()).toBe(true);
	await expectClean(page);
	await closePage(page);
});

it.each(['/', '/swap/'])('is one tap away from the layers: %s', async (path) => {
	const page = await open(path);
	await page.getByRole('slider').press('Home');
	await page.getByRole('link', { name: 'Layers' }).tap();
	const title = page.getByRole('heading', { name: 'Layers' });
	await title.waitFor();
	await expect.poll(async () => (await title.boundingBox())!.y).toBeLessThan(844 - 200);
	expect((await title.boundingBox())!.y).toBeGreaterThan(300);
	await expectClean(page);
	await closePage(page);
});

it('is dragged up and down by a finger', async () => {
	const page = await open();
	const half = await height(page);
	await drag(page, -300);
	expect(await stop(page)).toBe('Full screen');
	expect(await height(page)).toBeGreaterThan(half + 200);
	await drag(page, 620);
	expect(await stop(page)).toBe('Collapsed');
	expect(await height(page)).toBeLessThan(140);
	await drag(page, -20);
	expect(await stop(page)).toBe('Collapsed');
	await expectClean(page);
	await closePage(page);
});

it('is moved by its buttons and by arrow keys', async () => {
	const page = await open();
	await page.getByRole('button', { name: 'Raise the panel' }).tap();
	expect(await stop(page)).toBe('Full screen');
	await page.getByRole('button', { name: 'Lower the panel' }).tap();
	await page.getByRole('slider').press('ArrowDown');
	expect(await stop(page)).toBe('Collapsed');
	await page.getByRole('slider').press('End');
	expect(await stop(page)).toBe('Full screen');
	await expectClean(page);
	await closePage(page);
});

it('scrolls its content to the end at every stop, and nothing is wider than the screen', async () => {
	const page = await open();
	for (const key of ['Home', 'ArrowUp', 'End']) {
		await page.getByRole('slider').press(key);
		const bottom = await page.evaluate(() => {
			const main = document.querySelector('main')!;
			main.scrollTop = main.scrollHeight;
			return main.querySelector('footer')!.getBoundingClientRect().bottom;
		});
		expect(bottom).toBeLessThanOrEqual(845);
	}
	const wide = await page.evaluate(() => {
		const main = document.querySelector('main')!;
		return [document.documentElement.scrollWidth, main.scrollWidth - main.clientWidth];
	});
	expect(wide).toEqual([390, 0]);
	await expectClean(page);
	await closePage(page);
});

it('makes room for the map when something is shown there', async () => {
	const page = await open('/sources/');
	await page.getByRole('slider').press('End');
	await page
		.getByRole('button', { name: /^On the map: Kursk Oblast/ })
		.first()
		.tap();
	expect(await stop(page)).toBe('Half screen');
	await page.getByRole('region', { name: /Kursk Oblast/ }).waitFor();
	await expectClean(page);
	await closePage(page);
});
