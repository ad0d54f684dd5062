import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/main';

const home = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'salient-language-'));
const ring = [
	[30, 50],
	[31, 51],
	[31, 50],
	[30, 51]
];
const polygon = { type: 'Polygon', coordinates: [ring] };
const feature = (geometry: unknown, properties = {}) => ({ type: 'Feature', properties, geometry });
const files = {
	'good.json': {
		type: 'FeatureCollection',
		features: [
			feature(polygon, { holder: 'RU', status: 'held', name: { en: 'A bow tie', uk: 'Метелик' } }),
			feature(polygon, { holder: 'RU', status: 'contested' }),
			feature({ type: 'Point', coordinates: [1, 2] }, { status: 'unknown' }),
			feature(null)
		]
	},
	'list.json': [],
	'cut.json': '{"type":"FeatureCollection","features":[{"type"',
	'nan.json': '{"features":[{"a":NaN}]}',
	'topo.json': { type: 'Topology' },
	'crs.json': { crs: { properties: { name: 'EPSG:3857' } }, ...feature(null) },
	'metres.json': feature({ type: 'Point', coordinates: [4e5, 5e6] }),
	'empty.json': '',
	'pretty.json': '{\n}',
	'lines.jsonl': ['{"text":""}', '{"text":1}', '{"text":"","date":"x"}', '[]', '{'].join('\n')
};

beforeAll(() => {
	for (const [name, content] of Object.entries(files))
		writeFileSync(
			join(folder, name),
			typeof content === 'string' ? content : JSON.stringify(content)
		);
	process.chdir(folder);
});

afterAll(() => {
	process.chdir(home);
	rmSync(folder, { recursive: true, force: true });
});

/** What is printed, on whichever stream. */
async function printed(...args: string[]): Promise<string> {
	const lines: string[] = [];
	const take = (text: string) => void lines.push(text);
	await run(args, { out: take, err: take });
	return lines.join('\n');
}

/** Three words in a row. A command to run is none: `ogr2ogr -f GeoJSON`. */
const english = /\b[A-Za-z][a-z’']+ [a-z’']{2,} [a-z’']{2,}\b/;

const seeds = resolve(home, 'tests/fixtures/seeds');

describe('--language uk', () => {
	it.each<string[]>([
		[],
		['--help'],
		['frob'],
		['--frob'],
		['check', '--help'],
		['check'],
		['check', 'none.txt'],
		['check', '--jsonl', '--json'],
		['check', '--jsonl', 'lines.jsonl'],
		['check', '--jsonl', 'cut.json'],
		['check', '--jsonl', 'list.json'],
		['check', '--jsonl', 'pretty.json'],
		['measure', '--help'],
		['verify-seeds', '--help'],
		['measure'],
		['measure', '-', '-'],
		['measure', 'none.json'],
		['measure', '.'],
		['measure', '--frob'],
		['measure', '--json=1', 'good.json'],
		...Object.keys(files).map((name) => ['measure', name]),
		['measure', 'good.json', '--json'],
		['verify-seeds'],
		['verify-seeds', '.', '.'],
		['verify-seeds', 'none'],
		['verify-seeds', 'good.json'],
		['verify-seeds', '.', '--seeds'],
		['verify-seeds', '.', '--seeds', '.'],
		['verify-seeds', '.', '--seeds', seeds],
		['verify-seeds', seeds, '--seeds', seeds]
	])('prints no English sentence for: %s %s %s %s', async (...args) => {
		const given = args.filter((arg) => typeof arg === 'string');
		const text = await printed('--language', 'uk', ...given);
		expect(text).toMatch(/\p{Script=Cyrillic}/u);
		expect(text).not.toMatch(english);
		expect(await printed(...given)).not.toMatch(/\p{Script=Cyrillic}/u);
	});

	it('writes numbers and names the Ukrainian way', async () => {
		const text = await printed('measure', '--language=uk', 'good.json');
		expect(text).toContain('Метелик  3946 км²  1524 кв. милі');
		expect(text).toMatch(/під контролем: RU +3946 км²/);
		expect(text).toMatch(/Київська область \(UA-32\) .* виміряної площі 27\s215 км²/);
	});

	it('is said to be none where it is another', async () => {
		expect(await printed('--language', 'de', '--help')).toBe(
			'salient: --language is en or uk, not de'
		);
	});
});
