import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, closePage, expectClean, launch, openExample } from './support';
import type { Site } from './support';

let site: Site;
/** Without the live map, which axe has seen on the wide pages. */
let blind: Site;
beforeAll(async () => {
	[site, blind] = await Promise.all([launch(), launch({ webgl: false })]);
});
afterAll(() => Promise.all([site?.close(), blind?.close()]));

const pages = [
	...['', 'compare/', 'swap/', 'check/', 'yours/', 'sources/', 'sources/figures/', 'days/']
].flatMap((room) => [`/${room}`, `/uk/${room}`]);

const idle = (page: Page) =>
	page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0);
const mapIsMissed = (page: Page) => page.getByRole('status').filter({ hasText: 'WebGL' }).waitFor();

/** Lets the page note how far its content jumps, from before its first paint. */
const noteShifts = (page: Page) =>
	page.addInitScript(() => {
		const shifts: number[] = ((globalThis as unknown as { shifts: number[] }).shifts = []);
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
				shifts.push(entry.value);
		}).observe({ type: 'layout-shift', buffered: true });
	});

describe.each(pages)('%s', (path) => {
	it('moves nothing after the first paint, and breaks no rule of axe, light or dark', async () => {
		const page = await site.newPage();
		await noteShifts(page);
		await page.goto(path);
		await idle(page);
		const shifts = await page.evaluate(
			() => (globalThis as unknown as { shifts: number[] }).shifts
		);
		// What fonts change on arrival is far below what an eye sees.
		expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.001);

		if (path.endsWith('/yours/')) await openExample(page);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect(await axe(page), colorScheme).toEqual([]);
			await page.locator('main .figure').first().click();
			expect(await axe(page), `${colorScheme}, with a receipt`).toEqual([]);
			await page.keyboard.press('Escape');
			await page.locator('.receipt:popover-open').waitFor({ state: 'detached' });
		}
		await expectClean(page);
		await closePage(page);
	});
	it('breaks none on a phone with a region selected', async () => {
		const withMap = path === '/' || path === '/uk/';
		const page = await (withMap ? site : blind).open(`${path}?v=1&sel=UA-14`, {
			viewport: 'phone',
			touch: true
		});
		await (withMap ? idle : mapIsMissed)(page);
		await page.locator('.detail').waitFor();
		expect(await axe(page)).toEqual([]);
		await expectClean(page, { allow: withMap ? [] : [/WebGL/i] });
		await closePage(page);
	});
});

it('lets the keyboard reach every control of the panel, each with a visible focus', async () => {
	const page = await blind.open('/');
	await mapIsMissed(page);
	// What comes when it is near has to be there before it is counted.
	await page.getByRole('heading', { name: 'Through time' }).scrollIntoViewIfNeeded();
	await page.getByRole('button', { name: 'Play' }).waitFor();
	const wanted = await page.evaluate(
		() =>
			[...document.querySelectorAll('.panel a, .panel button:not(:disabled), .panel input')].filter(
				(element) =>
					element.getClientRects().length > 0 &&
					element.checkVisibility() &&
					element.getAttribute('tabindex') !== '-1'
			).length
	);
	const seen = new Set<string>();
	for (let press = 0; press < wanted + 40; press++) {
		await page.keyboard.press('Tab');
		const found = await page.evaluate(() => {
			const element = document.activeElement!;
			if (!element.closest('.panel')) return null;
			const all = [...document.querySelectorAll('.panel a, .panel button, .panel input')];
			const ring = (one: Element) => getComputedStyle(one).outlineStyle !== 'none';
			return {
				index: all.indexOf(element),
				what: element.outerHTML.slice(0, 120),
				ringed: ring(element) || ring(element.nextElementSibling ?? element)
			};
		});
		if (!found || found.index < 0) continue;
		expect(found.ringed, found.what).toBe(true);
		seen.add(String(found.index));
	}
	expect(seen.size).toBe(wanted);
	await expectClean(page, { allow: [/WebGL/i] });
	await closePage(page);
});

it('has targets of 24 pixels or more in the panel', async () => {
	const page = await blind.open('/');
	await mapIsMissed(page);
	const small = await page.evaluate(() =>
		[...document.querySelectorAll('header a, .panel a, .panel button, .panel label')]
			.filter((element) => element.getClientRects().length > 0)
			// Links and figures in running text are exempt (WCAG 2.5.8, inline).
			.filter((element) => !element.closest('p, dd, caption') && !element.matches('legend *'))
			.map((element) => ({ element, box: element.getBoundingClientRect() }))
			.filter(({ box }) => box.width < 24 || box.height < 24)
			.map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.width}×${box.height}`)
	);
	expect(small).toEqual([]);
	await closePage(page);
});
