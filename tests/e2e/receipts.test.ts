// Every number opens its receipt: on every page, with scripts and without them, and when something
// is worked out while the page is open. That no button opens nothing, `expectClean` sees to.
import type { ElementHandle, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, expectClean, launch, visitPage } from './support';
import type { Site } from './support';

let site: Site;
beforeAll(async () => {
	site = await launch({ webgl: false });
});
afterAll(() => site?.close());

const receipts = (page: Page) => page.locator('.receipt');
const opened = (page: Page) => page.locator('.receipt:popover-open');
const ids = (page: Page) =>
	receipts(page).evaluateAll((all) => all.map((one) => one.id.replace('receipt-', '')));

/** The last number that can be seen, and its receipt. */
async function openLast(page: Page): Promise<string> {
	// The same one throughout: more may come while a page works something out.
	const figure = (await page.locator('main .figure:visible').last().elementHandle())!;
	const value = await (await figure.$('.value'))!.innerText();
	await figure.click();
	expect(await opened(page).locator('.value').first().innerText()).toBe(value);
	return opened(page).innerText();
}

describe.each([true, false])('with scripts: %s', (javaScript) => {
	it.each(
		['', 'compare/', 'swap/', 'check/', 'sources/'].flatMap((room) => [`/${room}`, `/uk/${room}`])
	)('%s has the receipts of what it shows', (path) =>
		visitPage(
			site,
			path,
			async (page) => {
				expect(await receipts(page).count()).toBeGreaterThan(1);
				await openLast(page);
			},
			{ javaScript }
		)
	);
});

describe('what comes to life when it comes near', () => {
	const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
	const claims = (page: Page) => page.locator('section[aria-labelledby="articles-title"] .claim');
	/** What is brought to life is drawn anew: an element from before is no longer there. */
	const isLive = (before: ElementHandle) => before.evaluate((element) => !element.isConnected);

	it('has the receipts that the build gave it, each with its own number', () =>
		visitPage(
			site,
			'/check/',
			async (page) => {
				const before = (await claims(page).first().elementHandle())!;
				const figures = page.locator('.figure');
				for (const figure of await figures.all()) {
					const id = (await figure.getAttribute('popovertarget'))!;
					const value = await figure.locator('.value').textContent();
					expect(await page.locator(`[id="${id}"] .value`).first().textContent()).toBe(value);
				}
				expect(await isLive(before)).toBe(false);
				await claims(page).first().scrollIntoViewIfNeeded();
				await expect.poll(() => isLive(before)).toBe(true);
				await openLast(page);
			},
			phone
		));

	it('does so before the keys get there', () =>
		visitPage(
			site,
			'/check/',
			async (page) => {
				const before = (await claims(page).first().elementHandle())!;
				await page.getByRole('textbox', { name: 'Text to check' }).focus();
				await page.keyboard.press('Tab');
				await expect.poll(() => isLive(before)).toBe(true);
			},
			phone
		));
});

describe('what is worked out while a page is open', () => {
	it('brings its receipts, and takes them with it', () =>
		visitPage(site, '/compare/', async (page) => {
			const before = await ids(page);
			await page.getByRole('combobox', { name: 'Add something to compare' }).click();
			await page.getByRole('option', { name: 'Andorra' }).click();
			await expect.poll(() => ids(page)).toContain('compare-ratio-familiar-AD-group-kursk');
			await expectClean(page, { allow: [/WebGL/i] });
			await page.getByRole('button', { name: 'Remove Andorra' }).press('Enter');
			await expect
				.poll(() => page.evaluate(() => document.activeElement?.ariaLabel))
				.toMatch(/^Remove Territory held by Russia/);
			await expect.poll(() => ids(page).then((now) => now.sort())).toEqual(before.sort());
		}));

	it('has them in a swap, when it is changed and beside another', () =>
		visitPage(site, '/swap/', async (page) => {
			await page.locator('.equal li button').first().click();
			await page.getByRole('button', { name: 'Compare' }).first().click();
			await page.getByRole('heading', { name: 'Side by side' }).waitFor();
			expect(await ids(page)).toContain('other-offers-area');
			await openLast(page);
		}));

	it('has them in a checked text, all the way down', () =>
		visitPage(site, '/check/', async (page) => {
			const text = 'Russia holds about 18.5 percent of Ukraine.';
			await page.getByRole('textbox', { name: 'Text to check' }).fill(text);
			await page.locator('.marked .mark').first().waitFor();
			await page.locator('.answer .figure').first().click();
			const inner = opened(page).locator('.figure').first();
			const value = await inner.locator('.value').innerText();
			await inner.click();
			// Both are open: the one, and what it was worked out from.
			await expect.poll(() => opened(page).locator('p.value').allInnerTexts()).toContain(value);
			expect(await opened(page).count()).toBe(2);
		}));
});

describe('what fills receipts cannot be had', () => {
	it.each(['/compare/', '/uk/compare/'])('says so on %s, and offers to try again', async (path) => {
		const page = await site.open(path);
		try {
			await page.locator('input[role="combobox"]').first().click();
			await page.getByRole('option', { name: /^(Andorra|Андорра)/ }).click();
			// Of what is worked out here and now, no page has a receipt.
			const figure = page
				.locator('.figure[popovertarget^="receipt-compare-ratio-familiar-AD"]')
				.first();
			const value = await figure.locator('.value').innerText();
			let isBlocked = true;
			await page.route('**/*.js', (route) => (isBlocked ? route.abort() : route.continue()));
			await figure.click();
			const again = opened(page).getByRole('button', { name: /^(Try again|Спробувати ще раз)$/ });
			await again.waitFor();
			expect(await opened(page).getByRole('status').innerText()).toMatch(
				/^(Could not be loaded|Не вдалося завантажити): /
			);
			const title = await opened(page).getAttribute('aria-labelledby');
			expect(await page.locator(`[id="${title}"]`).innerText()).toBe(value);
			isBlocked = false;
			await again.click();
			await opened(page).locator('dt').first().waitFor();
			expect(await opened(page).evaluate((one) => one.contains(document.activeElement))).toBe(true);
			await expectClean(page, { allow: [/WebGL/i, /ERR_FAILED/] });
		} finally {
			await closePage(page);
		}
	});
});
