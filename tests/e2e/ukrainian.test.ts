// No English sentence on a Ukrainian page, whatever goes wrong.
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from '../../src/lib/formats/bytes/base64url';
import { crc32 } from '../../src/lib/formats/bytes/sealed';
import { encodeCheck } from '../../src/lib/formats/claim-link';
import { encodeSwap } from '../../src/lib/formats/swap-code';
import { writeSwapFile } from '../../src/lib/formats/swap-file';
import { emptySwap } from '../../src/lib/swap/parcel-acts';
import { closePage, launch, type Site } from './support';

interface Seed {
	readonly title: string;
	readonly publisher?: string;
	readonly author?: string;
	readonly figures: readonly { readonly speaker?: string }[];
}

let site: Site;
let page: Page;
/** A code that the site itself wrote. */
let swapCode: string;

beforeAll(async () => {
	site = await launch({ webgl: false });
	page = await site.open('/uk/swap/');
	await rename('Мій обмін');
	await page.waitForURL(/[?&]s=/);
	swapCode = new URL(page.url()).searchParams.get('s')!;
});
afterAll(async () => {
	if (page) await closePage(page);
	await site?.close();
});

/** Names of publishers, authors, speakers and articles, which stay as they are. */
const names = readdirSync('seeds')
	.flatMap((name) => {
		const seed = parse(readFileSync(`seeds/${name}`, 'utf8')) as Seed;
		const speakers = seed.figures.map(({ speaker }) => speaker);
		// A title stands for an article without a publisher, by its first words.
		const short = seed.title.split(' ').slice(0, 4).join(' ');
		return [seed.title, seed.publisher, seed.author, ...speakers, short];
	})
	.filter((name) => typeof name === 'string');

async function rename(name: string): Promise<void> {
	const field = page.locator('main input[type="text"]').first();
	await field.fill(name);
	await field.press('Enter');
}

/** Texts in view of three Latin words or more, but for quotations and names that are marked as English. */
function english(): Promise<string[]> {
	return page.evaluate((known) => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const texts: string[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const element = node.parentElement!;
			if (element.closest('[lang="en"], script, style, noscript')) continue;
			if (element.checkVisibility({ visibilityProperty: true })) texts.push(node.textContent ?? '');
		}
		for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
			if (!element.closest('[lang="en"]') && element.checkVisibility())
				for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
					texts.push(element.getAttribute(name) ?? '');
		return texts
			.map((text) => known.reduce((left, name) => left.replaceAll(name, '…'), text))
			.filter((text) => /[a-z]['’a-z-]* [a-z]['’a-z-]* [a-z]/i.test(text));
	}, names);
}

/** Bytes of a code changed, with a checksum that agrees. */
function forged(code: string, change: (bytes: number[]) => void): string {
	const bytes = [...fromBase64url(code)!].slice(0, -4);
	change(bytes);
	const crc = crc32(bytes);
	return toBase64url(Uint8Array.from([...bytes, crc, crc >>> 8, crc >>> 16, crc >>> 24]));
}

const elsewhere = { areas: ['XX'], dataHash: '000000000000' };
const claim = encodeCheck({
	sentence: 'Russia holds about 20 percent of Ukraine.',
	index: 0,
	articleDate: null,
	correction: null,
	dataHash: '000000000000'
})!;

/** What is said, and that nothing English is said beside it. */
async function says(text: string): Promise<void> {
	await page.getByText(text).first().waitFor();
	expect(await english()).toEqual([]);
}

async function choose(name: string, content: string | Buffer): Promise<void> {
	const buffer = Buffer.from(content);
	// Until the page is alive no button asks for a file, and none is taken.
	await page.getByRole('radio', { name: 'км' }).waitFor({ state: 'attached' });
	await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/plain', buffer });
}

describe('a Ukrainian room', () => {
	it.each(['/uk/', '/uk/compare/', '/uk/swap/', '/uk/sources/', '/uk/nowhere/'])(
		'%s shows no English sentence',
		async (path) => {
			await page.goto(path);
			await page.locator('h1').first().waitFor();
			expect(await english()).toEqual([]);
		}
	);

	it('shows none beside the claims of a text', async () => {
		await page.goto('/uk/check/');
		await page
			.locator('#check-text')
			.fill('Russia holds about 20 percent of Ukraine, some 450 km² of Kursk Oblast.');
		await page.locator('.marked .mark').first().waitFor();
		expect(await english()).toEqual([]);
	});
});

