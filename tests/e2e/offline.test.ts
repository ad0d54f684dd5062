// Without a network: all rooms after one visit, in both languages, and one version at a time.
import {
	appendFileSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { closePage, expectClean, launch, pageIsAlive, recordOf } from './support';
import type { PageOptions, Site } from './support';
import { BUILD_DIR } from './support/launch';
import { versionOf, writeNextVersion } from './support/next-version';

const home = mkdtempSync(join(tmpdir(), 'salient-offline-'));
const next = join(home, 'next');
/** What the site is served from: a link, which an update turns elsewhere. */
const live = join(home, 'live');
let site: Site;
const now = versionOf(BUILD_DIR).dataHash;
const then = 'b'.repeat(now.length);

function putOnline(dir: string) {
	rmSync(live, { force: true });
	symlinkSync(dir, live);
}

beforeAll(async () => {
	writeNextVersion(BUILD_DIR, next);
	putOnline(BUILD_DIR);
	const host = (dir: string) => serve({ dir, port: 0 });
	site = await launch({ dir: live, host, webgl: false });
});
afterAll(async () => {
	await site?.close();
	rmSync(home, { recursive: true });
});

const kept = /^(Works without a network\.|Працює без мережі\.)$/;
const untilKept = (page: Page) => page.getByText(kept).waitFor();
/** As if the live map had come to rest: without one, a page waits for longer. */
const bringToRest = async (page: Page) => {
	await pageIsAlive(page);
	await page.evaluate(() => void performance.mark('map-idle'));
};
const isOurs = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller);
const shows = (page: Page, hash: string) =>
	page.locator('footer').getByText(`Data version ${hash}`).waitFor();
const askForUpdate = (page: Page) =>
	page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));

async function firstVisit(path = '/', options: PageOptions = {}): Promise<Page> {
	putOnline(BUILD_DIR);
	const page = await site.open(path, { offline: true, ...options });
	await bringToRest(page);
	await untilKept(page);
	await isOurs(page);
	return page;
}

async function onThinLine(path: string): Promise<Page> {
	const page = await site.newPage({ offline: true });
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
	);
	await page.goto(path);
	await bringToRest(page);
	return page;
}

const allow = [
	/WebGL/i,
	/ERR_INTERNET_DISCONNECTED|status of 404|ERR_FAILED .*(nowhere|favicon.ico)/
];

describe('after one visit, without a network', () => {
	it.each([
		['/', ['/', '/compare/', '/swap/', '/check/', '/sources/', '/method/numbers/']],
		[
			'/uk/',
			['/uk/', '/uk/compare/', '/uk/swap/', '/uk/check/', '/uk/sources/', '/uk/method/data/']
		]
	])('from %s on, all rooms are there', async (start, rooms) => {
		const page = await firstVisit(start);
		await page.context().setOffline(true);
		// By links, in the page that was there all along ...
		for (const path of rooms.slice(1, -1)) {
			await page.locator(`.panel nav a[href^="${path}"]`).click();
			await page.waitForURL(`**${path}*`);
			await page.locator('main h1').first().waitFor();
		}
		// ... and by their addresses.
		const other = start === '/' ? '/uk/' : '/';
		for (const path of [...rooms, other, '/licences.txt']) {
			const answer = await page.goto(`${path}?v=1&sel=UA-14`);
			expect([path, answer?.status(), answer?.fromServiceWorker()]).toEqual([path, 200, true]);
		}
		expect((await page.goto('/swap?v=1'))?.url()).toBe(`${site.url}/swap/?v=1`);
		expect((await page.goto('/nowhere/'))?.status()).toBe(404);
		await page
			.getByRole('heading', { name: /This page does not exist|Такої сторінки немає/ })
			.waitFor();
		await expectClean(page, { allow });
		await closePage(page);
	});

	it.each([
		['', 'Text to check', 'Donetsk Oblast', 'Territory held is equal'],
		['/uk', 'Текст для перевірки', 'Донецька область', 'Площі під контролем рівні']
	])('a claim is judged and an equal swap is made: %s/', async (prefix, field, region, equal) => {
		const page = await firstVisit(`${prefix}/`);
		await page.context().setOffline(true);
		await page.goto(`${prefix}/check/`);
		await pageIsAlive(page);
		await page
			.getByRole('textbox', { name: field })
			.fill('Russia holds about 112,000 km² of Ukraine.');
		await page.locator('.marked .mark').first().waitFor();
		await page.locator('article.claim .answer').first().waitFor();
		// A long text is judged in a worker.
		await page
			.getByRole('textbox', { name: field })
			.fill('Russia holds 18 percent of Ukraine. '.repeat(900));
		await expect.poll(() => page.locator('.marked .mark').count()).toBeGreaterThan(100);
		await page.goto(`${prefix}/swap/`);
		await page.getByRole('button', { name: region, exact: true }).click();
		await page.getByText(equal).first().waitFor();
		await expectClean(page, { allow });
		await closePage(page);
	});
});

