// People's own files, brought as they bring them: chosen, dropped, by keys, on a phone.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, launch, openExample, recordOf, saved, takeFile, visitPage } from './support';
import type { PageOptions, Site } from './support';
import { front, rows, square, table } from './support/own-files';
import { screenFaults } from './support/screen-faults';

let site: Site;
let withMap: Site;
beforeAll(async () => {
	[site, withMap] = await Promise.all([launch({ webgl: false }), launch()]);
});
afterAll(() => Promise.all([site?.close(), withMap?.close()]));

const fixture = (name: string) => `tests/fixtures/areas/${name}`;
const read = (path: string, look: (page: Page) => Promise<void>, options?: PageOptions) =>
	visitPage(site, path, look, options);

const bring = (page: Page, ...names: string[]) =>
	page.locator('[data-files]').setInputFiles(names.map(fixture));
/** Lets go of files over the page. */
const drop = (page: Page, name: string, text: string) =>
	page.evaluate(
		([file, content]) => {
			const data = new DataTransfer();
			data.items.add(new File([content!], file!));
			const options = { dataTransfer: data, bubbles: true, cancelable: true };
			document.querySelector('main')!.dispatchEvent(new DragEvent('drop', options));
		},
		[name, text]
	);

describe('a file of each format', () => {
	it.each([
		...['plain.geojson', 'folders.kml', 'folders.kmz', 'ground.zip', 'shared-arcs.topojson'],
		...['ground.fgb', 'semicolons.csv', 'ground.wkt']
	])('is read and measured: %s', (name) =>
		read('/yours/', async (page) => {
			await bring(page, name);
			const found = await rows(page);
			expect(found.length).toBeGreaterThan(2);
			expect(found.at(-1)).toMatch(/^In all [\d,.]+ km²/);
		})
	);

	it('with lines is asked about: GPX', () =>
		read('/yours/', async (page) => {
			await bring(page, 'track.gpx');
			await page.getByRole('button', { name: 'close the lines' }).click();
			expect((await rows(page)).at(-1)).toMatch(/^In all [\d,.]+ km²/);
		}));

	it('that is broken is named with what is wrong, beside one that is read', () =>
		read('/yours/', async (page) => {
			await bring(page, 'cut.kmz', 'plain.geojson');
			await rows(page);
			await page.getByText('Files not read: 1').waitFor();
			expect(await page.locator('main').innerText()).toMatch(/cut\.kmz: .*ZIP archive is broken/);
			await bring(page, 'picture.png');
			await page.getByText(/^Not read: /).waitFor();
			expect(await table(page).count()).toBe(0);
		}));
});

it('asks in which system the numbers are, with where each answer would put them', () =>
	read('/yours/', async (page) => {
		await bring(page, 'mercator-unsaid.geojson');
		await page.getByText(/In which reference system are they\?/).waitFor();
		expect(await page.locator('main').innerText()).toMatch(/longitude 34\.2° to 38\.2°, latitude/);
		await page.getByRole('button', { name: 'EPSG:3857' }).click();
		expect((await rows(page)).at(-1)).toMatch(/^In all [\d,.]+ km²/);
		await page.getByText('reference system EPSG:3857, as you said').waitFor();
	}));

describe('who holds what', () => {
	it('is known without a click, from the file of a known maker', () =>
		read('/yours/', async (page) => {
			await bring(page, 'deepstate.geojson');
			await page.getByText(/^Recognised as DeepState/).waitFor();
			const found = await rows(page);
			expect(found[0]).toBe('Region held by Russia held by Ukraine contested');
			await page.getByText(/^Left out: /).waitFor();
		}));

	it('is said by hand, kept in the browser, and known when one comes back', () =>
		read('/yours/', async (page) => {
			await bring(page, 'foreign.geojson');
			expect((await rows(page))[0]).toBe('Region unknown');
			await page.getByText(/^Unknown: /).waitFor();
			const first = page.locator('tbody select').first();
			await first.selectOption({ label: 'held by Russia' });
			await page.getByRole('columnheader', { name: 'held by Russia' }).waitFor();
			await page.getByText('Mappings of your own').click();
			await page.getByLabel('Name').fill('Our mapper');
			await page.getByRole('button', { name: 'Keep in this browser' }).click();
			await page.getByText('“Our mapper” is kept in this browser.').waitFor();
			await page.reload();
			await bring(page, 'foreign.geojson');
			await rows(page);
			await page.getByLabel('Read by').selectOption({ label: 'Our mapper' });
			await page.getByRole('columnheader', { name: 'held by Russia' }).waitFor();
		}));

	it('is doubted where one place is said to be two things', () =>
		read('/yours/', async (page) => {
			await bring(page, 'two-statuses.geojson');
			await rows(page);
			await page.getByText(/the same territory is said to be both/).waitFor();
		}));
});

