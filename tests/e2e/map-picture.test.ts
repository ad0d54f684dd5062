// The map as it is seen, saved as an image: with its ground in it, in the reader's theme, and not before it lives.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, openPanel, saved, visitPage } from './support';
import type { Site } from './support';

let site: Site;
beforeAll(async () => {
	site = await launch();
});
afterAll(() => site?.close());

const liveMap = () => performance.getEntriesByName('map-idle').length > 0;

it('is a PNG of the size that was asked for, with the map in it', () =>
	visitPage(site, '/', async (page) => {
		await page.waitForFunction(liveMap, null, { timeout: 120_000 });
		const panel = await openPanel(page, 'Image');
		await panel.getByRole('radio', { name: 'Map as shown' }).check();
		expect(await panel.getByRole('radio', { name: 'Dark' }).count()).toBe(0);
		const png = await saved(page, panel.getByRole('button', { name: 'Image (PNG)' }));
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 675]);
		const colours = await page.evaluate(async (base64) => {
			const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
			const image = await createImageBitmap(new Blob([bytes]));
			const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
			context.drawImage(image, 0, 0);
			// The middle of the map.
			const { data } = context.getImageData(60, 150, 300, 300);
			const found = new Map<number, number>();
			for (let at = 0; at < data.length; at += 4) {
				const colour = (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!;
				found.set(colour, (found.get(colour) ?? 0) + 1);
			}
			return [...found.values()].filter((count) => count > 200).length;
		}, png.toString('base64'));
		// Land, land of the other country, territory held, water.
		expect(colours).toBeGreaterThan(3);
		const svg = (await saved(page, panel.getByRole('button', { name: 'Image (SVG)' }))).toString();
		expect(svg).toContain('<image href="data:image/png;base64,');
		expect(svg).toMatch(/>(UKRAINE|Ukraine)</);
		expect(svg).toContain('Territory held by each side, 12 February 2025');
	}));

it('is not offered without a live map, and that is said', async () => {
	const still = await launch({ webgl: false });
	try {
		await visitPage(still, '/', async (page) => {
			const panel = await openPanel(page, 'Image');
			await panel.getByText('once it has loaded').waitFor();
			expect(await panel.getByRole('radio', { name: 'Map as shown' }).count()).toBe(0);
		});
	} finally {
		await still.close();
	}
});
