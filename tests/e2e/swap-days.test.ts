// Composing a swap on the ground of another drawn day: what was on offer, at equal area.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axe, launch, recordOf, takeFile, visitPage } from './support';
import type { PageOptions, Site } from './support';

let site: Site;
beforeAll(async () => {
	site = await launch({ webgl: false });
});
afterAll(() => site?.close());

const visit = (path: string, look: (page: Page) => Promise<void>, options?: PageOptions) =>
	visitPage(site, path, look, options);
const inLink = (page: Page) => new URL(page.url()).searchParams.get('s');
const day = (page: Page) => page.getByRole('combobox', { name: 'Territory as held on' });
const offered = (page: Page) =>
	page.locator('.balance-bar dd').first().locator('.figure .value').innerText();
const choices = (page: Page) => page.locator('.equal li button[aria-disabled="false"]');

it('takes a day, finds equal areas of it, and carries it in link and files', () =>
	visit('/swap/', async (page) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await expect.poll(() => day(page).locator('option').count()).toBe(14);
		await page.locator('.balance-bar .figure').first().waitFor();
		expect(asked.filter((url) => url.includes('2024-'))).toEqual([]);
		const february = await offered(page);
		await day(page).selectOption('6 September 2024');
		await expect.poll(() => inLink(page)).toBe('2024-09-06');
		await expect.poll(() => offered(page)).toMatch(/^890–1,250/);
		expect(await page.getByText('The reported proposal is not of this day.').count()).toBe(1);
		// This browser has no live map.
		await page.getByText('The map shows 12 February 2025.').waitFor();
		expect(await page.locator('#reported-title').count()).toBe(0);

		await expect.poll(() => choices(page).count()).toBe(5);
		await choices(page).filter({ hasText: 'Donetsk' }).click();
		await expect.poll(() => inLink(page)).toMatch(/^2024-09-06~[\w-]+$/);
		await page.locator('.balance-bar').getByText('Territory held is equal').first().waitFor();
		await page.locator('.balance-bar .figure').first().click();
		await expect
			.poll(() => page.locator('.receipt:popover-open').innerText())
			.toContain('As of 6 September 2024');
		expect(await axe(page)).toEqual([]);
		await page.keyboard.press('Escape');

		const csv = (await takeFile(page, 'Data', 'Table (CSV)')).toString();
		expect(csv).toContain('2024-09-06');
		expect(csv).not.toContain('2025-02-12');
		const file = JSON.parse((await takeFile(page, 'Data', 'Save as a file')).toString()) as Record<
			string,
			string
		>;
		expect(file).toMatchObject({ asOf: '2024-09-06', version: 1 });
		expect(file.code).toBe(inLink(page));
		expect((await takeFile(page, 'Image', 'Image (SVG)')).toString()).toContain(
			'As of 6 September 2024'
		);

		const link = page.url();
		await page.goto('about:blank');
		await page.goto(link);
		await expect.poll(() => offered(page)).toMatch(/^89\d|^890/);
		expect(await day(page).inputValue()).toBe('2024-09-06');
		expect(page.url()).toBe(link);

		await day(page).selectOption('12 February 2025');
		await expect.poll(() => inLink(page)).toBeNull();
		await expect.poll(() => offered(page)).toBe(february);
		await page.locator('#reported-title').waitFor();
	}));

it('says of a day that is not drawn, or had nothing to offer, that the link cannot be opened', async () => {
	for (const unknown of ['2024-09-07', '2024-08-05'])
		await visit(`/swap/?s=${unknown}`, async (page) => {
			await page.getByText('made for a day that cannot be opened here').first().waitFor();
			expect(await day(page).inputValue()).toBe('2025-02-12');
			await page.locator('#reported-title').waitFor();
		});
});

it('opens a day on a phone, in Ukrainian', () =>
	visit(
		'/uk/swap/?s=2025-03-15',
		async (page) => {
			await page.getByText('Пропозиція, про яку повідомляли, стосується не цього дня.').waitFor();
			await page.locator('.balance-bar .figure').first().waitFor();
			expect(await axe(page)).toEqual([]);
		},
		{ viewport: 'phone', touch: true, colorScheme: 'dark' }
	));

it('shows the ground of the day on the map, and of no other room', async () => {
	const drawing = await launch();
	await visitPage(drawing, '/swap/?s=2024-09-06', async (page) => {
		const dated = (day: string) =>
			page.locator('.map-pane').getByText(`As of ${day}`).first().waitFor();
		const layers = () =>
			(recordOf(page).requests.get(recordOf(page).host) ?? [])
				.filter((url) => /\/day-/.test(url))
				.map((url) => url.replace(/.*\//, ''));
		await dated('6 September 2024');
		await page.getByText('The map shows 6 September 2024.').waitFor();
		expect(layers()).toEqual(['day-2024-09-06.json']);
		await day(page).selectOption('15 March 2025');
		await dated('15 March 2025');
		expect(layers()).toEqual(['day-2024-09-06.json', 'day-2025-03-15.json']);
		await page.locator('.panel > nav a[href*="/check/"]').click();
		await dated('12 February 2025');
		await page.goBack();
		await dated('15 March 2025');
		await day(page).selectOption('12 February 2025');
		await dated('12 February 2025');
	});
	await drawing.close();
});