describe('dropped', () => {
	it('on another page, files lead to their room; what that page takes stays there', () =>
		read('/', async (page) => {
			const text = front(square(35, 47, { holder: 'Russia', status: 'held' }));
			await drop(page, 'front.geojson', text);
			await page.waitForURL(/\/yours\/$/);
			expect((await rows(page)).at(-1)).toMatch(/^In all 2,1\d0 km²/);
			await page.getByRole('link', { name: 'Check' }).click();
			await page.waitForURL(/\/check\//);
			await drop(page, 'story.txt', 'Ukraine holds about 450 km² of Kursk Oblast.');
			await page.waitForFunction(() =>
				document.querySelector<HTMLTextAreaElement>('#check-text')?.value.includes('450')
			);
			expect(page.url()).toMatch(/\/check\//);
			// What was read is still there.
			await page.getByRole('link', { name: 'Your areas' }).click();
			await page.getByText('Files opened: front.geojson').waitFor();
			expect((await rows(page)).at(-1)).toMatch(/^In all 2,1\d0 km²/);
		}));
});

describe('days', () => {
	it('are found, corrected, and turned to by keys; their areas follow', () =>
		read('/yours/', async (page) => {
			const folder = mkdtempSync(join(tmpdir(), 'days-'));
			const names = ['2024-01-01', '2024-01-02', '2024-01-05'].map((day, at) => {
				const name = join(folder, `front-${day}.geojson`);
				const held = { holder: 'Russia', status: 'held' };
				const all = [square(35, 47, held), square(36, 47, held), square(37, 47, held)];
				writeFileSync(name, front(...all.slice(0, at + 1)));
				return name;
			});
			await page.locator('[data-files]').setInputFiles(names);
			await page.getByRole('heading', { name: /on 5 January 2024/ }).waitFor();
			const total = async () => (await rows(page)).at(-1);
			const last = await total();
			const slider = page.getByRole('slider', { name: 'Day' });
			await slider.focus();
			await page.keyboard.press('ArrowLeft');
			await page.getByRole('heading', { name: /on 2 January 2024/ }).waitFor();
			expect(await total()).not.toBe(last);
			expect(await slider.getAttribute('aria-valuetext')).toMatch(
				/^2 January 2024; held by Russia: 4,2\d\d\skm²$/
			);
			await page.getByLabel(/^Day of front-2024-01-05/).fill('2023-12-31');
			await page.getByText('Days: 3, from 31 December 2023 to 2 January 2024.').waitFor();
		}));
});

describe('the example', () => {
	it('shows what the room does, in a click, says that it is one, and is put away as easily', () =>
		read('/yours/', async (page) => {
			await openExample(page);
			await page.getByText(/^An example: who held what on our own map/).waitFor();
			await page.getByRole('slider', { name: 'Day' }).waitFor();
			await page.getByText(/^Recognised as plain properties/).waitFor();
			const before = await rows(page);
			expect(before.at(-1)).toMatch(/^In all 112,000 km² 744 km² 423 km² 187 km²$/);
			await page.getByRole('slider', { name: 'Day' }).press('ArrowLeft');
			await page.getByRole('heading', { name: /2024$/ }).waitFor();
			expect(await rows(page)).not.toEqual(before);
			await page.getByRole('button', { name: 'Put the example away' }).click();
			await page.getByRole('button', { name: 'Try it with an example' }).waitFor();
			expect(await table(page).count()).toBe(0);
			expect(await page.getByText(/^An example:/).count()).toBe(0);
		}));

	it('says so where it cannot be fetched, and can be asked for again', () =>
		read('/yours/', async (page) => {
			await page.route('**/measure/control*.json', (route) => route.fulfill({ status: 404 }));
			await page.getByRole('button', { name: 'Try it with an example' }).click();
			await page.getByText(/^The example could not be loaded/).waitFor();
			await page.unroute('**/measure/control*.json');
			await openExample(page);
			recordOf(page).consoleErrors.length = 0;
		}));
});

it('tells of each side what it holds, and what with contested territory, with a receipt', () =>
	read('/yours/', async (page) => {
		await openExample(page);
		const ranges = page.getByRole('region', { name: 'Ranges by region and side' });
		expect(await ranges.getByRole('columnheader').allInnerTexts()).toEqual([
			'Region',
			'Ukraine',
			'Russia'
		]);
		const figure = ranges.getByRole('button', { name: /^423–610.km²/ }).first();
		await figure.click();
		const receipt = page.locator('.receipt:popover-open');
		await receipt.getByText(/The lower number is territory held/).waitFor();
		expect(await receipt.innerText()).toContain('An example: our own map');
		expect(await receipt.innerText()).not.toMatch(/your file/i);
	}));

it('is taken along as an image that names file and mapping', () =>
	read('/yours/', async (page) => {
		await bring(page, 'deepstate.geojson');
		await rows(page);
		const svg = (await takeFile(page, 'Image', 'Image (SVG)')).toString();
		expect(svg).toMatch(/<title>Territory by status, undated<\/title>/);
		for (const part of ['deepstate.geojson', 'DeepState', 'held by Russia', 'UKRAINE'])
			expect(svg).toContain(part);
		const png = await takeFile(page, 'Image', 'Image (PNG)');
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 675]);
	}));