describe('a newer version', () => {
	it('waits for all pages of the former, which stay of one piece, and then says so', async () => {
		const page = await firstVisit();
		putOnline(next);
		await askForUpdate(page);
		await page.getByText(/^A newer version of this site is ready/).waitFor();
		await page.reload();
		await shows(page, now);
		for (const path of ['/compare/', '/swap/', '/check/', '/sources/']) {
			await page.locator(`.panel nav a[href^="${path}"]`).click();
			await page.locator('main h1').first().waitFor();
			const data = await page.evaluate(async () => (await fetch('__data.json')).text());
			expect([data.includes(now), data.includes(then)]).toEqual([true, false]);
		}
		const other = await page.context().newPage();
		await other.goto('/swap/');
		await shows(other, now);

		await page.goto('/');
		await page.getByRole('button', { name: 'Open it now' }).click();
		await page.getByText(/^The newer version cannot open yet/).waitFor();
		await shows(other, now);
		await other.close();
		await page.getByRole('button', { name: 'Open it now' }).click();
		await shows(page, then);
		await page.getByText('This site was updated since your last visit.').waitFor();
		const names = await page.evaluate(() => caches.keys());
		expect(names).toHaveLength(1);
		await page.context().setOffline(true);
		await page.reload();
		await shows(page, then);
		await expectClean(page, { allow });
		await closePage(page);
	});

	it('opens at the next visit by itself', async () => {
		const page = await firstVisit();
		putOnline(next);
		await askForUpdate(page);
		await page.getByText(/^A newer version/).waitFor();
		const context = page.context();
		await page.close();
		const again = await context.newPage();
		// The browser takes a moment to let go of what was closed: a visit within it is one of the former.
		await expect
			.poll(async () => {
				await again.goto('about:blank');
				await again.goto('/');
				return again.locator('footer').innerText();
			})
			.toContain(`Data version ${then}`);
		await context.close();
	});

	it('is not taken half: a file of yet another version ends it', async () => {
		const page = await firstVisit();
		const broken = join(next, 'sources/index.html');
		const whole = readFileSync(broken);
		appendFileSync(broken, ' ');
		putOnline(next);
		const states = await page.evaluate(async () => {
			const registration = await navigator.serviceWorker.ready;
			const ended = new Promise<string[]>((resolve) => {
				registration.addEventListener('updatefound', () => {
					const seen: string[] = [];
					const worker = registration.installing!;
					worker.addEventListener('statechange', () => {
						seen.push(worker.state);
						if (worker.state === 'redundant' || worker.state === 'activated') resolve(seen);
					});
				});
			});
			await registration.update().catch(() => undefined);
			return ended;
		});
		expect(states).toEqual(['redundant']);
		await page.reload();
		await shows(page, now);
		writeFileSync(broken, whole);
		await askForUpdate(page);
		await page.getByText(/^A newer version/).waitFor();
		await closePage(page);
	});

	it('does not lay hold of a page of the former one', async () => {
		putOnline(BUILD_DIR);
		const page = await onThinLine('/');
		const button = page.getByRole('button', { name: /^Keep for use without a network/ });
		await button.waitFor();
		putOnline(next);
		await button.click();
		await untilKept(page);
		await page.waitForTimeout(500);
		expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
		// What it asks for is of the new version now: it is loaded as a whole.
		await page.locator('.panel nav a[href^="/sources/"]').click();
		await shows(page, then);
		await closePage(page);
	});
});

describe('the first visit', () => {
	it('asks for nothing more until the page has long been at rest', async () => {
		putOnline(BUILD_DIR);
		const page = await site.open('/', { offline: true });
		await page.getByRole('status').filter({ hasText: 'WebGL' }).waitFor();
		await page.waitForTimeout(3000);
		const asked = recordOf(page).requests.get(recordOf(page).host)!;
		expect(asked.filter((url) => /service-worker|offline|\/uk\//.test(url))).toEqual([]);
		await closePage(page);
	});

	it('on a thin line keeps the site only when asked, and says what that takes', async () => {
		putOnline(BUILD_DIR);
		const page = await onThinLine('/uk/');
		const button = page.getByRole('button', {
			name: /^Зберегти для роботи без мережі \(\d,\d МБ\)$/
		});
		await button.waitFor();
		expect(await page.evaluate(() => navigator.serviceWorker.getRegistration())).toBeUndefined();
		await button.click();
		await untilKept(page);
		await expectClean(page, { allow });
		await closePage(page);
	});
});

it.each([
	['/', 'en'],
	['/uk/', 'uk']
])('can be installed, from %s', async (path, language) => {
	putOnline(BUILD_DIR);
	const page = await site.open(path, { offline: true });
	const manifest = await page.evaluate(async () => {
		const { href } = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')!;
		return (await fetch(href)).json();
	});
	expect(manifest).toMatchObject({ lang: language, start_url: path, display: 'standalone' });
	const purposes = manifest.icons.map(({ purpose }: { purpose: string }) => purpose);
	expect(purposes).toEqual(['any', 'any', 'maskable']);
	for (const { src, sizes } of manifest.icons) {
		const width = await page.evaluate(async (address) => {
			const image = new Image();
			image.src = address;
			await image.decode();
			return image.naturalWidth;
		}, src);
		expect(`${width}x${width}`).toBe(sizes);
	}
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		const [told, seen] = await page.evaluate(() => {
			const metas = document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]');
			const meta = [...metas].find(({ media }) => matchMedia(media).matches)!;
			const probe = document.body.appendChild(document.createElement('p'));
			probe.style.color = meta.content;
			return [getComputedStyle(probe).color, getComputedStyle(document.body).backgroundColor];
		});
		expect(told).toBe(seen);
	}
	await closePage(page);
});