describe('a link', () => {
	it.each<[string, () => string, string]>([
		['to a view, of another version', () => '/uk/?v=9', 'Частину посилання пропущено.'],
		[
			'to a comparison of nothing',
			() => '/uk/compare/?c=1~nothing',
			'Частину посилання пропущено.'
		],
		['to a swap, cut', () => `/uk/swap/?s=${swapCode.slice(0, -3)}`, 'Посилання неповне'],
		[
			'to a swap that makes no sense',
			() => `/uk/swap/?s=${forged(swapCode, (bytes) => bytes.push(1))}`,
			'Посилання пошкоджене'
		],
		[
			'to a swap of a newer version',
			() => `/uk/swap/?s=${forged(swapCode, (bytes) => bytes.splice(0, 1, 2))}`,
			'Цей обмін створено в новішій версії'
		],
		[
			'to a swap of other areas',
			() => `/uk/swap/?s=${encodeSwap(emptySwap(), elsewhere)}`,
			'Цей обмін створено з іншими даними мапи'
		],
		[
			'to a swap of other data',
			() => `/uk/swap/?s=${forged(swapCode, (bytes) => (bytes[1]! ^= 1))}`,
			'Цей обмін створено з іншою версією даних'
		],
		['to a claim, cut', () => `/uk/check/#c=${claim.slice(0, -3)}`, 'Посилання неповне'],
		['to a claim, too long', () => `/uk/check/#c=${'A'.repeat(2001)}`, 'Посилання задовге'],
		[
			'to a claim that makes no sense',
			() => `/uk/check/#c=${forged(claim, (bytes) => bytes.push(1))}`,
			'Посилання пошкоджене'
		],
		[
			'to a claim of a newer version',
			() => `/uk/check/#c=${forged(claim, (bytes) => (bytes[0] = 99))}`,
			'Це твердження перевірено в новішій версії'
		],
		['to a claim of other data', () => `/uk/check/#c=${claim}`, 'Це посилання створено з іншими']
	])('%s', async (_, path, text) => {
		// From elsewhere: another fragment alone loads no page.
		await page.goto('about:blank');
		await page.goto(path());
		await says(text);
	});
});

describe('a file', () => {
	const file = () =>
		JSON.parse(writeSwapFile(emptySwap(), elsewhere, { asOf: '2025-02-12' })) as object;

	it('of a swap, whatever is wrong with it', async () => {
		await page.goto('/uk/swap/');

		const chosen = async (name: string, content: object | string, text: string) => {
			await choose(name, typeof content === 'string' ? content : JSON.stringify(content));
			await says(text);
		};
		await chosen('words.json', 'not json', 'Цей файл збережено не в Salient');
		await chosen('foreign.json', { type: 'FeatureCollection' }, 'У цьому файлі немає обміну');
		await chosen('newer.json', { ...file(), version: 2 }, 'Цей обмін створено в новішій версії');
		await chosen('damaged.json', { ...file(), code: 'AAAA' }, 'Файл пошкоджено');
		await chosen('foreign-data.json', file(), 'Цей обмін створено з іншими даними мапи');
		await chosen('large.json', 'x'.repeat(2_200_000), 'Файл завеликий');
	});

	it('that is no text', async () => {
		await page.goto('/uk/check/');
		await choose('photo.txt', Buffer.from([0x89, 0x50, 0, 1, 2, 3]));
		await says('не простий текст');
	});
});

it('a damaged list of saved swaps', async () => {
	await page.goto('/uk/swap/');
	const savedAt = '2025-02-12T10:00:00.000Z';
	const scenarios = ['junk', { id: '1', name: 'Давній', savedAt, code: swapCode.slice(1) }];
	await page.evaluate(
		(kept) => localStorage.setItem('salient-swaps', kept),
		JSON.stringify({ version: 1, scenarios })
	);
	await page.goto('/uk/swap/');
	await says('Збережених обмінів, які не вдалося прочитати');
	await page.getByRole('button', { name: 'Відкрити: Давній' }).click();
	await says('Цей збережений обмін пошкоджено');
});

describe('when the computing is blocked', () => {
	it.each([
		['the worker', '**/*worker*'],
		['its data', '**/measure/*.json']
	])('%s', async (_, pattern) => {
		await page.route(pattern, (route) => route.abort());
		await page.goto('about:blank');
		await page.goto('/uk/swap/');
		await says('Обчислення не вдалося завантажити');
		await page.unroute(pattern);
	});
});
