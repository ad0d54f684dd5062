import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, launch, takeFile, visitPage, wakeMap } from './support';
import type { PageOptions, Site } from './support';

let site: Site;
/** Without the live map: for what is about the text alone. */
let blind: Site;
beforeAll(async () => {
	[site, blind] = await Promise.all([launch(), launch({ webgl: false })]);
});
afterAll(() => Promise.all([site?.close(), blind?.close()]));

const visit = (path: string, look: (page: Page) => Promise<void>, options?: PageOptions) =>
	visitPage(site, path, look, options);
const read = (path: string, look: (page: Page) => Promise<void>, options?: PageOptions) =>
	visitPage(blind, path, look, options);

const add = (page: Page) => page.getByRole('combobox', { name: 'Add something to compare' });
const on = (page: Page) => page.getByRole('combobox', { name: 'Place it on' });
const covered = (page: Page) => page.locator('[data-cover]').allInnerTexts();
const comparison = (page: Page) => new URL(page.url()).searchParams.get('c');
/** What was asked for of the world, from now on. */
function worldRequests(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.startsWith('/world/')) asked.push(pathname);
	});
	return asked;
}

describe('any place on earth', () => {
	it('is found by name, by keys alone, compared at true size, and stands in the link', () =>
		read('/compare/', async (page) => {
			const asked = worldRequests(page);
			await add(page).focus();
			await expect.poll(() => asked).toEqual(['/world/index.json']);
			await add(page).pressSequentially('hokkaido');
			await page.getByRole('option', { name: 'Hokkaidō, Japan' }).waitFor();
			await page.keyboard.press('Enter');
			await page.getByText(/“Hokkaidō” is .* the size of/).waitFor();
			await expect.poll(() => comparison(page)).toContain('world-JP-01');
			await expect.poll(() => asked).toContain('/world/JP.json');
			await page.getByRole('img', { name: /Hokkaidō, [\d.]+ km across/ }).waitFor();
			const found = await page.evaluate(() => location.href);
			await page.goto(found);
			await page.getByText(/“Hokkaidō” is .* the size of/).waitFor();
		}));

	it('has its published area with its source, and says how far the outline is off', () =>
		read('/compare/?c=1~world-US-TX~group-kursk', async (page) => {
			const row = page.locator('ol.ruled > li').first();
			await row.getByText('Texas').waitFor();
			await row.getByRole('button', { name: /695,/ }).click();
			const receipt = page.locator('.receipt:popover-open');
			await expect.poll(() => receipt.innerText()).toContain('US Census Bureau');
			expect(await receipt.innerText()).toMatch(
				/Outline drawn here\s.*% smaller than the published/
			);
		}));

	it('is taken along as a table and an image, both with who published its area', () =>
		read('/compare/?c=1~world-FR~group-kursk', async (page) => {
			await page.getByRole('img', { name: /France, [\d.,]+ km across/ }).waitFor();
			const csv = (await takeFile(page, 'Data', 'Table (CSV)')).toString();
			expect(csv).toMatch(/^world-FR,France,reported,551500,.*CIA World Factbook/m);
			const svg = (await takeFile(page, 'Image', 'Image (SVG)')).toString();
			expect(svg).toContain('France (total area; CIA World Factbook)');
			expect(svg).toMatch(/551,500.km²/);
		}));

	it('is found in Ukrainian, too', () =>
		read('/uk/compare/', async (page) => {
			const field = page.getByRole('combobox', { name: 'Додати до порівняння' });
			await field.fill('великий лондон');
			// The familiar place of that name has no outline of its own: one of the two is listed.
			await page.getByRole('option', { name: 'Великий Лондон, Велика Британія' }).waitFor();
			expect(await page.getByRole('option', { name: 'Великий Лондон' }).count()).toBe(1);
			await page.getByRole('option', { name: 'Великий Лондон' }).click();
			await page
				.getByText(/«Великий Лондон»/)
				.first()
				.waitFor();
		}));

	it('answers what is about the size of an area', () =>
		read('/compare/', async (page) => {
			await page.getByText('What is about this size?').click();
			const buttons = page.getByRole('button', { name: /^Add / });
			await buttons.first().waitFor();
			expect(await buttons.count()).toBe(10);
			const name = (await buttons.first().getAttribute('aria-label'))!.replace(/^Add |, .*$/g, '');
			await buttons.first().click();
			await page
				.getByText(new RegExp(`“${name}”`))
				.first()
				.waitFor();
		}));

	it('takes a shape to coordinates or a name, and says what it covers there', () =>
		read('/compare/?c=1~group-kursk~@0.0', async (page) => {
			await on(page).fill('52°31′N 13°24′E');
			await page.keyboard.press('Enter');
			await page.locator('[data-cover="DE-BE"]').waitFor();
			expect((await covered(page)).join()).toMatch(/Berlin.*Brandenburg/s);
			await on(page).fill('Fiji');
			await page.getByRole('option', { name: 'Fiji' }).first().click();
			await page.locator('[data-cover^="FJ-"], [data-cover="outside"]').first().waitFor();
			await on(page).fill('91, 5');
			await page.getByText('Latitudes go from 90° S').waitFor();
		}));

	it('asks where the reader is on a click alone, and says what fails', () =>
		read('/compare/?c=1~group-kursk~@0.0', async (page) => {
			await page.context().grantPermissions(['geolocation']);
			await page.context().setGeolocation({ latitude: 48.8566, longitude: 2.3522 });
			await page.getByRole('button', { name: 'Where I am' }).click();
			await page.locator('[data-cover="FR-IDF"]').waitFor();
			await page.context().clearPermissions();
			await page.getByRole('button', { name: 'Where I am' }).click();
			await page.getByText(/does not tell this page where you are|could not find out/).waitFor();
		}));

	it('shows land, borders and names under a shape laid over Berlin', () =>
		visit('/compare/?c=1~group-kursk~@0.0', async (page) => {
			await wakeMap(page);
			const asked = worldRequests(page);
			await on(page).fill('Berlin');
			await page.getByRole('option', { name: 'Berlin' }).first().click();
			await expect.poll(() => asked, { timeout: 15_000 }).toContain('/world/labels.json');
			await expect.poll(() => asked, { timeout: 15_000 }).toContain('/world/DE.json');
			expect(asked).not.toContain('/world/US.json');
		}));

	it('is no part of the first view, nor of a shape laid at home', () =>
		visit('/', async (page) => {
			const asked = worldRequests(page);
			await wakeMap(page);
			await page.goto(new URL('/compare/?c=1~group-occupied~@0.0', site.url).href);
			await page.locator('[data-cover]').first().waitFor();
			expect(asked).toEqual([]);
		}));

	it.each([{ viewport: 'desktop' }, { viewport: 'phone' }] as const)(
		'has no faults that axe finds, and no sideways scrolling: $viewport',
		({ viewport }) =>
			read(
				'/compare/?c=1~world-DE~world-US-TX~@1.0',
				async (page) => {
					await page
						.getByText(/“Germany”/)
						.first()
						.waitFor();
					await page.getByText('What is about this size?').click();
					await page.getByRole('button', { name: /^Add / }).first().waitFor();
					expect(await axe(page)).toEqual([]);
					const wide = await page.evaluate(
						() => document.documentElement.scrollWidth - document.documentElement.clientWidth
					);
					expect(wide).toBeLessThanOrEqual(0);
				},
				{ viewport }
			)
	);
});

describe('ground across the 180th meridian', () => {
	// The middle of the map is on one side of the meridian, that of Fiji on the other.
	it('lies whole on the map, seen from either side, with all that it covers', () =>
		visit('/compare/?v=1&at=-179.5,-17.5,6&c=1~world-FJ~group-kursk~@0.0', async (page) => {
			await expect.poll(async () => (await covered(page)).length).toBe(5);
			const shares = (await covered(page)).map((row) => Number(/([\d.]+)%/.exec(row)?.[1]));
			for (const share of shares) expect(share).toBeGreaterThan(99.5);
			expect(new URL(page.url()).searchParams.get('at')).toBe('-179.5,-17.5,6');
			const grip = page.locator('#map-placement');
			await grip.waitFor();
			const box = await grip.evaluate((element) => {
				const { left } = element.getBoundingClientRect();
				const map = document.querySelector('.canvas')!.getBoundingClientRect();
				return (left - map.left) / map.width;
			});
			expect(box).toBeGreaterThan(0.2);
			expect(box).toBeLessThan(0.8);
		}));
});
