// Ground of a file of one's own, used as ours is: beside our map, in comparisons, in a swap, and to check by.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axe, launch, openPanel, pageIsAlive, recordOf, takeFile, visitPage } from './support';
import type { Site } from './support';

let site: Site;
beforeAll(async () => {
	site = await launch({ webgl: false });
});
afterAll(() => site?.close());

const name = 'front_2024-09-06.geojson';

function feature(holder: string, status: string, [west, south, east, north]: readonly number[]) {
	const ring = [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south]
	];
	const geometry = { type: 'Polygon', coordinates: [ring] };
	return { type: 'Feature', properties: { holder, status }, geometry };
}
const ownFile = {
	type: 'FeatureCollection',
	features: [
		feature('RU', 'held', [37.2, 47.4, 38.2, 48.4]),
		feature('UA', 'held', [35.1, 51.1, 35.5, 51.4]),
		feature('UA', 'contested', [35.5, 51.1, 35.6, 51.4])
	]
};

const asFile = (called: string, content: unknown) => ({
	name: called,
	mimeType: 'application/geo+json',
	buffer: Buffer.from(JSON.stringify(content))
});
async function bring(page: Page, content: unknown = ownFile): Promise<void> {
	await pageIsAlive(page);
	await page.locator('input[data-files]').setInputFiles(asFile(name, content));
	await page
		.getByRole('heading', { name: /6 September 2024|6 вересня 2024/ })
		.first()
		.waitFor();
}
/** Goes to a room as a person does: what was brought stays in the tab. */
const goTo = (page: Page, path: string) => page.locator(`nav a[href*="/${path}/"]`).first().click();
const visit = (path: string, look: (page: Page) => Promise<void>, options = {}) =>
	visitPage(site, path, look, options);

/** The numbers of the two columns of a table, in km². */
async function rowsOf(page: Page, heading: string): Promise<Record<string, number>> {
	const table = page.locator(`h3:has-text("${heading}") + table`);
	await table.waitFor();
	const rows = await table.locator('tr').all();
	const entries = await Promise.all(
		rows.map(async (row) => {
			const area = await row.locator('.value').innerText();
			return [await row.locator('th').innerText(), Number(area.replace(/[^\d.]/g, ''))] as const;
		})
	);
	return Object.fromEntries(entries);
}

it('is set beside our map of the nearest day, in numbers that add up and say where they are from', () =>
	visit('/yours/', async (page) => {
		await bring(page);
		const section = page.getByRole('region', { name: 'Beside our map' });
		await section.getByText('Compared.').waitFor();
		expect(await section.innerText()).toContain(
			`“${name}”, as of 6 September 2024, beside our map as of 6 September 2024.`
		);
		const held = await rowsOf(page, 'Held by Ukraine');
		expect(Object.keys(held)).toEqual([
			'in your file',
			'on our map',
			'in both',
			'only in your file',
			'only on our map'
		]);
		expect(held['in both']! + held['only on our map']!).toBeCloseTo(held['on our map']!, -1.5);
		expect(held['only in your file']).toBeGreaterThan(50);
		const russia = await rowsOf(page, 'Held by Russia');
		expect(russia['in your file']).toBe(8300);

		await section.locator('.figure').nth(3).click();
		const receipt = page.locator('.receipt:popover-open');
		await expect.poll(() => receipt.innerText()).toContain(`Your file ${name}`);
		expect(await receipt.innerText()).toContain('our map, as of 6 September 2024');
		expect(await receipt.innerText()).toMatch(/margin of error of our map here is ±\d+ km²/);
		await page.keyboard.press('Escape');

		await section.getByLabel('Day of our map').selectOption('12 February 2025');
		await expect
			.poll(() => section.innerText())
			.toContain('Days between them: 159. What changed hands meanwhile');
		await expect.poll(async () => (await rowsOf(page, 'Held by Ukraine'))['on our map']).toBe(420);
		await section.getByRole('radio', { name: 'held and contested' }).check();
		await expect
			.poll(async () => (await rowsOf(page, 'Held by Ukraine'))['on our map'])
			.toBeGreaterThan(550);
		expect(await axe(page)).toEqual([]);
	}));

