// Our pages in frames of somebody else's site, which stands at another port and has rules of its own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embedSnippet } from '../../src/lib/formats/embed-snippet';
import { embedHeight } from '../../src/lib/model/embed-target';
import { closePage, launch, recordOf, type Site } from './support';
import { hostSite, type HostPage, type HostSite } from './support/host-page';
import { BUILD_DIR } from './support/launch';

let site: Site;
let host: HostSite;
const pages = new Map<string, HostPage>();

const names = ['swap', 'control', 'time', 'days', 'map', 'figure-kursk-2024-08-12-syrskyi'];
const built = (path: string) => readFileSync(join(BUILD_DIR, path), 'utf8');
const html = (body: string) =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title></head><body>${body}</body></html>`;

function frame(path: string, more = ''): string {
	return `<iframe src="${site.url}${path}" title="Salient" width="100%" height="640" loading="lazy" style="border:0"></iframe>${more}`;
}

beforeAll(async () => {
	site = await launch({ webgl: false });
	host = await hostSite(pages);
	pages.set('/strict', {
		html: html(frame('/embed/swap/en/auto.html').replace(' style="border:0"', '')),
		policy: `default-src 'none'; frame-src ${site.url}`
	});
	pages.set('/height', {
		html: html(
			frame('/embed/swap/en/auto.html', `<script src="${site.url}/embed/height.js"></script>`)
		)
	});
	pages.set('/plain', { html: html(frame('/embed/swap/uk/dark.html')) });
	for (const path of ['/', '/check/', '/uk/sources/', '/view/en/swap.html', '/embed/nowhere.html'])
		pages.set(`/closed${path}`, { html: html(frame(path)) });
});
afterAll(async () => {
	await site?.close();
	await host?.close();
});

async function visit(path: string, options: Parameters<Site['newPage']>[0] = {}): Promise<Page> {
	const page = await site.newPage(options);
	await page.goto(host.url + path);
	return page;
}
const inFrame = (page: Page) => page.frameLocator('iframe');
const strangers = (page: Page) =>
	[...recordOf(page).requests.keys()].filter(
		(one) => one !== recordOf(page).host && one !== new URL(host.url).host
	);
const outside = (page: Page) =>
	inFrame(page)
		.locator('html')
		.evaluate((root) => ({
			x: root.scrollWidth - root.clientWidth,
			y: root.scrollHeight - root.clientHeight
		}));

describe('a frame of ours', () => {
	it('shows under the strictest policy of the page around it', async () => {
		const page = await visit('/strict');
		await inFrame(page).getByRole('link', { name: 'Open in Salient' }).waitFor();
		expect(await inFrame(page).locator('svg:visible').count()).toBe(1);
		expect(recordOf(page).cspViolations).toEqual([]);
		expect(strangers(page)).toEqual([]);
		await closePage(page);
	});

	it('needs no script: neither the page’s nor its own', async () => {
		const page = await visit('/plain', { javaScript: false });
		const link = inFrame(page).getByRole('link', { name: 'Відкрити в Salient' });
		await link.waitFor();
		expect(await link.getAttribute('href')).toBe('/uk/');
		await closePage(page);
	});

	it.each(names)(
		'%s shows all it has in a frame as we write it, 320 and 700 px wide',
		async (name) => {
			for (const language of ['en', 'uk'] as const)
				for (const width of [320, 700]) {
					const path = `/${width}-${name}-${language}`;
					const snippet = embedSnippet({
						...{ site: site.url, name, language, theme: 'light', title: name, fragment: '' },
						...{ height: embedHeight({ name }), link: site.url, withScript: false }
					});
					pages.set(path, { html: html(snippet) });
					const page = await visit(path, { viewport: { width: width + 16, height: 900 } });
					await inFrame(page).locator('.foot a').first().waitFor();
					expect(await outside(page)).toEqual({ x: 0, y: 0 });
					const ids = await inFrame(page)
						.locator('[id]')
						.evaluateAll((all) => all.map(({ id }) => id));
					expect(new Set(ids).size).toBe(ids.length);
					const box = await inFrame(page).locator('figure').boundingBox();
					expect(box!.width).toBeLessThanOrEqual(width);
					expect(recordOf(page).consoleErrors).toEqual([]);
					await closePage(page);
				}
		}
	);

	it('is left by the keyboard, to the room in a whole window', async () => {
		const page = await visit('/strict');
		const link = inFrame(page).getByRole('link', { name: 'Open in Salient' });
		await link.waitFor();
		for (let press = 0; press < 5; press++) {
			await page.keyboard.press('Tab');
			if (await link.evaluate((one) => one === document.activeElement)) break;
		}
		await page.keyboard.press('Enter');
		await page.waitForURL(`${site.url}/`);
		await closePage(page);
	});

	it('is as high as what is in it where the page runs our script, and only then', async () => {
		const without = await visit('/plain');
		await inFrame(without).locator('.foot').waitFor();
		expect(await without.locator('iframe').getAttribute('height')).toBe('640');
		const page = await visit('/height');
		const wanted = () =>
			inFrame(page)
				.locator('main')
				.evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
		await inFrame(page).locator('.foot').waitFor();
		await expect
			.poll(async () => Number(await page.locator('iframe').getAttribute('height')))
			.toBe(await wanted());
		await inFrame(page).locator('summary').click();
		await expect
			.poll(
				async () => Number(await page.locator('iframe').getAttribute('height')) - (await wanted())
			)
			.toBe(0);
		await Promise.all([without, page].map(closePage));
	});

	it('does not let the page around it, or another frame, be told nonsense about its height', async () => {
		const page = await visit('/height');
		await inFrame(page).locator('.foot').waitFor();
		const before = await page.locator('iframe').getAttribute('height');
		await page.evaluate(() => {
			for (const height of [1, 1e6, 200.5, '300', null, 400])
				window.postMessage({ salient: 'height', height }, '*');
		});
		const settled = await page.evaluate(
			() =>
				new Promise((resolve) =>
					setTimeout(() => resolve(document.querySelector('iframe')!.height))
				)
		);
		expect([before, settled]).toEqual([settled, settled]);
		await closePage(page);
	});

	it('says which numbers newer data changed, and no word of the page around it', async () => {
		const n =
			'rejected-swapping-held-in-kursk-area:500;total-kursk:400~600;ratio-reported:249;none:1';
		const bad = ';total-occupied:<b>x</b>;ratio-measured:1e5';
		pages.set('/newer', { html: html(frame(`/embed/swap/en/auto.html#v=0&amp;n=${n}${bad}`)) });
		const page = await visit('/newer');
		const newer = inFrame(page).getByRole('status');
		await newer.waitFor();
		const texts = await newer.locator('li').allInnerTexts();
		const lines = texts.map((text) => text.replaceAll('\u00a0', ' '));
		expect(lines).toHaveLength(2);
		expect(lines[0]).toMatch(/was 500 km², is about 450 km²/);
		expect(lines[1]).toMatch(/was 400–600 km², is 420–610 km²/);
		await closePage(page);
	});

	it('says nothing where the numbers are still the same', async () => {
		const { html: snippet } = JSON.parse(built('oembed/swap.en.json'));
		pages.set('/same', { html: html(snippet.replace('src="/', `src="${site.url}/`)) });
		const page = await visit('/same');
		await inFrame(page).locator('.foot').waitFor();
		expect(await inFrame(page).locator('#newer').isHidden()).toBe(true);
		await closePage(page);
	});

	it.each(names)('%s is light: at most 60 kB with its letters', async (name) => {
		const page = await site.newPage();
		let bytes = 0;
		page.on('response', (response) => {
			bytes += Number(response.headers()['content-length'] ?? 0);
		});
		for (const language of ['en', 'uk']) {
			bytes = 0;
			await page.goto(`/embed/${name}/${language}/auto.html`, { waitUntil: 'networkidle' });
			expect(bytes).toBeGreaterThan(1000);
			expect(bytes).toBeLessThanOrEqual(60_000);
		}
		await closePage(page);
	});
});

