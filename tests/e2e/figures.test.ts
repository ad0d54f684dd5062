// The board of published figures: over the series, by kind, with filters and a table.
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closePage, expectClean, launch, recordOf } from './support';
import type { Site } from './support';

let site: Site;
beforeAll(async () => {
	site = await launch({ webgl: false });
});
afterAll(() => site?.close());

const address = '/sources/figures/';
const allow = [/WebGL/i];
const rowsOf = (page: Page) =>
	page
		.locator('main section[id^="figures-"] table')
		.getByRole('row')
		.filter({ has: page.getByRole('cell') });
/** With blanks in place of those that keep a number and its unit together. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const askedFor = (page: Page) => [...recordOf(page).requests.values()].flat();
const marksOf = (page: Page) => page.locator('main foreignObject button');

it('is reached from the sources, and shows every figure with its receipt and address', async () => {
	const page = await site.open('/sources/');
	await page.getByRole('link', { name: 'Published figures by day' }).click();
	await page.getByRole('heading', { level: 1, name: 'Published figures by day' }).waitFor();
	expect(await rowsOf(page).count()).toBe(90);
	const row = rowsOf(page).filter({ hasText: 'Daily Tribune' });
	const link = row.getByRole('link', { name: 'Daily Tribune' });
	expect(await link.getAttribute('href')).toMatch(/^https:\/\/tribune\.net\.ph\//);
	await row.getByRole('button', { name: /^1,294 km²/ }).click();
	const receipt = page.getByRole('dialog');
	await receipt.getByRole('heading', { name: 'Kursk Oblast: held by Ukraine' }).waitFor();
	const text = plain(await receipt.innerText());
	for (const part of [
		'Kursk Oblast: held by Ukraine',
		'Daily Tribune',
		'27 August 2024',
		'Oleksandr Syrskyi',
		'1,294 square kilometers (nearly 500 square miles)',
		'500 mi²'
	])
		expect(text).toContain(part);
	await page.keyboard.press('Escape');
	await row.getByRole('button', { name: /^833 km²/ }).click();
	await expect
		.poll(() => receipt.innerText())
		.toContain('npx salient series --region RU-KRS --from 2024-08-27');
	// Links, never requests.
	expect([...recordOf(page).requests.keys()]).toEqual([recordOf(page).host]);
	await expectClean(page, { allow });
	await closePage(page);
});

it('shows what is asked for: marks, rows and dots alike, and says how many', async () => {
	const page = await site.open(address);
	const marks = await marksOf(page).count();
	expect(marks).toBe(78);
	const filter = page.getByRole('form', { name: 'Show figures' });
	await filter.getByLabel('Map or count').selectOption('ISW');
	await filter.getByText('3 of 90 figures shown.').waitFor();
	expect(await rowsOf(page).count()).toBe(3);
	expect(await marksOf(page).count()).toBe(2);
	expect(await page.getByText('No figure here fits the choice.').count()).toBeGreaterThan(0);
	await filter.getByLabel('Publisher').selectOption('BBC');
	await filter.getByText('0 of 90 figures shown.').waitFor();
	await filter.getByRole('button', { name: 'Show all' }).click();
	await filter.getByText('90 of 90 figures shown.').waitFor();
	expect(await marksOf(page).count()).toBe(marks);
	await expectClean(page, { allow });
	await closePage(page);
});

it('keeps what is asked for in the link: on load, in the other language, and on the way back', async () => {
	const page = await site.open(address);
	const filter = page.getByRole('form', { name: 'Show figures' });
	const tab = page.getByRole('navigation').getByRole('link', { name: 'Sources', exact: true });
	expect(await tab.getAttribute('aria-current')).toBe('true');
	await filter.getByLabel('Map or count').selectOption('DeepState');
	await filter.getByLabel('What it is about').selectOption('Kursk Oblast: held by Ukraine');
	await expect.poll(() => new URL(page.url()).search).toBe('?f=1~kind.salient~method.DeepState');
	const said = await page.getByText(/^\d+ of 90 figures shown\.$/).innerText();
	expect(said).not.toMatch(/^(0|3|90) /);
	expect(await page.locator('main section[id^="figures-"]').count()).toBe(1);
	const shows = async () => {
		await page.getByText(said).waitFor();
		expect(await filter.getByLabel('Map or count').inputValue()).toBe('DeepState');
	};
	await page.reload();
	await shows();
	await tab.click();
	await page.getByRole('heading', { level: 1, name: 'Sources' }).waitFor();
	await page.goBack();
	await shows();
	await page.getByRole('link', { name: 'Українська' }).click();
	await expect
		.poll(() => page.url())
		.toContain('/uk/sources/figures/?f=1~kind.salient~method.DeepState');
	await page.getByText(`Показано чисел: ${said.split(' ')[0]} із 90.`).waitFor();
	await expectClean(page, { allow });
	await closePage(page);
});

it('says that a link asks for what there is not, and shows the rest of what it asks for', async () => {
	const page = await site.open(`${address}?f=1~speaker.Nobody~method.ISW~x`);
	await page.getByText('Part of this link was ignored.').waitFor();
	await page.getByText('3 of 90 figures shown.').waitFor();
	expect(await page.getByLabel('According to').inputValue()).toBe('*');
	expect(await page.locator('main').innerText()).not.toContain('Nobody');
	await closePage(page);
});

it('takes the keyboard from mark to mark, and opens the receipt of one', async () => {
	const page = await site.open(address);
	const group = page.getByRole('group', { name: /^Kursk Oblast: held by Ukraine/ });
	const marks = group.getByRole('button');
	expect(await group.locator('button[tabindex="0"]').count()).toBe(1);
	await marks.first().focus();
	await page.keyboard.press('ArrowRight');
	const nameOf = async (one: Locator) => plain((await one.getAttribute('aria-label')) ?? '');
	const focused = () => nameOf(page.locator('button:focus'));
	expect(await focused()).toBe(await nameOf(marks.nth(1)));
	await page.keyboard.press('End');
	expect(await focused()).toContain('about 90 km², 22 June 2025, Oleksandr Syrskyi: more');
	expect(await group.locator('button[tabindex="0"]').count()).toBe(1);
	await page.keyboard.press('Enter');
	// What it says is fetched when it is first opened.
	await expect.poll(() => page.getByRole('dialog').innerText()).toContain('Glushkovsky');
	await page.keyboard.press('Escape');
	expect(await focused()).toContain('22 June 2025');
	await expectClean(page, { allow });
	await closePage(page);
});

it.each(['', '/uk'])('works without scripts, on a phone, too (%s)', async (language) => {
	const page = await site.open(`${language}${address}`, { javaScript: false, viewport: 'phone' });
	expect(await rowsOf(page).count()).toBe(90);
	expect(await page.getByRole('combobox').count()).toBe(0);
	const drawn = await page
		.locator('main path.line')
		.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width > 100));
	expect(drawn).toHaveLength(8);
	expect(drawn.every(Boolean)).toBe(true);
	await marksOf(page).first().click();
	expect(await page.getByRole('dialog').innerText()).toContain(
		'almost 125 thousand square kilometers'
	);
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
	await closePage(page);
});

it('follows the units, and fetches no series', async () => {
	const page = await site.open(address);
	await page.getByRole('radio', { name: 'miles' }).check();
	await page
		.getByRole('button', { name: /^about 531\smi²/ })
		.first()
		.waitFor();
	expect(askedFor(page).filter((url) => url.includes('series.json'))).toEqual([]);
	await expectClean(page, { allow });
	await closePage(page);
});
