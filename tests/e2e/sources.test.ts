import { afterAll, beforeAll, expect, it } from 'vitest';
import { closePage, expectClean, launch } from './support';
import type { Site } from './support';

let site: Site;
/** Without the live map: for what is about the text alone. */
let blind: Site;
beforeAll(async () => {
	[site, blind] = await Promise.all([launch(), launch({ webgl: false })]);
});
afterAll(() => Promise.all([site?.close(), blind?.close()]));

it('lists five articles with their publishers, and says what is not known', async () => {
	const page = await blind.open('/sources/');
	expect(await page.getByRole('article').count()).toBe(5);
	expect(await page.getByText('Publisher: not given').count()).toBe(0);
	expect(await page.getByText('Author: not given').count()).toBeGreaterThan(0);
	expect(await page.getByText(/gives no (area|figure)/).count()).toBeGreaterThanOrEqual(2);
	await expectClean(page, { allow: [/WebGL/i] });
	await closePage(page);
});

it.each(['Zelensky', 'Zelenskyy', 'Зеленський', 'Зеленского'])(
	'finds the same for %s',
	async (spelling) => {
		const page = await blind.open('/sources/');
		const field = page.getByRole('searchbox');
		await field.fill(spelling);
		const status = page.getByRole('search').getByRole('status');
		await page.waitForFunction(() => /Found: \d/.test(document.body.innerText));
		const found = Number(/\d+/.exec(await status.innerText())![0]);
		expect(found).toBeGreaterThan(5);
		await field.fill('Zelensky');
		expect(await status.innerText()).toBe(`Found: ${found}`);
		await expectClean(page, { allow: [/WebGL/i] });
		await closePage(page);
	}
);

it('finds a number, and says when there is nothing', async () => {
	const page = await blind.open('/sources/');
	const field = page.getByRole('searchbox');
	await field.fill('112 000');
	await page.waitForFunction(() => /Found: \d/.test(document.body.innerText));
	for (const figure of await page.getByRole('article').locator('.figure').all())
		expect(await figure.innerText()).toContain('112,000');
	await field.fill('<b>moon</b>');
	await page.getByText('Nothing found for “<b>moon</b>”.').waitFor();
	expect(await page.getByRole('article').count()).toBe(0);
	await expectClean(page, { allow: [/WebGL/i] });
	await closePage(page);
});

it('leads from the timeline to the article, and to the map', async () => {
	const page = await site.open('/sources/');
	const timeline = page.getByRole('region', { name: 'Timeline' });
	const dates = await timeline.getByRole('heading', { level: 3 }).allInnerTexts();
	expect(dates[0]).toBe('2014');
	expect(dates.length).toBeGreaterThan(5);
	await timeline.getByRole('button', { name: 'On the map: Crimea' }).first().click();
	await page.getByRole('region', { name: /Crimea/ }).waitFor();
	await timeline.getByRole('link', { name: 'Source: The Kyiv Independent' }).first().click();
	await page.waitForURL(/#article-kyiv-independent/);
	const card = page.locator('article:target');
	await card.waitFor();
	const { y } = (await card.boundingBox())!;
	expect(y).toBeLessThan(400);
	await expectClean(page);
	await closePage(page);
});

it('reads each hedge by the rule that the receipts use', async () => {
	const page = await blind.open('/sources/');
	const row = page.getByRole('row', { name: /^about 450/ });
	expect(await row.innerText()).toContain('428–472');
	await expectClean(page, { allow: [/WebGL/i] });
	await closePage(page);
});

it('is reached by a tab, on which the map stays', async () => {
	const page = await site.open('/');
	await page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0);
	const canvas = await page.locator('canvas').elementHandle();
	await page.getByRole('link', { name: 'Sources' }).first().click();
	await page.getByRole('heading', { name: 'Sources and method', level: 1 }).waitFor();
	expect(await canvas!.evaluate((element) => element.isConnected)).toBe(true);
	await page.goBack();
	await page.getByRole('heading', { name: 'Ukraine offers' }).waitFor();
	await expectClean(page);
	await closePage(page);
});