it('gives back the same numbers from what it exports', () =>
	read('/yours/', async (page) => {
		await bring(page, 'deepstate.geojson');
		const before = await rows(page);
		const file = await saved(
			page,
			page.getByRole('button', { name: 'Areas on this day (GeoJSON)' })
		);
		const name = join(mkdtempSync(join(tmpdir(), 'own-')), 'again.geojson');
		writeFileSync(name, file);
		await page.locator('[data-files]').setInputFiles(name);
		await page.getByText('Files opened: again.geojson').waitFor();
		await page.getByText(/^Recognised as plain properties/).waitFor();
		expect(await rows(page)).toEqual(before);
	}));

it('sends nothing anywhere: what is asked for after a file is brought is the site’s own, and no file', () =>
	read('/yours/', async (page) => {
		const asked: { url: string; body: string | null }[] = [];
		page.on('request', (request) => asked.push({ url: request.url(), body: request.postData() }));
		await bring(page, 'deepstate.geojson');
		await rows(page);
		const others = asked.filter(({ url }) => !url.startsWith(site.url) && !url.startsWith('blob:'));
		expect(others).toEqual([]);
		expect(asked.filter(({ body }) => body !== null)).toEqual([]);
	}));

it('shows the chosen day on the map, named in its key', () =>
	visitPage(withMap, '/yours/', async (page) => {
		await bring(page, 'deepstate.geojson');
		await rows(page);
		await page.getByText('Your file, undated').waitFor();
		await page.getByRole('button', { name: 'Remove these files' }).click();
		await page.getByText('Your file, undated').waitFor({ state: 'detached' });
		await openExample(page);
		await page.getByText('Example, 12 February 2025').waitFor();
	}));

it('is worked by keys alone', () =>
	read('/yours/', async (page) => {
		const [chooser] = await Promise.all([
			page.waitForEvent('filechooser'),
			page
				.getByRole('button', { name: 'Choose files' })
				.focus()
				.then(() => page.keyboard.press('Enter'))
		]);
		await chooser.setFiles(fixture('plain.geojson'));
		await rows(page);
		await page.getByLabel('Told by').focus();
		for (let i = 0; i < 60; i++) {
			await page.keyboard.press('Tab');
			if (await page.evaluate(() => document.activeElement?.matches('td select'))) break;
		}
		await page.keyboard.type('claimed by U');
		await page.getByRole('columnheader', { name: 'claimed by Ukraine' }).waitFor();
	}));

it.each([
	['/yours/', 'light', 'desktop'],
	['/uk/yours/', 'dark', 'phone']
] as const)(
	'breaks no rule of axe, with files and without: %s, %s, %s',
	(path, colorScheme, viewport) =>
		read(
			path,
			async (page) => {
				expect(await axe(page)).toEqual([]);
				await bring(page, 'deepstate.geojson', 'mercator-unsaid.geojson', 'cut.kmz');
				await page.locator('td .figure').first().waitFor();
				await page.locator('main progress').waitFor({ state: 'detached' });
				expect(await axe(page)).toEqual([]);
			},
			{ colorScheme, viewport }
		)
);

it.each(['/yours/', '/uk/yours/'])('stands whole on every screen: %s', (path) =>
	read(
		path,
		async (page) => {
			await bring(page, 'deepstate.geojson');
			await page.locator('td .figure').first().waitFor();
			const faults: Record<string, string[]> = {};
			const sizes = [
				[320, 640],
				[360, 740],
				[390, 844],
				[1440, 900]
			] as const;
			for (const [width, height] of sizes) {
				await page.setViewportSize({ width, height });
				// What the still map names lies where its files have moved it.
				const found = await page.evaluate(screenFaults);
				faults[width] = found.filter((fault) => !/450.(km²|км²)/.test(fault));
			}
			expect(faults).toEqual(Object.fromEntries(sizes.map(([width]) => [width, []])));
		},
		{ touch: true, reducedMotion: true }
	)
);
