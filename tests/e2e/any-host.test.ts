import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { closePage, expectClean, launch } from './support';
import type { Site } from './support';
import { naiveHost } from './support/naive-host';

let site: Site;
/** Without the live map: one page is enough to see that its files come from such a host, too. */
let blind: Site;
beforeAll(async () => {
	[site, blind] = await Promise.all([
		launch({ host: naiveHost }),
		launch({ host: naiveHost, webgl: false })
	]);
});
afterAll(() => Promise.all([site?.close(), blind?.close()]));

const path = (page: Page) => new URL(page.url()).pathname;
const mapIsIdle = (page: Page) =>
	page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0);
const mapIsMissed = (page: Page) => page.getByRole('status').filter({ hasText: 'WebGL' }).waitFor();

const pages = [
	['/', 'en', 'Layers'],
	['/sources/', 'en', 'Timeline'],
	['/uk/', 'uk', 'Шари'],
	['/uk/sources/', 'uk', 'Хронологія']
] as const;

describe('on a host that guesses nothing', () => {
	it.each(pages)('%s loads, and loads again', async (address, language, heading) => {
		const withMap = address === '/';
		const page = await (withMap ? site : blind).newPage();
		for (const visit of [() => page.goto(address), () => page.reload()]) {
			expect((await visit())?.status()).toBe(200);
			await page.getByRole('heading', { name: heading, exact: true }).waitFor();
			await (withMap ? mapIsIdle(page) : mapIsMissed(page));
			expect(await page.locator('html').getAttribute('lang')).toBe(language);
			expect(path(page)).toBe(address);
		}
		await expectClean(page, { allow: withMap ? [] : [/WebGL/i] });
		await closePage(page);
	});

	it('every link within the site leads to a page, without a redirect', async () => {
		const page = await site.newPage({ javaScript: false });
		for (const [address] of pages) {
			await page.goto(address);
			const hrefs = await page
				.locator('a[href]')
				.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
			const ours = new Set(
				hrefs.filter((href) => href.startsWith(site.url)).map((href) => href.replace(/#.*/, ''))
			);
			expect(ours.size).toBeGreaterThan(3);
			for (const href of ours) {
				const answer = await page.request.get(href, { maxRedirects: 0 });
				expect([href, answer.status()]).toEqual([href, 200]);
			}
		}
		await closePage(page);
	});

	it('tabs and languages lead from page to page, and each address can be reloaded', async () => {
		const page = await blind.open('/?v=1&sel=UA-14');
		await mapIsMissed(page);
		const follow = async (name: string | RegExp, address: string, heading: string) => {
			await page.getByRole('link', { name }).first().click();
			await page.getByRole('heading', { name: heading, exact: true }).waitFor();
			expect(path(page)).toBe(address);
			expect((await page.reload())?.status()).toBe(200);
			await page.getByRole('heading', { name: heading, exact: true }).waitFor();
			expect(new URL(page.url()).searchParams.get('sel')).toBe('UA-14');
			await mapIsMissed(page);
		};
		await follow('Sources', '/sources/', 'Timeline');
		await follow(/Українська/, '/uk/sources/', 'Хронологія');
		await follow('Огляд', '/uk/', 'Шари');
		await follow(/English/, '/', 'Layers');
		await expectClean(page, { allow: [/WebGL/i] });
		await closePage(page);
	});

	it('names what others wrote, with their licences', async () => {
		const page = await site.open('/');
		await page.getByRole('link', { name: 'Software and font licences' }).click();
		await page.waitForURL('**/licences.txt');
		const text = await page.locator('body').innerText();
		for (const name of ['maplibre-gl', 'earcut', 'svelte', '@sveltejs/kit', 'topojson-client'])
			expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+$`, 'm'));
		expect(text).toMatch(/^@inlang\/paraglide-js \d/m);
		expect(text).toContain('SIL OPEN FONT LICENSE');
		await closePage(page);
	});
});
