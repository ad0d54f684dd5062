// What stands around the text and on the map: nothing behind it scrolls, and the map says what it is.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, expectClean, launch, pageIsAlive, recordOf } from './support';
import type { Site } from './support';

let site: Site;
/** Without the live map: for what is about the text beside it. */
let blind: Site;
beforeAll(async () => {
	[site, blind] = await Promise.all([launch(), launch({ webgl: false })]);
});
afterAll(() => Promise.all([site?.close(), blind?.close()]));

const idle = (page: Page) =>
	page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0);
const mapIsMissed = (page: Page) => page.getByRole('status').filter({ hasText: 'WebGL' }).waitFor();
const scrolled = (page: Page) =>
	page.evaluate(() => [
		document.documentElement.scrollHeight - innerHeight,
		scrollY,
		document.querySelector('header')!.getBoundingClientRect().top
	]);

describe.each(['desktop', 'phone'] as const)('the page itself (%s)', (viewport) => {
	it.each(['/', '/sources/'])('does not scroll on %s', async (path) => {
		const withMap = path === '/';
		const settled = withMap ? idle : mapIsMissed;
		const page = await (withMap ? site : blind).open(path, { viewport });
		await settled(page);
		expect(await scrolled(page)).toEqual([0, 0, 0]);
		const id = await page.evaluate(
			() => [...document.querySelectorAll('main [id]:not([popover], [popover] *)')].at(-1)!.id
		);
		await page.evaluate((hash) => (location.hash = hash), id);
		await page.waitForFunction(() => document.querySelector('main')!.scrollTop > 0);
		expect(await scrolled(page)).toEqual([0, 0, 0]);
		await page.goto(`${path}#${id}`);
		await settled(page);
		expect(await scrolled(page)).toEqual([0, 0, 0]);
		await expectClean(page, { allow: withMap ? [] : [/WebGL/i] });
		await closePage(page);
	});
});

describe('the map says its date, its key and its sources', () => {
	async function saysAll(page: Page): Promise<void> {
		const map = page.getByRole('region', { name: 'Map of territory held by each side' });
		for (const text of [
			'As of 12 February 2025',
			'Held by Russia',
			'Held by Ukraine',
			'Contested',
			'Claimed by Russia, not held',
			'Line of contact',
			'Mercator map',
			'© OpenStreetMap',
			'GeoNames'
		]) {
			const found = map.getByText(text).filter({ visible: true });
			await found.first().waitFor();
			expect(await found.count(), text).toBe(1);
		}
	}

	it.each(['desktop', 'phone'] as const)('without JavaScript (%s)', async (viewport) => {
		const page = await site.open('/', { viewport, javaScript: false });
		await saysAll(page);
		await closePage(page);
	});

	it('live, and lets the pointer through', async () => {
		const page = await site.open('/');
		await idle(page);
		await saysAll(page);
		const box = (await page.getByRole('list', { name: 'Key to the map' }).boundingBox())!;
		const hit = await page.evaluate(
			([x, y]) => document.elementFromPoint(x!, y!)!.tagName,
			[box.x + 8, box.y + 8]
		);
		expect(hit).toBe('CANVAS');
		await closePage(page);
	});

	it('behind a button on a phone', async () => {
		const page = await site.open('/', { viewport: 'phone', touch: true });
		await pageIsAlive(page);
		expect(await page.getByText('© OpenStreetMap').isVisible()).toBe(false);
		await page.getByRole('button', { name: 'About this map' }).tap();
		await saysAll(page);
		await closePage(page);
	});

	it('before the text on a phone without JavaScript', async () => {
		const page = await site.open('/', { viewport: 'phone', javaScript: false });
		const map = (await page.locator('.still-frame').boundingBox())!;
		expect(map.y).toBeLessThan(100);
		expect(map.height).toBeGreaterThan(200);
		await closePage(page);
	});
});

describe('the back button', () => {
	it('undoes layers, and keeps the place on the page it returns to', async () => {
		const page = await site.open('/');
		await idle(page);
		const box = page.getByRole('checkbox', { name: 'Donetsk', exact: true });
		await box.click();
		await page.getByRole('button', { name: 'Show only Luhansk' }).click();
		await page.goBack();
		await page.waitForFunction(() => location.search.includes('off=UA-14'));
		expect(await box.isChecked()).toBe(false);
		await page.goBack();
		await page.waitForFunction(() => !location.search.includes('off='));
		expect(await box.isChecked()).toBe(true);

		const top = await page.evaluate(() => document.querySelector('main')!.scrollTop);
		expect(top).toBeGreaterThan(200);
		await page.getByRole('link', { name: 'Sources', exact: true }).click();
		await page.getByRole('heading', { name: 'Timeline' }).waitFor();
		expect(await page.evaluate(() => document.querySelector('main')!.scrollTop)).toBe(0);
		await page.goBack();
		await page.waitForFunction(
			(was) => Math.abs(document.querySelector('main')!.scrollTop - was) < 2,
			top
		);
		await expectClean(page);
		await closePage(page);
	});
});

describe('the detail of the map', () => {
	const full = (page: Page) =>
		[...recordOf(page).requests.values()].flat().filter((url) => url.endsWith('/base.json')).length;

	it('waits for the first move where the overview is enough', async () => {
		const page = await site.open('/');
		await idle(page);
		await page.waitForTimeout(500);
		expect(full(page)).toBe(0);
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await expect.poll(() => full(page)).toBe(1);
		await closePage(page);
	});

	it('comes at once where the window shows more than the overview has', async () => {
		const page = await site.open('/', { viewport: { width: 768, height: 1024 } });
		await idle(page);
		await expect.poll(() => full(page)).toBe(1);
		await closePage(page);
	});

	it('comes after a move that was over before the map was first at rest', async () => {
		const page = await site.newPage();
		await page.addInitScript(() => {
			const zoom = () => {
				const button = document.querySelector<HTMLElement>('[aria-label="Zoom in"]');
				if (button) button.click();
				else requestAnimationFrame(zoom);
			};
			requestAnimationFrame(zoom);
		});
		await page.goto('/');
		await idle(page);
		await expect.poll(() => full(page)).toBe(1);
		await closePage(page);
	});
});

it('says why where the browser takes the drawing surface away', async () => {
	const page = await site.open('/');
	await idle(page);
	await page.evaluate(() => {
		const canvas = document.querySelector<HTMLCanvasElement>('.canvas canvas')!;
		canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
	});
	await page.getByRole('status').filter({ hasText: 'stopped drawing the map' }).waitFor();
	await closePage(page);
});
