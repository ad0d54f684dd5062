// What a person has entered outlives a reload, the way back, and a page that cannot be loaded.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, expectClean, launch, pageIsAlive } from './support';
import type { Site } from './support';

let site: Site;
beforeAll(async () => {
	site = await launch({ webgl: false });
});
afterAll(() => site?.close());

const text =
	'Russia holds about 112,000 km² of Ukraine.\n\nUkraine held 5 percent of Kursk Oblast.';
const field = (page: Page) => page.locator('#check-text');
const marks = (page: Page) => page.locator('.marked .mark');
// A page of plain text has no icon of its own: browsers ask for one.
const allow = [/WebGL/i, /favicon\.ico/, /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/];

async function checkText(path = '/check/'): Promise<Page> {
	const page = await site.open(path);
	await pageIsAlive(page);
	await field(page).fill(text);
	await page.locator('#check-date').fill('2025-02-12');
	await marks(page).first().waitFor();
	return page;
}
async function isAsLeft(page: Page) {
	await marks(page).first().waitFor();
	expect(await field(page).inputValue()).toBe(text);
	expect(await page.locator('#check-date').inputValue()).toBe('2025-02-12');
}

describe('a pasted text', () => {
	it('and what was put right in it are there after a reload, in the other language, and on the way back', async () => {
		const page = await checkText();
		await marks(page).nth(1).click();
		// When that was, was not read: the form is open.
		await page.getByLabel('Who holds it').selectOption('RU');
		const corrected = page.getByText('corrected by hand').first();
		await corrected.waitFor();
		await page.reload();
		await isAsLeft(page);
		await corrected.waitFor();
		await page.locator('.panel nav a[href^="/sources/"]').click();
		await page.getByRole('heading', { name: 'Timeline' }).waitFor();
		await page.goBack();
		await isAsLeft(page);
		await page.goto('/licences.txt');
		await page.goBack();
		await isAsLeft(page);
		await page.goto('/uk/check/');
		await isAsLeft(page);
		await expectClean(page, { allow });
		await closePage(page);
	});

	it('is given up when it is cleared, and is no other tab’s', async () => {
		const page = await checkText();
		const other = await page.context().newPage();
		await other.goto('/check/');
		await pageIsAlive(other);
		expect(await field(other).inputValue()).toBe('');
		await page.getByRole('button', { name: 'Clear' }).click();
		await page.reload();
		await pageIsAlive(page);
		expect(await field(page).inputValue()).toBe('');
		await closePage(page);
	});

	it('makes way for the claim of a link', async () => {
		const page = await checkText();
		await page.goto('/check/#figure=nowhere');
		await page.reload();
		await isAsLeft(page);
		await page.goto('/check/#c=nonsense');
		await page.reload();
		await page.getByText('The claim in this link could not be read').waitFor();
		await isAsLeft(page);
		await closePage(page);
	});

	it.each(['refuses', 'is full'])('is checked where the storage %s', async (how) => {
		const page = await site.newPage();
		await page.addInitScript((kind) => {
			const fails = () => {
				throw new DOMException('no', 'QuotaExceededError');
			};
			if (kind === 'refuses') Object.defineProperty(window, 'sessionStorage', { get: fails });
			else Storage.prototype.setItem = fails;
		}, how);
		await page.goto('/check/');
		await pageIsAlive(page);
		await field(page).fill(text);
		await marks(page).first().waitFor();
		await page.reload();
		await pageIsAlive(page);
		expect(await field(page).inputValue()).toBe('');
		await expectClean(page, { allow });
		await closePage(page);
	});
});

describe('a swap and the view', () => {
	it('are there after a reload and from elsewhere, also where the address has lost them', async () => {
		const page = await site.open('/swap/?v=1&sel=UA-14');
		await pageIsAlive(page);
		await page.getByRole('button', { name: 'Donetsk Oblast', exact: true }).click();
		const equal = () => page.getByText('Territory held is equal').first().waitFor();
		await equal();
		await page.waitForURL(/s=/);
		await page.reload();
		await equal();
		expect(new URL(page.url()).searchParams.get('sel')).toBe('UA-14');
		await page.goto('/sources/');
		await page.goBack();
		await equal();
		await page.goto('/swap/');
		await equal();
		const other = await page.context().newPage();
		await other.goto('/swap/');
		await pageIsAlive(other);
		await other.getByRole('button', { name: 'Donetsk Oblast', exact: true }).isEnabled();
		expect(await other.getByText('Territory held is equal').count()).toBe(0);
		await expectClean(page, { allow });
		await closePage(page);
	});
});

describe('a way that is cut off', () => {
	async function cutOff(path: string): Promise<Page> {
		const page = await checkText(path);
		await page.evaluate(() => void performance.mark('map-idle'));
		await page.locator('.told').waitFor({ state: 'attached' });
		return page;
	}
	const stays = async (page: Page, path: string, notice: string) => {
		await page.getByText(notice).waitFor();
		expect(new URL(page.url()).pathname).toBe(path);
		await isAsLeft(page);
	};

	it.each([
		['/check/', '/sources/', 'That page could not be loaded'],
		['/uk/check/', '/uk/swap/', 'Сторінку не вдалося завантажити']
	])('keeps one on the page, with the text: %s', async (path, room, notice) => {
		const page = await cutOff(path);
		const links = [`.panel nav a[href^="${room}"]`, 'header a[hreflang]:not([aria-current])'];
		await page.context().setOffline(true);
		for (const link of links) {
			await page.locator(link).click();
			await stays(page, path, notice);
			await page.locator('.told button').click();
		}
		// The device has a network that leads nowhere.
		await page.context().setOffline(false);
		await page.route('**/*', (route) => route.abort());
		await page.locator(links[0]!).click();
		await stays(page, path, notice);
		await page.unroute('**/*');
		await page.locator(links[0]!).click();
		await page.waitForURL(`**${room}*`);
		await page.waitForFunction(() => !document.querySelector('.told .notice'));
		await page.goBack();
		await isAsLeft(page);
		await expectClean(page, { allow });
		await closePage(page);
	});
});
