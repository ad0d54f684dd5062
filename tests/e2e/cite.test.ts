// How to cite a figure and what is taken along: by keys alone, in each format, in both languages.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, closePage, expectClean, launch, visitPage } from './support';
import type { Site } from './support';

let site: Site;
beforeAll(async () => {
	site = await launch({ webgl: false });
});
afterAll(() => site?.close());

const claim = 'Russia controls about 30 percent of Ukraine, observers say.';
const panel = (page: Page) =>
	page.getByRole('dialog', { name: /^(How to cite this|Як це цитувати)$/ });
const written = (page: Page) => panel(page).getByRole('textbox').inputValue();
const cite = (page: Page) =>
	page.locator('main, .receipt:popover-open').getByRole('button', { name: /^(Cite|Цитувати)$/ });
const isFocused = (page: Page, name: RegExp) =>
	page
		.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
		.then((text) => name.test(text));

async function saved(page: Page): Promise<{ name: string; text: string }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		panel(page).getByRole('button', { name: 'Save as file' }).click()
	]);
	const chunks: Buffer[] = [];
	for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
	return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString() };
}

/** Opens the receipt of a figure that an article published, and what cites it, by keys. */
async function openOnReceipt(page: Page): Promise<void> {
	const figure = page.locator('main .figure:has(.reported):visible').first();
	await figure.focus();
	await page.keyboard.press('Enter');
	await page.locator('.receipt:popover-open').getByRole('button', { name: 'Cite' }).waitFor();
	for (let tabs = 0; tabs < 12 && !(await isFocused(page, /^Cite$/)); tabs += 1)
		await page.keyboard.press('Tab');
	expect(await isFocused(page, /^Cite$/)).toBe(true);
	await page.keyboard.press('Enter');
	await panel(page).getByRole('textbox').waitFor();
}

describe('the receipt of a reported figure', () => {
	it('cites the article first, then the site, and Escape leads back step by step', () =>
		visitPage(site, '/?z=5', async (page) => {
			await openOnReceipt(page);
			const receipt = page.locator('.receipt:popover-open');
			const article = receipt.locator('cite a');
			const [first, second] = (await written(page)).split('\n\n');
			expect(first).toContain(`“${await article.innerText()}”`);
			expect(first!.endsWith((await article.getAttribute('href'))!)).toBe(true);
			expect(second).toMatch(/Salient\. Version \d+\.\d+\.\d+, data [0-9a-f]{12}\./);
			expect(second).toContain(page.url());
			expect(await axe(page)).toEqual([]);

			await page.keyboard.press('Escape');
			await expect.poll(() => panel(page).count()).toBe(0);
			expect(await receipt.count()).toBe(1);
			expect(await isFocused(page, /^Cite$/)).toBe(true);
			await page.keyboard.press('Escape');
			await expect.poll(() => receipt.count()).toBe(0);
		}));

	it('gives each format to copy and to save, and a library reads them', () =>
		visitPage(site, '/', async (page) => {
			await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
			await openOnReceipt(page);
			const href = await page.locator('.receipt:popover-open cite a').getAttribute('href');
			const formats = [
				['BibTeX', '.bib', '@biblatex/text'],
				['RIS', '.ris', '@ris/file'],
				['CSL-JSON', '.json', '@else/json']
			] as const;
			for (const [name, extension, forceType] of formats) {
				await panel(page).getByRole('radio', { name }).check();
				const text = await written(page);
				await panel(page).getByRole('button', { name: 'Copy' }).click();
				await panel(page).getByText('Copied.').waitFor();
				const copied = await page.evaluate(() => navigator.clipboard.readText());
				// A text field has lines of its own kind.
				expect(copied.replaceAll('\r\n', '\n')).toBe(text);
				const file = await saved(page);
				expect(file.name).toBe(`citation${extension}`);
				const items = new Cite(file.text, { forceType }).data as readonly { URL: string }[];
				expect(items.map(({ URL }) => URL)).toEqual([href, page.url()]);
			}
		}));
});

describe.each(['', '/uk'])('what is taken along %s', (language) => {
	it.each([
		['/compare/', /dataset/],
		['/swap/', /dataset/],
		['/sources/', /dataset/],
		['/sources/figures/', /dataset/],
		['/check/', /webpage/]
	])('%s is cited in place, by keys', (path, type) =>
		visitPage(site, `${language}${path}`, async (page) => {
			if (path === '/check/') await page.getByRole('textbox').first().fill(claim);
			// On the claim of the text; the bar of the whole is there before it.
			const one = path === '/check/' ? page.locator('main ol article') : page.locator('main');
			await one
				.getByRole('button', { name: /^(Cite|Цитувати)$/ })
				.last()
				.focus();
			await page.keyboard.press('Enter');
			await panel(page).getByRole('textbox').waitFor();
			await panel(page).getByRole('radio', { name: 'CSL-JSON' }).check();
			const [item, ...more] = JSON.parse(await written(page));
			expect(more).toEqual([]);
			expect(item.type).toMatch(type);
			expect(item.language).toBe(language === '' ? 'en' : 'uk');
			expect(item.URL).toContain(`${language}${path}`);
			if (path === '/check/') {
				expect(item.title).toContain(claim);
				expect(item.URL).toMatch(/#c=/);
			}
			// Figures that the panel lies over are no targets while it does.
			expect(await axe(page, { exclude: ['.figure'] })).toEqual([]);
			await page.keyboard.press('Escape');
			await expect.poll(() => panel(page).count()).toBe(0);
			expect(await isFocused(page, /^(Cite|Цитувати)$/)).toBe(true);
		})
	);
});

describe('a verdict as data', () => {
	it('is a draft in nobody’s name, and an annotation of the words that were checked', () =>
		visitPage(site, '/check/', async (page) => {
			await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
			await page.getByRole('textbox').first().fill(claim);
			await page.locator('main article').getByRole('button', { name: 'Data' }).click();
			const data = page.getByRole('dialog', { name: 'Save the data' });
			await data.getByText('in nobody’s name').waitFor();
			const copied = async (name: string) => {
				await page.evaluate(() => navigator.clipboard.writeText(''));
				await data.getByRole('button', { name }).click();
				const read = () => page.evaluate(() => navigator.clipboard.readText());
				await expect.poll(read).not.toBe('');
				return JSON.parse(await read());
			};
			const review = await copied('Copy ClaimReview draft');
			expect(review).toMatchObject({ '@type': 'ClaimReview', claimReviewed: claim });
			expect(review.author.name).toBe('');
			expect(review.itemReviewed.author.name).toBe('');
			expect(review.reviewRating).toMatchObject({ ratingValue: 1, alternateName: 'does not fit' });
			expect(review.url).toMatch(/\/check\/#c=/);
			const annotation = await copied('Copy web annotation');
			const [quote, position] = annotation.target.selector;
			expect(annotation.target.source).toBe('');
			expect(claim.slice(position.start, position.end)).toBe(quote.exact);
			expect(quote.exact).toContain('30 percent');
			expect(annotation.body[0].value).toContain('does not fit');
		}));
});

describe('where the panel cannot be loaded', () => {
	it('says so, and tries again', async () => {
		const page = await site.open('/compare/');
		try {
			await page.route('**/*.js', (route) => route.abort());
			await cite(page).last().click();
			await panel(page).getByText('could not be loaded').waitFor();
			await page.unroute('**/*.js');
			await panel(page).getByRole('button', { name: 'Try again' }).click();
			await panel(page).getByRole('textbox').waitFor();
			await expectClean(page, { allow: [/WebGL/i, /ERR_FAILED/] });
		} finally {
			await closePage(page);
		}
	});
});