it('is compared by status, and stays out of the link, which says so', () =>
	visit('/yours/', async (page) => {
		await bring(page);
		await goTo(page, 'compare');
		await page.getByText(`From your file “${name}”, 6 September 2024`).waitFor();
		await page.getByRole('button', { name: 'Add: Held by Russia' }).click();
		const own = `Held by Russia, “${name}”, 6 September 2024`;
		await page.getByRole('img', { name: new RegExp(`at one scale.*${own}`) }).waitFor();
		await page.getByRole('radio', { name: new RegExp(own) }).check();
		await expect.poll(() => page.getByText('Donetsk Oblast').count()).toBeGreaterThan(0);
		expect(new URL(page.url()).searchParams.get('c') ?? '').not.toContain('own');
		const link = await openPanel(page, 'Link');
		await link.getByText('The link leaves out what is from your file').waitFor();
		await link.getByRole('button', { name: 'Close' }).click();
		const csv = (await takeFile(page, 'Data', 'Table (CSV)')).toString();
		expect(csv).toContain(`Your file ${name}`);
		expect(await axe(page)).toEqual([]);
	}));

it('is compared again after a visit elsewhere, and is told by name once the file is put away', () =>
	visit('/yours/', async (page) => {
		await bring(page);
		await goTo(page, 'compare');
		await page.getByRole('button', { name: 'Add: Held by Russia' }).click();
		const own = `Held by Russia, “${name}”, 6 September 2024`;
		const drawn = page.getByRole('img', { name: new RegExp(`at one scale.*${own}`) });
		await drawn.waitFor();
		await page
			.getByRole('button', { name: /^Remove/ })
			.first()
			.click();
		const rows = page.locator('#picked-title + ol > li');
		const before = await rows.allInnerTexts();
		await goTo(page, 'check');
		await page.getByLabel('Text to check').waitFor();
		await goTo(page, 'compare');
		await drawn.waitFor();
		expect(await rows.allInnerTexts()).toEqual(before);
		await goTo(page, 'yours');
		await page.getByRole('button', { name: 'Remove these files' }).click();
		await goTo(page, 'compare');
		await page.getByText(`has no such territory any more: ${own}.`).waitFor();
		expect(await drawn.count()).toBe(0);
		expect(await axe(page)).toEqual([]);
		await goTo(page, 'check');
		await goTo(page, 'compare');
		await page.getByRole('heading', { level: 1 }).waitFor();
		expect(await page.getByText('No longer compared').count()).toBe(0);
	}));

it('is ground of a swap, as far as the side holds it, in a parcel of its name', () =>
	visit('/yours/', async (page) => {
		await bring(page);
		await goTo(page, 'swap');
		await page
			.getByRole('button', { name: 'Add under “Ukraine asks for”: Held by Russia' })
			.click();
		await page
			.getByText(/595\s*km² outside the territory held by Russia was left out/)
			.first()
			.waitFor();
		await page
			.getByRole('listitem')
			.filter({ hasText: `Held by Russia, “${name}”` })
			.first()
			.waitFor();
		expect(new URL(page.url()).searchParams.get('s')).not.toBeNull();
		expect(await axe(page)).toEqual([]);
	}));

it('is ground of a swap of one region, which can be chosen by its area', () =>
	visit('/yours/', async (page) => {
		const wide = feature('RU', 'held', [35.2, 47, 38.2, 48.4]);
		await bring(page, { type: 'FeatureCollection', features: [wide] });
		await goTo(page, 'swap');
		const choice = page.getByLabel('Held by Russia: in which region');
		await choice.waitFor();
		const options = await choice.locator('option').allInnerTexts();
		expect(options[0]).toMatch(/^All regions — 35,\d00.km²$/);
		expect(options.length).toBeGreaterThan(2);
		expect(options.slice(1).join()).toMatch(/Donetsk Oblast — [\d,]+.km²/);
		const region = 'Zaporizhzhia Oblast';
		await choice.selectOption(options.find((one) => one.startsWith(region))!);
		await page.getByRole('button', { name: `Held by Russia, ${region}` }).click();
		await page
			.getByRole('listitem')
			.filter({ hasText: `Held by Russia, ${region}, “${name}`.slice(0, 60) })
			.first()
			.waitFor();
		// What lies elsewhere is that of the region alone.
		await page
			.getByText(/[\d,]+\s*km² outside the territory held by Russia was left out/)
			.first()
			.waitFor();
		expect(await axe(page)).toEqual([]);
	}));

