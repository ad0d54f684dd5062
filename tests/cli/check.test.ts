import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/main';

const folder = mkdtempSync(join(tmpdir(), 'salient-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `salient check` on a file with these contents; `$` in what it prints stands for the folder. */
async function check(contents: string | Uint8Array, ...options: string[]) {
	const path = join(folder, 'text.txt');
	writeFileSync(path, contents);
	return salient(path, ...options);
}

async function salient(...args: string[]) {
	const lines = { out: '', err: '' };
	const output = {
		out: (text: string) => void (lines.out += `${text}\n`),
		err: (text: string) => void (lines.err += `${text}\n`)
	};
	const code = await run(['check', ...args], output);
	const shown = (text: string) => text.replaceAll(folder, '$');
	return { code, out: shown(lines.out), err: shown(lines.err) };
}

const fits = 'Kyiv’s troops hold around 450 square kilometres of the Kursk region.';
const off = 'Russia controls 800 sq km (350 square miles) of Kharkiv region.';
const dated = ['--date', '2025-02-12'];

describe('salient check', () => {
	it('prints a verdict with where, how it was read, why, and the numbers', async () => {
		const { code, out, err } = await check(`Kursk.\n\n${fits}\n`, ...dated);
		expect([code, err]).toEqual([0, '']);
		expect(out).toContain('$/text.txt:3:20: fits: “around 450 square kilometres”\n');
		expect(out).toContain(
			'  We measure 420–610 km²: “around 450 square kilometres” fits (428–472 km²).\n'
		);
		expect(out).toContain(
			'; who: Ukraine (named); where: Kursk Oblast (named); when: 12 February 2025'
		);
		expect(out).toContain('means 428–472 km²');
		expect(out).toContain('Claims: 1 (fits: 1).\n');
		expect(out).not.toMatch(/NaN|undefined|\{\d\}/);
	});

	it('shows the arithmetic of a share, for each denominator', async () => {
		const { out } = await check('Russia controls 18.6% of Ukraine.', ...dated);
		expect(out).toMatch(/ {4}112,\d00–11\d,\d00 km² ÷ 603,628 km² = 18\.6–18\.7%\n/);
		expect(out).toContain('÷ 579,330 km² =');
		expect(out).not.toMatch(/NaN|undefined|\{\d\}/);
	});

	it('exits with 1 where a claim does not fit', async () => {
		const { code, out } = await check(`${fits} ${off}`, ...dated);
		expect(code).toBe(1);
		expect(out).toContain(': does not fit: “800 sq km (350 square miles');
		expect(out).toContain('“350 square miles” is 910 km², not “800 sq km”.\n');
		expect(out).toContain('Claims: 2 (fits: 1; does not fit: 1).\n');
	});

	it('says so where there is nothing to check', async () => {
		for (const text of ['', 'The bakery works at night.', '\ufeff']) {
			const { code, out } = await check(text);
			expect(code).toBe(0);
			expect(out).toContain('No claim about territory was found in this text.\n');
		}
	});

	it('keeps what steers a terminal out of what it prints', async () => {
		const { out } = await check(
			'Russia controls about 20 percent of Ukraine, \u001b[2JAn\u202ealysts said.'
		);
		expect(out).toContain('20 percent');
		// eslint-disable-next-line no-control-regex
		expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
	});
});

interface Json {
	schema: string;
	articleDate: string | null;
	length: number;
	counts: Record<string, number>;
	claims: {
		id: string;
		start: number;
		end: number;
		line: number;
		column: number;
		quote: string;
		sentence: { start: number; end: number; text: string };
		expressions: { start: number; end: number; text: string }[];
	}[];
}

describe('salient check --json', () => {
	const json = async (contents: string, ...options: string[]) =>
		JSON.parse((await check(contents, '--json', ...options)).out) as Json;

	it('keeps its schema', async () => {
		const result = await json(`${off} It holds at least 20 percent of Ukraine.`, ...dated);
		expect(result).toMatchObject({
			schema: 'salient-check/2',
			articleDate: '2025-02-12',
			asOf: '2025-02-12',
			claims: [
				{
					id: 'c1',
					verdict: 'does-not-fit',
					subject: { what: 'held', holder: 'RU', places: ['UA-63'], without: [], base: null },
					date: { from: '2025-02-12', to: '2025-02-12', source: 'article', text: null },
					speaker: null,
					denied: false,
					expressions: [
						{
							quantity: 'area',
							value: 800,
							unit: 'km2',
							stated: { low: 800, high: 800, unit: 'km2', lastUnit: 100 },
							hedge: 'exactly',
							hedgeText: null
						},
						{ quantity: 'area', unit: 'km2', stated: { low: 350, unit: 'mi2' } }
					]
				},
				{ id: 'c2', expressions: [{ hedge: 'at least', interval: { low: 20, high: null } }] }
			]
		});
		expect(keysOf(result)).toMatchSnapshot();
	});

	it('counts offsets in the whole text, however long, and whatever the file starts with', async () => {
		const filler = 'The bakery works at night, and the queue is short. 🙂 Ґ\n\n'.repeat(30_000);
		const text = `${fits}\r\n\r\n${filler}${fits}\n${off}`;
		const result = await json(`\ufeff${text}`, ...dated);
		expect(result.length).toBe(text.length);
		expect(result.counts).toEqual({
			fits: 2,
			close: 0,
			depends: 0,
			'does-not-fit': 1,
			'no-answer': 0
		});
		expect(result.claims.map(({ id, line, column }) => [id, line, column])).toEqual([
			['c1', 1, 20],
			['c2', 60_003, 20],
			['c3', 60_004, 17]
		]);
		for (const { start, end, quote, sentence, expressions } of result.claims) {
			expect(text.slice(start, end)).toBe(quote);
			expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
			for (const one of expressions) expect(text.slice(one.start, one.end)).toBe(one.text);
		}
	});

	it('counts offsets where there are neither paragraphs nor lines nor words to cut at', async () => {
		const text = `${'Ґ'.repeat(1_300_000)} ${fits}`;
		const [claim] = (await json(text, ...dated)).claims;
		expect(text.slice(claim!.start, claim!.end)).toBe('around 450 square kilometres');
		expect(claim).toMatchObject({ line: 1, column: claim!.start + 1 });
	});
});

/** Every path of keys in a value; arrays are `[]`. */
function keysOf(value: unknown, path = ''): string[] {
	if (typeof value !== 'object' || value === null) return [path];
	const below = Array.isArray(value)
		? value.flatMap((one) => keysOf(one, `${path}[]`))
		: Object.entries(value).flatMap(([key, one]) => keysOf(one, `${path}.${key}`));
	return [...new Set(below)].sort();
}

describe('salient check refuses', () => {
	const refused = async (answer: Promise<{ code: number; out: string; err: string }>) => {
		const { code, out, err } = await answer;
		expect([code, out]).toEqual([2, '']);
		return err.split('\n')[0];
	};

	it('what it cannot read, and says what and where', async () => {
		expect(await refused(salient())).toContain('name a text file, or - for standard input: FILE');
		expect(await refused(salient(join(folder, 'none.txt')))).toBe(
			'salient check: $/none.txt: there is no such file'
		);
		expect(await refused(salient(folder))).toBe(
			'salient check: $: this is a folder; name the files in it'
		);
		expect(await refused(check('a', 'b'))).toContain('one text at a time, not also b');
	});

	it('what is no text, with the byte', async () => {
		const bytes = (...parts: (string | number[])[]) =>
			Buffer.concat(parts.map((part) => Buffer.from(part as string)));
		expect(await refused(check(bytes('Ґ is ', [0xe9], ' in Latin 1')))).toContain(
			'text.txt is not UTF-8 at byte 6; save it as UTF-8'
		);
		expect(await refused(check(bytes('cut short ', [0xd2])))).toContain('is not UTF-8 at byte 10');
		expect(await refused(check(bytes('PK', [3, 4, 0, 0])))).toContain('a zero byte at byte 4');
		expect(await refused(check(bytes([0xff, 0xfe], 'a\0b\0')))).toContain('is UTF-16');
		const long = 'A line of text.\n'.repeat(100_000);
		expect(await refused(check(bytes(long, [0xff])))).toContain('is not UTF-8 at byte 1600000');
	});

	it('a day that is none', async () => {
		for (const day of ['2025-02-30', '12.02.2025', '2025-2-1', 'today', '2025-02-12T00:00'])
			expect(await refused(check('a', '--date', day))).toContain(
				`--date is no day of the calendar: ${day}; write it as YYYY-MM-DD`
			);
	});
});
