// What there is before the live map, when that starts, and that nothing jumps.
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, expectClean, launch, pageIsAlive, recordOf } from './support';
import type { PageOptions, Site } from './support';

let site: Site;
beforeAll(async () => {
	site = await launch();
});
afterAll(() => site?.close());

const phone: PageOptions = { viewport: 'phone', touch: true, reducedMotion: true };
const pages = ['/', '/swap/', '/check/', '/compare/', '/sources/', '/uk/'];

const hasLiveMap = (page: Page) => page.evaluate(() => document.querySelector('.canvas') !== null);
const mapIsIdle = (page: Page) =>
	page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0);

/** The camera in the address, once it is there: longitude, latitude, zoom. */
async function cameraOf(page: Page): Promise<number[]> {
	await page.waitForFunction(() => location.search.includes('at='));
	const at = await page.evaluate(() => new URLSearchParams(location.search).get('at'));
	return (at ?? '').split(/[,_~/]/).map(Number);
}

type Point = readonly [number, number];

async function touch(
	session: CDPSession,
	type: 'touchStart' | 'touchMove' | 'touchEnd',
	at?: Point
) {
	const touchPoints = at ? [{ x: at[0], y: at[1] }] : [];
	await session.send('Input.dispatchTouchEvent', { type, touchPoints });
}

/** How much has moved by itself on a page since it began. */
const shifts = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				const observer = new PerformanceObserver(() => undefined);
				observer.observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => {
					const entries = observer.takeRecords() as (PerformanceEntry & { value: number })[];
					resolve(entries.reduce((sum, { value }) => sum + value, 0));
				}, 100);
			})
	);

describe('on a phone', () => {
	it('the map waits for a touch, and the touch that wakes it pans', async () => {
		const page = await site.open('/', phone);
		await pageIsAlive(page);
		await page.waitForTimeout(1500);
		expect(await hasLiveMap(page)).toBe(false);
		const asked = [...(recordOf(page).requests.get(recordOf(page).host) ?? [])];
		expect(asked.some((url) => url.includes('overview.json'))).toBe(false);

		const session = await page.context().newCDPSession(page);
		const middle = () =>
			page.locator('.still-map img.light').evaluate((image) => {
				const { left, width } = image.getBoundingClientRect();
				return left + width / 2;
			});
		const before = await middle();
		await touch(session, 'touchStart', [300, 200]);
		for (let x = 290; x >= 200; x -= 10) await touch(session, 'touchMove', [x, 200]);
		// The picture follows at once, whatever has come of the live map.
		await expect.poll(middle).toBeCloseTo(before - 100, -0.5);
		await mapIsIdle(page);
		// The same finger goes on, on the live map.
		for (let x = 190; x >= 150; x -= 10) await touch(session, 'touchMove', [x, 200]);
		await touch(session, 'touchEnd');
		// The middle of the dossier, 150 px, and half of what is left free for the buttons.
		const [longitude, , zoom] = await cameraOf(page);
		expect(longitude).toBeCloseTo(31.2 + ((150 + 28 / 2) * 360) / (512 * 2 ** zoom!), 0);
		await expectClean(page);
		await closePage(page);
	});

	it('lowering the sheet starts the map', async () => {
		const page = await site.open('/', phone);
		await pageIsAlive(page);
		await page.getByRole('button', { name: 'Lower the panel' }).tap();
		await mapIsIdle(page);
		await expectClean(page);
		await closePage(page);
	});

	it('a tap that wakes the map chooses what it hit', async () => {
		const page = await site.open('/', phone);
		await pageIsAlive(page);
		await page.touchscreen.tap(150, 200);
		await page.waitForFunction(() => location.search.includes('sel=UA'));
		await expectClean(page);
		await closePage(page);
	});

	it('a link with a view in it starts the map', async () => {
		const page = await site.open('/?v=1&sel=UA-14', phone);
		await mapIsIdle(page);
		await expectClean(page);
		await closePage(page);
	});
});

describe('nothing moves by itself, and no letter is missing', () => {
	it.each(pages)('on %s', async (path) => {
		for (const options of [phone, { viewport: 'desktop' } as const]) {
			const page = await site.open(path, options);
			await pageIsAlive(page);
			if (options !== phone) await mapIsIdle(page);
			else await page.waitForTimeout(1000);
			expect(await shifts(page)).toBe(0);
			// The letters that pages are written in are files of their own; see src/theme.css.
			const asked = [...(recordOf(page).requests.get(recordOf(page).host) ?? [])];
			expect(asked.filter((url) => url.includes('ibm-plex-sans'))).toEqual([]);
			await expectClean(page);
			await closePage(page);
		}
	});
});
