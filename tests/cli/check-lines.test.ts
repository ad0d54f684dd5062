import * as fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/main';
import {
	checkLines,
	fits,
	folder,
	type Line,
	lineOf,
	off,
	plain,
	salient,
	written
} from './run-check';

const day = '2025-02-12';

describe('salient check --jsonl', () => {
	it('answers each line with one line, in order, with the claims that --json gives', async () => {
		const texts = [fits, plain, `${off}\n\n${fits}`, '', `«${fits}» 🙂`];
		const content = texts.map((text, id) => lineOf(text, { id, date: day })).join('\n');
		const { code, err, lines } = await checkLines(content);
		expect([code, err]).toEqual([1, '']);
		expect(lines.map(({ line, article }) => [line, article])).toEqual(
			texts.map((_, id) => [id + 1, { id, date: day }])
		);
		for (const [index, text] of texts.entries()) {
			const path = join(folder, 'text.txt');
			writeFileSync(path, text);
			const alone = await salient('check', path, '--json', '--date', day);
			const { line, article, source, ...rest } = lines[index] as unknown as Record<string, unknown>;
			const { source: ownSource, ...own } = JSON.parse(alone.out) as Record<string, unknown>;
			expect(rest).toEqual(own);
			expect([line, article, source, ownSource]).toEqual([
				index + 1,
				{ id: index, date: day },
				expect.stringMatching(/\.jsonl$/),
				'$/text.txt'
			]);
		}
	});

	it('hands on all other fields as they stand', async () => {
		const fields = [
			'"id": 12345678901234567890',
			'"b":1.50',
			'"2":{"text":"}","a":[1,{"c":"\\\\\\"","d":"\\\\"}]}',
			'"__proto__":{"x":1}',
			'"a":"\\u0491 ґ"',
			'"10":[]',
			'"b":2'
		];
		const content = `\t{ ${fields.slice(0, 3).join(',\r')} , "te\\u0078t" : "," ,${fields.slice(3).join()}}\r\n{"text":""}`;
		const { code, out, lines } = await checkLines(content);
		expect(code).toBe(0);
		expect(out).toContain(`{"line":1,"article":{${fields.join(',')}},"schema":"salient-check/2",`);
		expect(lines[1]!.article).toEqual({});
	});

	it('passes over empty lines, byte order marks and carriage returns', async () => {
		const mark = '\ufeff';
		const one = lineOf(fits);
		const content = `${mark}${one}\r\n\r\n  \n${mark}${one}\n${mark}\n\n${one}`;
		const { code, err, lines } = await checkLines(content);
		expect([code, err]).toEqual([0, '']);
		expect(lines.map(({ line, counts }) => [line, counts!.fits])).toEqual([
			[1, 1],
			[4, 1],
			[7, 1]
		]);
	});

	it('takes the day of a line before that of --date', async () => {
		const dates = [day, `${day}T23:59:59Z`, `${day} 08:00`, null, '', undefined];
		const content = dates.map((date) => lineOf(plain, { date })).join('\n');
		const daysOf = async (...options: string[]) =>
			(await checkLines(content, ...options)).lines.map(({ articleDate }) => articleDate);
		expect(await daysOf()).toEqual([day, day, day, null, null, null]);
		const other = '2024-12-31';
		expect(await daysOf('--date', other)).toEqual([day, day, day, other, other, other]);
	});

	it('writes a line that is long, since its text is full of claims, in pieces', async () => {
		const path = written(lineOf(`${off} `.repeat(700)));
		const pieces: string[] = [];
		const out = (text: string) => void pieces.push(text);
		expect(await run(['check', '--jsonl', path], { out, err: out })).toBe(1);
		expect(pieces.length).toBeGreaterThan(3);
		for (const piece of pieces) expect(piece.length).toBeLessThan(1.2 * 2 ** 20);
		const { claims, counts } = JSON.parse(pieces.join('')) as Line;
		expect([claims!.length, counts!['does-not-fit']]).toEqual([700, 700]);
	});

	it('exits with 0 where nothing is wrong, and where there is nothing', async () => {
		expect(await checkLines(lineOf(fits, { date: day }))).toMatchObject({ code: 0, err: '' });
		for (const content of ['', '\n\n', '\ufeff\r\n'])
			expect(await checkLines(content)).toEqual({ code: 0, out: '', err: '', lines: [] });
	});

	it('answers in Ukrainian, with the same codes', async () => {
		const content = `${lineOf(off)}\n{"text":1}`;
		const { lines: english } = await checkLines(content);
		const { lines, err } = await checkLines(content, '--language', 'uk');
		expect(lines[0]!.claims![0]!.answer).toMatch(/\p{Script=Cyrillic}/u);
		expect(lines[0]!.claims![0]!.verdict).toBe(english[0]!.claims![0]!.verdict);
		expect(lines[1]!.error!.text).toMatch(/^немає «text»/);
		expect(lines[1]!.error!.code).toBe(english[1]!.error!.code);
		expect(err).toMatch(/^\$\/\d+\.jsonl:2: немає «text».*\n.* рядків: 1 з 2;/);
	});
});