describe('all other pages', () => {
	it.each(['/', '/check/', '/uk/sources/', '/view/en/swap.html', '/embed/nowhere.html'])(
		'%s shows in nobody’s frame',
		async (path) => {
			const page = await visit(`/closed${path}`);
			await expect
				.poll(() => recordOf(page).consoleErrors.join())
				.toMatch(/frame-ancestors|X-Frame-Options|refused/i);
			await closePage(page);
		}
	);
});

describe('a frozen embed', () => {
	it.each(['swap', 'figure-kursk-2024-08-12-syrskyi'])(
		'%s opens from a folder, loads nothing, and has the numbers of the live one',
		async (name) => {
			for (const language of ['en', 'uk']) {
				const file = `embed/${name}/${language}/auto.frozen.html`;
				const page = await site.newPage();
				const asked: string[] = [];
				page.on('request', (request) => asked.push(request.url()));
				await page.goto(pathToFileURL(join(BUILD_DIR, file)).href);
				const items = () => page.locator('[data-figure]').allTextContents();
				const frozen = await items();
				expect(frozen.length).toBeGreaterThan(0);
				expect(asked.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
				expect(asked.filter((url) => url.startsWith('file:'))).toHaveLength(1);
				expect(recordOf(page).cspViolations).toEqual([]);
				const hasLetters = await page.evaluate(() =>
					document.fonts.check("600 20px 'IBM Plex Sans'")
				);
				expect(hasLetters).toBe(true);
				await page.goto(`/embed/${name}/${language}/auto.html`);
				expect(await items()).toEqual(frozen);
				await closePage(page);
			}
		}
	);
});

describe('the live map in a frame', () => {
	it.each([
		['en', 'Use the map', 'Open in Salient'],
		['uk', 'Відкрити інтерактивну мапу', 'Відкрити в Salient']
	])('comes in the place of the picture, in %s', async (language, touch, back) => {
		pages.set(`/map-${language}`, { html: html(frame(`/embed/map/${language}/auto.html`)) });
		const page = await visit(`/map-${language}`);
		await inFrame(page).getByRole('link', { name: touch }).click();
		await inFrame(page).locator('.map-pane').waitFor();
		await inFrame(page).getByRole('link', { name: back }).waitFor();
		expect(await inFrame(page).locator('nav, h1').count()).toBe(0);
		expect(strangers(page)).toEqual([]);
		await closePage(page);
	});
});
