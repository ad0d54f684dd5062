// What happens when one of a room's requests goes wrong: nothing that a reader would notice, or a word
// about it. Each request of each room is blocked, answered 500, garbled, empty or slow, one at a time.
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, launch, pageIsAlive } from './support';
import type { Site } from './support';

let site: Site;
/** Without the live map, which takes most of a page's time: for all requests but the map's own. */
let blind: Site;
beforeAll(async () => {
	[site, blind] = await Promise.all([launch(), launch({ webgl: false })]);
});
afterAll(() => Promise.all([site?.close(), blind?.close()]));

/** Pages at once: most wait for what will not come. A live map takes a core. */
const handsAt = ({ webgl }: Site) => (webgl ? 2 : 4);

const faults: Readonly<Record<string, (route: Route) => Promise<void>>> = {
	blocked: (route) => route.abort(),
	'500': (route) => route.fulfill({ status: 500, body: 'Internal Server Error' }),
	garbled: (route) => route.fulfill({ ...typeOf(route), body: '{"a": [1, 2,\u0000 <b>}' }),
	empty: (route) => route.fulfill({ ...typeOf(route), body: '' }),
	slow: async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 4000));
		await route.continue().catch(() => undefined);
	}
};

function typeOf(route: Route) {
	const [, ending = ''] = /\.(\w+)$/.exec(new URL(route.request().url()).pathname) ?? [];
	const types: Record<string, string> = {
		js: 'text/javascript',
		json: 'application/json',
		svg: 'image/svg+xml',
		css: 'text/css',
		wasm: 'application/wasm'
	};
	return { status: 200, contentType: types[ending] ?? 'application/octet-stream' };
}

/** What a person comes to a room for; resolves once it is there, and never otherwise. */
const acts: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
	'/': async (page) => {
		await page.locator('main .figure').first().click();
		await page.locator('.receipt:popover-open dt').first().waitFor();
		await page.keyboard.press('Escape');
		const search = page.getByRole('combobox', { name: 'Find on the map' });
		await search.fill('Donetsk');
		await page.locator('#find-list').getByRole('option').first().click();
		await page.locator('#region-name').waitFor();
	},
	'/swap/': async (page) => {
		await page.getByRole('button', { name: /^Donetsk Oblast$/ }).click();
		await page.getByText('Territory held is equal').first().waitFor();
	},
	'/check/': async (page) => {
		await page.getByRole('textbox', { name: 'Text to check' }).fill('Russia holds 20% of Ukraine.');
		await page.locator('.marked .mark').first().waitFor();
	},
	'/compare/': async (page) => {
		await page.getByRole('combobox', { name: 'Add something to compare' }).click();
		await page.getByRole('option', { name: 'Andorra' }).click();
		await page
			.getByText(/“Andorra” and “Territory held/)
			.first()
			.waitFor();
	},
	'/sources/': async (page) => {
		await page.getByRole('searchbox').fill('Peskov');
		await page
			.getByText(/Found: \d/)
			.first()
			.waitFor();
	}
};
const rooms = Object.keys(acts);
/** Those whose map shows something of its own. */
const roomsOfTheMap = ['/', '/swap/'];

const mapIsThere = (page: Page) =>
	page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0);

/** Bring a room to life and do what one comes for; the map's part of it only where there is one. */
async function visit(page: Page, room: string, where: Site): Promise<void> {
	await pageIsAlive(page);
	await acts[room]!(page);
	if (where.webgl) await mapIsThere(page);
}

/** Where the page says that something is missing. */
const told = (page: Page) =>
	page
		.locator('.notice, .stuck-note, [role="alert"], [role="status"]')
		.filter({ visible: true, hasText: /could not be|did not|longer than|no numbers/i })
		.first();

/** Text of an engine's own, which nobody should have to read. */
const raw =
	/Cannot (read|destructure|set)|is not a function|Aborted\(|TypeError|SyntaxError|Failed to fetch|undefined|\bNaN\b/;

const withoutHash = (path: string) => path.replace(/[.-][\w-]{8}(?=\.\w+$)/, '');

/** Every address of our own that a room asks for on its way through its act. */
async function requestsOf(where: Site, room: string): Promise<string[]> {
	const page = await where.newPage();
	const seen = new Set<string>();
	page.context().on('request', (request) => {
		const { pathname, protocol } = new URL(request.url());
		if (protocol.startsWith('http') && pathname !== room) seen.add(pathname);
	});
	await page.goto(room);
	await visit(page, room, where);
	await closePage(page);
	return [...seen].sort();
}

async function faultOf(where: Site, room: string, { path, kind }: Run): Promise<string | null> {
	const page = await where.newPage();
	try {
		await page.context().route(
			(url) => url.pathname === path,
			(route) => faults[kind]!(route).catch(() => undefined)
		);
		await page.goto(room, { waitUntil: 'commit' });
		// What gives no sign of life is given up after half a minute, and told then.
		const ends = [visit(page, room, where), told(page).waitFor({ timeout: 120_000 })];
		const isDead = await Promise.any(ends).then(
			() => false,
			() => true
		);
		const text = await page.locator('body').innerText();
		const shown = raw.exec(text)?.[0];
		if (shown) return `${room} ${withoutHash(path)} ${kind}: shows “${shown}”`;
		if (text.trim().length < 500) return `${room} ${withoutHash(path)} ${kind}: nearly blank`;
		if (isDead) return `${room} ${withoutHash(path)} ${kind}: dead, and nothing is said`;
		return null;
	} finally {
		await closePage(page).catch(() => undefined);
	}
}

interface Run {
	readonly path: string;
	readonly kind: string;
}

/** Modules and pictures are tried with one fault each, in turn; files of data and workers with all. */
function planner() {
	const done = new Set<string>();
	const kinds = Object.keys(faults);
	let turn = 0;
	return (paths: readonly string[]): Run[] =>
		paths.flatMap((path) => {
			if (done.has(path)) return [];
			done.add(path);
			const once = /\/(chunks|nodes|entry)\/|\.(svg|webp|woff2|png|ico)$/.test(path);
			const tried = once ? [kinds[turn++ % kinds.length]!] : kinds;
			return tried.map((kind) => ({ path, kind }));
		});
}

async function faultsOf(where: Site, room: string, runs: readonly Run[]): Promise<string[]> {
	const left = [...runs];
	const found: string[] = [];
	const work = async () => {
		for (let next = left.shift(); next; next = left.shift()) {
			const fault = await faultOf(where, room, next);
			if (fault) found.push(fault);
		}
	};
	await Promise.all(Array.from({ length: handsAt(where) }, work));
	return found;
}

describe('each request of each room, gone wrong', () => {
	const plain = new Map<string, Run[]>();
	const ofTheMap = new Map<string, Run[]>();
	beforeAll(async () => {
		const plan = planner();
		for (const room of rooms) plain.set(room, plan(await requestsOf(blind, room)));
		for (const room of roomsOfTheMap) ofTheMap.set(room, plan(await requestsOf(site, room)));
		expect([...plain.values(), ...ofTheMap.values()].flat().length).toBeGreaterThan(100);
	});

	it.each(rooms)('%s', { timeout: 900_000 }, async (room) => {
		expect(await faultsOf(blind, room, plain.get(room)!)).toEqual([]);
	});
	it.each(roomsOfTheMap)('the map of %s', { timeout: 900_000 }, async (room) => {
		expect(await faultsOf(site, room, ofTheMap.get(room)!)).toEqual([]);
	});
});