it('is what a text is checked against, of its day alone', () =>
	visit('/yours/', async (page) => {
		await bring(page);
		await goTo(page, 'check');
		await page
			.getByLabel('Text to check')
			.fill(
				'On September 6, 2024 Russia held about 8,300 square kilometers of Ukraine. On February 12, 2025 Russia held about 112,000 square kilometers of Ukraine.'
			);
		const claims = page.locator('#claims-title + ol > li');
		await expect.poll(() => claims.count()).toBe(2);
		expect(await claims.nth(1).innerText()).toContain('Fits');
		await page.getByRole('radio', { name: `your file “${name}”, as of 6 September 2024` }).check();
		await expect.poll(() => claims.first().innerText()).toMatch(/Your file has 8,310.km²/);
		expect(await claims.first().innerText()).toMatch(/^Fits/);
		expect(await claims.first().innerText()).toContain(
			`This rests on your file “${name}”, as of 6 September 2024.`
		);
		expect(await claims.nth(1).innerText()).toMatch(/^No answer/);
		expect(await claims.nth(1).innerText()).toContain(`Your file “${name}” is of 6 September 2024`);
		await claims.first().locator('.figure').first().click();
		const receipt = page.locator('.receipt:popover-open');
		await expect.poll(() => receipt.innerText()).toContain(`Your file ${name}`);
		await page.keyboard.press('Escape');
		await claims.first().locator('summary').click();
		const link = await openPanel(page, 'Link', claims.first());
		await link.getByText('not your file').waitFor();
		await link.getByRole('button', { name: 'Close' }).click();
		expect(await axe(page)).toEqual([]);
		await page.getByRole('radio', { name: 'our map and the maps by day' }).check();
		await expect.poll(() => claims.nth(1).innerText()).toContain('Fits');
	}));

it('tells what was taken between two of its days', () =>
	visit('/yours/', async (page) => {
		await pageIsAlive(page);
		const day = (east: number) => ({
			type: 'FeatureCollection',
			features: [feature('RU', 'held', [37.2, 47.4, east, 48.4])]
		});
		await page
			.locator('input[data-files]')
			.setInputFiles([
				asFile('front_2025-01-01.geojson', day(38.2)),
				asFile('front_2025-01-30.geojson', day(38.25))
			]);
		await page.getByRole('heading', { name: '30 January 2025' }).first().waitFor();
		await goTo(page, 'check');
		await page
			.getByLabel('Text to check')
			.fill(
				'Russia took about 415 square kilometers of Ukraine in January 2025. Russia took about 415 square kilometers of Ukraine in March 2025.'
			);
		const claims = page.locator('#claims-title + ol > li');
		await expect.poll(() => claims.count()).toBe(2);
		await page.getByRole('radio', { name: /^your file/ }).check();
		await expect.poll(() => claims.first().innerText()).toContain('net, by your file');
		const text = await claims.first().innerText();
		expect(text).toMatch(/^Within the margin/);
		expect(text).toMatch(/1–30 January 2025: 41\d.km²\s+\(calculated\)\s+, net, by your file/);
		expect(text).toContain('held on 1 January 2025 and on 30 January 2025, its days nearest');
		expect(await claims.nth(1).innerText()).toMatch(/^No answer/);
		expect(await claims.nth(1).innerText()).toContain('the nearest to both is 30 January 2025');
		await claims.first().locator('.figure').first().click();
		const receipt = page.locator('.receipt:popover-open');
		await expect.poll(() => receipt.innerText()).toMatch(/8,729.km²[^−]+− 8,313.km²[^=]+= 416.km²/);
		expect(await receipt.innerText()).toContain('two days of your file');
		await receipt.locator('.figure').first().click();
		await expect
			.poll(() => page.locator('.receipt:popover-open').last().innerText())
			.toContain('Your file');
		expect(await axe(page)).toEqual([]);
	}));

it('asks for nothing but files of the site, in Ukrainian and on a phone, too', () =>
	visit(
		'/uk/yours/',
		async (page) => {
			await bring(page);
			const section = page.getByRole('region', { name: 'Поруч із нашою мапою' });
			await section.getByText('Порівняно.').waitFor();
			expect(await section.innerText()).toContain('лише у вашому файлі');
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(width).toBeLessThanOrEqual(390);
			await goTo(page, 'compare');
			await page.getByRole('button', { name: /^Додати: Під контролем Росії/ }).click();
			await goTo(page, 'check');
			await page.getByRole('radio', { name: /за вашим файлом/ }).check();
			const { requests, host } = recordOf(page);
			expect([...requests.keys()]).toEqual([host]);
		},
		{ viewport: 'phone', locale: 'uk-UA' }
	));

it('is nowhere before a file was brought', () =>
	visit('/compare/', async (page) => {
		expect(await page.getByText('From your file').count()).toBe(0);
		await goTo(page, 'check');
		await page.getByLabel('Text to check').waitFor();
		expect(await page.getByText('Check against').count()).toBe(0);
		const asked = [...recordOf(page).requests.values()].flat();
		expect(asked.filter((url) => /area-worker|beside-worker|clipper/.test(url))).toEqual([]);
	}));
