// What was held on another drawn day, compared: picked by its day, in words, files and links.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axe, launch, takeFile, takeText, visitPage } from './support';
import type { PageOptions, Site } from './support';

let site: Site;
beforeAll(async () => {
	site = await launch({ webgl: false });
});
afterAll(() => site?.close());

const visit = (path: string, look: (page: Page) => Promise<void>, options?: PageOptions) =>
	visitPage(site, path, look, options);
const comparison = (page: Page) => new URL(page.url()).searchParams.get('c');
const names = (page: Page) => page.locator('main ol > li .strong').allInnerTexts();
const september = 'Territory held by Ukraine in Kursk Oblast, 6 September 2024';

it('picks the salient of September, and carries its day everywhere', () =>
	visit('/compare/', async (page) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		const day = page.getByRole('combobox', { name: 'Show territory held on' });
		await expect.poll(() => day.getByRole('option').count()).toBe(15);
		expect(await day.inputValue()).toBe('');
		await day.selectOption('6 September 2024');
		expect(asked.filter((url) => url.includes('control'))).toEqual([]);
		await page.getByRole('combobox', { name: 'Add something to compare' }).click();
		await page.getByRole('option', { name: september }).click();
		await expect
			.poll(() => names(page))
			.toEqual([
				'Territory held by Ukraine in Kursk Oblast, 12 February 2025',
				'Territory held by Russia in Ukraine, 12 February 2025',
				september
			]);
		await page.getByRole('img', { name: /^Outlines at one scale.*6 September 2024/ }).waitFor();
		expect(
			asked.filter((url) => url.includes('control')).map((url) => url.split('/').at(-1))
		).toEqual(['control-2024-09-06.json']);
		await expect
			.poll(() => comparison(page))
			.toBe('1~group-kursk~group-occupied~group-kursk@2024-09-06');

		await page.locator('main ol > li').last().locator('.figure').click();
		const receipt = page.locator('.receipt:popover-open');
		await expect.poll(() => receipt.innerText()).toContain('As of 6 September 2024');
		expect(await receipt.innerText()).toContain('Territory held by each side');
		expect(await axe(page)).toEqual([]);
		await page.keyboard.press('Escape');

		const csv = (await takeFile(page, 'Data', 'Table (CSV)')).toString();
		expect(csv).toMatch(
			/group-kursk@2024-09-06,"Territory held by Ukraine in Kursk Oblast, 6 September 2024",measured,89\d,.*,2024-09-06,/
		);
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		expect(await takeText(page, 'Data', 'Copy as text')).toContain(`“${september}”`);
		const png = await takeFile(page, 'Image', 'Image (PNG)');
		expect(png.subarray(1, 4).toString()).toBe('PNG');
	}));

it('opens links to a day, laid over the map with the area of its day', () =>
	visit('/compare/?c=1~group-kursk@2024-09-06~familiar-AD~@0.0', async (page) => {
		await page.getByText(september).first().waitFor();
		await page.locator('[data-cover]').first().waitFor();
		const own = await page.locator('main ol > li .figure .value').first().innerText();
		const laid = await page
			.locator('p', { hasText: /^Its area/ })
			.locator('.value')
			.innerText();
		expect(own.startsWith(laid.replace(/\s*km².*/, ''))).toBe(true);
		expect(comparison(page)).toBe('1~group-kursk@2024-09-06~familiar-AD~@0.0');
		expect(await page.getByText('Part of this link was ignored.').count()).toBe(0);
	}));

it('says of a day that is not drawn, or had none of it, that the link was not read whole', async () => {
	for (const unknown of ['group-kursk@2024-09-07', 'group-kursk@2024-08-05'])
		await visit(`/compare/?c=1~${unknown}~familiar-AD`, async (page) => {
			await page.getByText('Part of this link was ignored.').waitFor();
			expect(await names(page)).toEqual(['Andorra']);
			expect(comparison(page)).toBe(`1~${unknown}~familiar-AD`);
		});
});

it('says the day in Ukrainian', () =>
	visit(
		'/uk/compare/?c=1~group-kursk@2025-03-15~held-UA-14@2025-03-15',
		async (page) => {
			await page
				.getByText('Територія під контролем України в Курській області, 15 березня 2025 року')
				.first()
				.waitFor();
			expect(await axe(page)).toEqual([]);
		},
		{ viewport: 'phone', touch: true, colorScheme: 'dark' }
	));