describe('salient check --jsonl passes over', () => {
	const bytes = (...parts: (string | number[])[]) =>
		Buffer.concat(parts.map((part) => Buffer.from(part as string)));

	it.each<[string, string | Uint8Array, string, string]>([
		['no JSON', '{"text": "a", }', 'not-json', 'not JSON at column 15, near '],
		['half an object', '{"text": "a', 'not-json', 'not JSON at column 12, near '],
		['a plain line', fits, 'not-json', 'not JSON at column 1, near "Kyiv’s troops hold a"'],
		['two objects', '{"text":""}{"text":""}', 'not-json', 'not JSON at column 12'],
		['a list', `[${lineOf(fits)}]`, 'not-an-object', "jq -c '.[]' makes lines of a list"],
		['null', 'null', 'not-an-object', 'like {"text": "…"}'],
		['no text', '{"body":"a"}', 'no-text', "jq -c '.text = .body'"],
		['another text', '{"text":["a"]}', 'no-text', 'no “text”, or it is no string'],
		['no day', '{"text":"","date":"2025-02-30"}', 'wrong-date', ': "2025-02-30"; write it as'],
		['a number', '{"text":"","date":20250212}', 'wrong-date', ': "20250212"; write it as'],
		['more than a day', `{"text":"","date":"${day}x"}`, 'wrong-date', `"${day}x"`],
		['a list of days', '{"text":"","date":["2025"]}', 'wrong-date', ': "…"; write it as'],
		[
			'Latin 1',
			bytes('{"text":"caf', [0xe9], '"}'),
			'not-utf8',
			'not UTF-8 at byte 12 of the line'
		],
		['a sign cut short', bytes('{"text":"', [0xd2]), 'not-utf8', 'not UTF-8 at byte 9'],
		['a long line', lineOf('a'.repeat(1 << 20)), 'too-long', 'longer than 1 MiB']
	])('%s, says why in its place, and goes on', async (_, line, code, reason) => {
		const content = bytes(`${lineOf(fits)}\n\n`, line as string, `\n${lineOf(fits)}\n`);
		const { code: exit, err, lines } = await checkLines(content);
		expect(exit).toBe(1);
		expect(lines.map((one) => [one.line, one.error?.code, one.counts?.fits])).toEqual([
			[1, undefined, 1],
			[3, code, undefined],
			[4, undefined, 1]
		]);
		expect(lines[1]!.error!.text).toContain(reason);
		const said = err.replace(/\$\/\d+/, 'F').split('\n');
		expect(said[0]).toBe(`F.jsonl:3: ${lines[1]!.error!.text}`);
		expect(said[1]).toMatch(/\.jsonl: passed over, since they cannot be read: 1 of 3 lines; /);
		expect(said).toHaveLength(3);
	});

	it('no line of exactly the limit', async () => {
		const frame = lineOf('').length;
		const longest = lineOf('a'.repeat((1 << 20) - frame));
		const { lines } = await checkLines(`${longest}\n${longest} \n${lineOf('')}`);
		expect(lines.map(({ length, error }) => [length, error?.code])).toEqual([
			[(1 << 20) - frame, undefined],
			[undefined, 'too-long'],
			[0, undefined]
		]);
	});

	it('a first line that only looks like a list', async () => {
		const { lines } = await checkLines(`[INFO] 1 article\n${lineOf(fits)}`);
		expect(lines.map(({ error }) => error?.code)).toEqual(['not-json', undefined]);
	});

	it('an article, and still says which one it was', async () => {
		const { lines } = await checkLines('{"id":"a7","date":"soon","text":"b"}\n{"id":"a8"}\n{}');
		expect(lines.map(({ article }) => article)).toEqual([
			{ id: 'a7', date: 'soon' },
			{ id: 'a8' },
			{}
		]);
	});

	it('many lines, and names the first ones', async () => {
		const content = `${lineOf('')}\n${'{}\n'.repeat(500)}`;
		const { code, err, lines } = await checkLines(content);
		expect([code, lines.length]).toEqual([1, 501]);
		const said = err.trimEnd().split('\n');
		expect(said).toHaveLength(22);
		expect(said[19]).toMatch(/:21: no “text”/);
		expect(said[20]).toMatch(/^… lines that cannot be read are named in the output only/);
		expect(said[21]).toContain('500 of 501 lines');
	});

	it('nothing that steers a terminal on to it', async () => {
		const { err } = await checkLines(`${lineOf('')}\n\u001b[2J\u202e\n{"text":"","date":"\u009b"}`);
		// eslint-disable-next-line no-control-regex
		expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u009b\u202e]/);
	});

	it('whatever is broken, each line in its place', async () => {
		const good = fc.constantFrom(lineOf(plain), `${lineOf('')}\r`, ` ${lineOf(plain)} `);
		const broken = fc.constantFrom('{', '[]', '{}', '"', '\\', '{"text":"","date":1}');
		const empty = fc.constantFrom('', '\r', ' ', '\ufeff');
		const some = fc.array(fc.oneof(good, broken, empty), { maxLength: 12 });
		await fc.assert(
			fc.asyncProperty(some, async (parts) => {
				const { lines } = await checkLines([lineOf(''), ...parts].join('\n'));
				const expected = parts.flatMap((part, index): [number, boolean][] =>
					part.trim() === '' ? [] : [[index + 2, part.includes('text') && !part.includes('date')]]
				);
				expect(lines.slice(1).map(({ line, claims }) => [line, claims !== undefined])).toEqual(
					expected
				);
			}),
			{ numRuns: 20 }
		);
	});
});

