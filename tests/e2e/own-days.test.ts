// A folder of people's own days on the map: dragged by hand, turned by keys.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countPixels, launch, visitPage } from './support';
import type { Site } from './support';
import { front, rows, square } from './support/own-files';

let site: Site;
let withMap: Site;
beforeAll(async () => {
	[site, withMap] = await Promise.all([launch({ webgl: false }), launch()]);
});
afterAll(() => Promise.all([site?.close(), withMap?.close()]));

describe('a folder of days on the map', () => {
	/** Three days, on each of which there is more held territory than on the day before. */
	const threeDays = () => {
		const folder = mkdtempSync(join(tmpdir(), 'on-map-'));
		const held = { holder: 'Ukraine', status: 'held' };
		const all = [33, 33.6, 34.2].map((west) => square(west, 49, held));
		return ['2024-01-01', '2024-01-02', '2024-01-05'].map((day, at) => {
			const name = join(folder, `front-${day}.geojson`);
			writeFileSync(name, front(...all.slice(0, at + 1)));
			return name;
		});
	};
	const slider = (page: Page) => page.getByRole('slider', { name: 'Day' });
	const key = (page: Page, day: string) => page.getByText(`Your file, ${day} January 2024`);

	/** How many pixels of the map are of the hue of territory that Ukraine holds. */
	async function heldPixels(page: Page): Promise<number> {
		const { x, y, width, height } = (await page.locator('.map canvas').first().boundingBox())!;
		const clip = { x: Math.max(0, x), y, width: width - Math.max(0, -x), height };
		return countPixels(
			page,
			clip,
			(red, green, blue) => green - red > 50 && Math.abs(green - blue) < 20 && red < 110
		);
	}

	/** Once two pictures in a row have as many: labels come and go. */
	async function heldAtRest(page: Page): Promise<number> {
		let before = -1;
		for (;;) {
			const held = await heldPixels(page);
			if (held === before) return held;
			before = held;
			await page.waitForTimeout(700);
		}
	}

	it('is dragged by hand and turned by keys: map and day follow, and the table is of the day in the end', () =>
		visitPage(withMap, '/yours/', async (page) => {
			await page.locator('[data-files]').setInputFiles(threeDays());
			await page.getByRole('heading', { name: /on 5 January 2024/ }).waitFor();
			await rows(page);
			await key(page, '5').waitFor();
			const all = await heldAtRest(page);
			await slider(page).scrollIntoViewIfNeeded();
			const { x, y, width, height } = (await slider(page).boundingBox())!;
			await page.mouse.move(x + width - 8, y + height / 2);
			await page.mouse.down();
			for (let step = 1; step <= 20; step++)
				await page.mouse.move(x + 8 + (width - 16) * (1 - step / 20), y + height / 2);
			await key(page, '1').waitFor();
			await page.mouse.up();
			await page.getByRole('heading', { name: /on 1 January 2024/ }).waitFor();
			const table = page.locator('section', { has: page.locator('#result-title') });
			expect(await table.getAttribute('aria-busy')).toBe('false');
			expect((await rows(page)).at(-1)).toMatch(/^In all 2,0\d0 km²/);
			const one = await heldAtRest(page);
			expect(one).toBeGreaterThan(1000);
			expect(all / one).toBeGreaterThan(2.5);
			expect(all / one).toBeLessThan(3.5);
			await slider(page).focus();
			await page.keyboard.press('ArrowRight');
			await page.keyboard.press('ArrowRight');
			await key(page, '5').waitFor();
			await page.getByRole('heading', { name: /on 5 January 2024/ }).waitFor();
			expect((await rows(page)).at(-1)).toMatch(/^In all 6,0\d0 km²/);
			// Nothing of the days that were passed is left, and nothing is missing.
			expect(Math.abs((await heldAtRest(page)) - all)).toBeLessThan(all / 20);
		}));

	it('names the table after the day that it is of, while another is on the map', () =>
		visitPage(site, '/yours/', async (page) => {
			await page.locator('[data-files]').setInputFiles(threeDays());
			await page.getByRole('heading', { name: /on 5 January 2024/ }).waitFor();
			await rows(page);
			// As many moves as there are in a second, and what the page says after each.
			const seen = await slider(page).evaluate(async (field) => {
				const input = field as HTMLInputElement;
				const found: string[] = [];
				for (let move = 0; move < 40; move++) {
					input.value = String(move % 3);
					input.dispatchEvent(new Event('input', { bubbles: true }));
					await new Promise((done) => requestAnimationFrame(done));
					const title = document.querySelector('#result-title')!;
					const total = title.parentElement!.querySelector('tbody tr:last-child td')!.textContent;
					found.push(`${title.textContent!.trim()}: ${total!.trim().slice(0, 1)}`);
				}
				return found;
			});
			for (const one of seen)
				expect(one).toMatch(/on 1 January 2024: 2|on 2 January 2024: 4|on 5 January 2024: 6/);
			await page.getByRole('heading', { name: /on 1 January 2024/ }).waitFor();
		}));
});
