import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, expectClean, launch, wakeMap } from './support';
import type { PageOptions, Site } from './support';
import { mapFaults } from './support/map-faults';

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
		if (options.viewport === 'phone') await wakeMap(page);
		await page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0);
		await look(page);
		await expectClean(page);
	} finally {
		await closePage(page);
	}
}

interface Label {
	readonly text: string;
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** The names that are seen on the map, and what covers it, in CSS pixels of the page. */
const labels = (page: Page) =>
	page.evaluate(() => {
		const read = (element: Element): Label => {
			const { left, top, right, bottom } = element.getBoundingClientRect();
			return { text: element.textContent?.trim() ?? '', left, top, right, bottom };
		};
		const pane = document.querySelector('section.map-pane')!;
		return {
			seen: [...pane.querySelectorAll('.placed > :is(.name, .callout)')].map(read),
			covers: [...pane.querySelectorAll('[data-covers-map]:not(.tag)')]
				.map(read)
				.filter(({ left, right }) => right > left),
			pane: read(pane)
		};
	});
const meet = (a: Label, b: Label) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** From a small window to a large one, high and low. */
const sizes = [
	[820, 1180],
	[900, 600],
	[1440, 900],
	[2560, 1440]
] as const;

describe('names on the map', () => {
	it.each([
		['as it opens', '/'],
		['far out', '/?v=1&at=31,49,3.2'],
		['nearer', '/?v=1&at=35.5,50.5,6.5'],
		['near', '/?v=1&at=35.2,51.2,8.5']
	])('has both countries and the salient, on nothing else: %s', (_, path) =>
		visit(path, async (page) => {
			await expect
				.poll(async () => (await labels(page)).seen.map(({ text }) => text).sort())
				.toEqual(['Russia', expect.stringMatching(/^Salient:\s+about\s450\skm²/), 'Ukraine']);
			const { covers: first } = await labels(page);
			expect(first.length).toBeGreaterThan(3);
			for (const [width, height] of path === '/' ? sizes : []) {
				await page.setViewportSize({ width, height });
				// The live map places its names anew when it has come to rest.
				await expect
					.poll(() => page.evaluate(mapFaults), { message: `${width} × ${height}` })
					.toEqual([]);
			}
			if (path === '/') await page.setViewportSize({ width: 1280, height: 900 });
			await expect.poll(async () => (await labels(page)).seen.length).toBe(3);
			const { seen, covers, pane } = await labels(page);
			for (const [i, one] of seen.entries()) {
				expect(one.left, one.text).toBeGreaterThanOrEqual(pane.left);
				expect(one.right, one.text).toBeLessThanOrEqual(pane.right);
				expect(one.top, one.text).toBeGreaterThanOrEqual(pane.top);
				expect(one.bottom, one.text).toBeLessThanOrEqual(pane.bottom);
				for (const other of [...covers, ...seen.slice(i + 1)])
					expect(meet(one, other), `${one.text} on ${other.text}`).toBe(false);
			}
		})
	);

	it('speaks the language of the page, and shows the units that are chosen', () =>
		visit('/uk/?v=1&u=mi2', async (page) => {
			await page.locator('.placed > .callout', { hasText: 'Виступ:' }).waitFor();
			expect(await page.locator('.placed > .callout').innerText()).toMatch(/мил/);
			const texts = (await labels(page)).seen.map(({ text }) => text);
			expect(texts).toContain('Україна');
			expect(texts).toContain('Росія');
		}));

	it('are placed when the live map takes the still one over', async () => {
		const page = await site.newPage();
		await page.addInitScript(() => {
			const observer = new MutationObserver(() => {
				if (!document.querySelector('.map.drawn')) return;
				observer.disconnect();
				const placed = document.querySelectorAll('.placed > :is(.name, .callout)').length;
				document.documentElement.dataset.placedThen = String(placed);
			});
			observer.observe(document, { subtree: true, childList: true, attributeFilter: ['class'] });
		});
		await page.goto(`${site.url}/`);
		await expect
			.poll(() => page.evaluate(() => document.documentElement.dataset.placedThen))
			.toBe('3');
		await closePage(page);
	});

	it('opens the receipt of the figure in the callout', () =>
		visit('/', async (page) => {
			await page.locator('.placed > .callout button').click();
			expect(await page.locator('.receipt:popover-open').innerText()).toContain('450');
		}));

	it('keeps above the sheet of a phone', () =>
		visit(
			'/',
			async (page) => {
				await page.locator('.placed > .callout').waitFor();
				const sheet = await page.locator('.panel').boundingBox();
				for (const { text, bottom } of (await labels(page)).seen)
					expect(bottom, text).toBeLessThanOrEqual(sheet!.y + 1);
			},
			{ viewport: 'phone', touch: true }
		));
});

describe('the edge of the world', () => {
	it.each([
		['phone', { width: 390, height: 844 }],
		['laptop', { width: 1440, height: 900 }],
		['large screen', { width: 2560, height: 1440 }]
	])('is never in view, on a %s zoomed out all the way', (_, viewport) =>
		visit(
			'/?v=1&at=56,60,0',
			async (page) => {
				await page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0);
				const zoom = await page.evaluate(() => Number(location.search.split(',').at(-1)));
				expect(zoom).toBeGreaterThanOrEqual(0);
				await page.waitForTimeout(1500);
				// The worker asks for the rest of the world: until that is drawn, there are such edges.
				await expect.poll(() => straightEdges(page)).toEqual([]);
			},
			{ viewport }
		)
	);
});

/** Rows and columns of the drawn map along which land or sea ends all the way, in CSS pixels. */
async function straightEdges(page: Page): Promise<string[]> {
	// What lies on the map has straight edges of its own.
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			'* { visibility: hidden !important } .canvas canvas { visibility: visible !important }'
		);
		document.adoptedStyleSheets.push(sheet);
	});
	const clip = (await page.locator('section.map-pane').boundingBox())!;
	const shot = await page.screenshot({ clip });
	return page.evaluate(
		async (bytes) => {
			const blob = new Blob([new Uint8Array(bytes)], { type: 'image/png' });
			const image = await createImageBitmap(blob);
			const { width, height } = image;
			const canvas = new OffscreenCanvas(width, height).getContext('2d')!;
			canvas.drawImage(image, 0, 0);
			const { data } = canvas.getImageData(0, 0, width, height);
			const differ = (a: number, b: number) =>
				Math.abs(data[a]! - data[b]!) + Math.abs(data[a + 2]! - data[b + 2]!) > 10;
			const found: string[] = [];
			// A run of 200 pixels along which both sides are of one colour, and not of the same.
			const look = (
				what: string,
				along: number,
				across: number,
				at: (i: number, k: number) => number
			) => {
				for (let k = 1; k < across; k++) {
					let run = 0;
					for (let i = 1; i < along; i++) {
						const edge = differ(at(i, k - 1), at(i, k)) && !differ(at(i, k), at(i - 1, k));
						run = edge ? run + 1 : 0;
						if (run === 200) found.push(`${what} ${k}`);
					}
				}
			};
			look('row', width, height, (x, y) => (y * width + x) * 4);
			look('column', height, width, (y, x) => (y * width + x) * 4);
			return found;
		},
		[...shot]
	);
}