describe('salient check --jsonl refuses', () => {
	const refused = async (content: string | Uint8Array, ...options: string[]) => {
		const { code, err } = await checkLines(content, ...options);
		expect(code).toBe(2);
		return err;
	};

	it('a file without any line that can be read, and says how to make one', async () => {
		expect(await refused(`${fits}\n${fits}`)).toMatch(
			/: no line of it can be read \(2\)\. .*jq -c '\.\[\]' makes lines of a list\n/
		);
	});

	it.each(['[\n{"text":"a"}\n]', `\ufeff[${lineOf(fits)}]`, '{\r\n"text": "a"\r\n}\n{"text":"b"}'])(
		'one document, and says how to make lines of it: %s',
		async (content) => {
			expect(await refused(content)).toContain(
				'is one JSON document, not one object a line; jq -c'
			);
		}
	);

	it('what holds no lines of text', async () => {
		expect(await refused(Buffer.from([0xff, 0xfe, 0x7b, 0]))).toContain('is UTF-16');
		expect(await refused(Buffer.from([0x1f, 0x8b, 8, 0]))).toContain('gunzip -c FILE | salient');
	});

	it('what it cannot read, and words that do not go together', async () => {
		expect((await salient('check', '--jsonl', join(folder, 'none'))).err).toContain(
			'$/none: there is no such file'
		);
		expect(await refused(fits, '--json')).toContain('give one of them');
		expect(await refused(fits, '--date', 'soon')).toContain('--date is no day of the calendar');
		expect(await refused(fits, 'b')).toContain('not also b');
		expect(await refused(fits, '--jsonl=1')).toContain('--jsonl takes no value');
	});
});
