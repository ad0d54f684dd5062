import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/main';

const fixtures = 'tests/fixtures/seeds';
let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'salient-cli-'));
	mkdirSync(join(folder, 'seeds'));
	mkdirSync(join(folder, 'texts'));
	cpSync(`${fixtures}/valid.yaml`, join(folder, 'seeds/valid.yaml'));
	cpSync(`${fixtures}/valid.txt`, join(folder, 'texts/valid.txt'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `salient` with `$` in its arguments standing for the folder, in what it prints too. */
async function salient(...args: string[]) {
	const lines = { out: '', err: '' };
	const code = await run(
		args.map((arg) => arg.replace('$', folder)),
		{
			out: (text) => (lines.out += `${text}\n`),
			err: (text) => (lines.err += `${text}\n`)
		}
	);
	return {
		code,
		out: lines.out.replaceAll(folder, '$'),
		err: lines.err.replaceAll(folder, '$')
	};
}

function editSeed(from: string, to: string) {
	const path = join(folder, 'seeds/valid.yaml');
	const text = readFileSync(path, 'utf8');
	expect(text).toContain(from);
	writeFileSync(path, text.replace(from, to));
}

describe('salient verify-seeds', () => {
	it('exits 0 and says so in one line per article when all is proven', async () => {
		expect(await salient('verify-seeds', '$/texts', '--seeds', '$/seeds')).toEqual({
			code: 0,
			out:
				'border-fort: proven (2 figures, 4 phrases of evidence, $/texts/valid.txt)\n' +
				'1 article, 0 problems\n',
			err: ''
		});
	});

	it('exits 1 and points at the line of a phrase that is not in the text', async () => {
		editSeed('We will keep it', 'We will keep this');
		expect(await salient('verify-seeds', '$/texts', '--seeds', '$/seeds')).toEqual({
			code: 1,
			out:
				'border-fort: 1 problem (2 figures, 4 phrases of evidence, $/texts/valid.txt)\n' +
				'  $/seeds/valid.yaml:46:5 statements[0].evidence: does not stand in the source text: "We will keep this"\n' +
				'1 article, 1 problem\n',
			err: ''
		});
	});

	it('exits 1 where one byte of the text has changed', async () => {
		const path = join(folder, 'texts/valid.txt');
		writeFileSync(path, `${readFileSync(path, 'utf8')}\n`);
		const { code, out } = await salient('verify-seeds', '$/texts', '--seeds', '$/seeds');
		expect(code).toBe(1);
		expect(out).toMatch(
			/valid\.yaml:3:1 sha256: the source text is another one: its SHA-256 is [0-9a-f]{64}\n/
		);
	});

	it('exits 1 where a source text is missing', async () => {
		rmSync(join(folder, 'texts/valid.txt'));
		const { code, out } = await salient('verify-seeds', '$/texts', '--seeds', '$/seeds');
		expect(code).toBe(1);
		expect(out).toContain(
			'$/seeds/valid.yaml:2:1 sourceFile: there is no such source text: $/texts/valid.txt\n'
		);
	});

	it('exits 1 where a source text cannot be read', async () => {
		rmSync(join(folder, 'texts/valid.txt'));
		mkdirSync(join(folder, 'texts/valid.txt'));
		const { code, out } = await salient('verify-seeds', '$/texts', '--seeds', '$/seeds');
		expect(code).toBe(1);
		expect(out).toContain('sourceFile: the source text cannot be read: $/texts/valid.txt\n');
	});

	it('writes the same as JSON', async () => {
		editSeed('value: 20', 'value: 25');
		const { code, out } = await salient('verify-seeds', '--json', '--seeds=$/seeds', '$/texts');
		expect(code).toBe(1);
		expect(JSON.parse(out)).toEqual({
			ok: false,
			problems: 1,
			articles: [
				{
					id: 'border-fort',
					seed: '$/seeds/valid.yaml',
					source: '$/texts/valid.txt',
					figures: 2,
					evidence: 4,
					problems: [
						{
							at: '$/seeds/valid.yaml:17:5',
							path: 'figures[0].value',
							reason: '25 is not the number in its evidence "holds nearly 20 percent of Southland"'
						}
					]
				}
			]
		});
	});

	it('takes the seeds of this package where no others are named', async () => {
		const { code, out } = await salient('verify-seeds', '$/texts');
		expect(code).toBe(1);
		expect(out).toContain('kyiv-independent-2025-02-12-kremlin-rejects-exchange: 1 problem ');
		expect(out).toContain('5 articles, 5 problems\n');
	});

	it('exits 2 on seeds that cannot be read, with file, line and reason of every fault', async () => {
		editSeed('hedge: nearly', 'hedge: circa');
		editSeed('paragraph: 4', 'paragraph: four');
		const { code, out, err } = await salient('verify-seeds', '$/texts', '--seeds', '$/seeds');
		expect([code, out]).toEqual([2, '']);
		expect(err.split('\n')).toEqual([
			'salient verify-seeds: the seeds cannot be read:',
			'$/seeds/valid.yaml:19:5 figures[0].hedge: must be one of exactly, about, around, roughly, approximately, nearly, almost, just under, under, over, more than, at least, up to, got "circa"',
			'$/seeds/valid.yaml:25:5 figures[0].paragraph: must be a number, got "four"',
			'How it is used: salient verify-seeds --help',
			''
		]);
	});

	it.each([
		[[], 'name the folder of the source texts: DIR'],
		[['$/none'], 'the folder of source texts does not exist: $/none'],
		[
			['$/texts/valid.txt'],
			'the folder of source texts is a file, not a folder: $/texts/valid.txt'
		],
		[['$/texts', '--seeds', '$/none'], 'the folder of seeds does not exist: $/none'],
		[['$/texts', '--seeds', '$/texts'], 'no .yaml file in the folder of seeds: $/texts'],
		[['$/texts', '--seeds'], '--seeds needs a value'],
		[['$/texts', '--seeds', '--json'], '--seeds needs a value'],
		[['$/texts', '--json=yes'], '--json takes no value'],
		[['$/texts', '--seed', 'x'], 'unknown option --seed'],
		[['-q', '$/texts'], 'unknown option -q'],
		[['$/texts', 'more'], 'one folder at a time, not also more']
	])('exits 2 on %j', async (args, reason) => {
		expect(await salient('verify-seeds', ...args)).toEqual({
			code: 2,
			out: '',
			err: `salient verify-seeds: ${reason}\nHow it is used: salient verify-seeds --help\n`
		});
	});

	it('explains itself', async () => {
		const { code, out } = await salient('verify-seeds', '--help');
		expect(code).toBe(0);
		expect(out).toContain('Usage: salient verify-seeds DIR [--seeds SEEDS_DIR] [--json]');
	});
});

describe('salient', () => {
	it('tells its version', async () => {
		const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
		expect(await salient('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
	});

	it('lists its commands', async () => {
		const { code, out } = await salient('--help');
		expect(code).toBe(0);
		expect(out).toContain('  verify-seeds  prove the evidence');
	});

	it.each([
		[[], 'salient: no command given'],
		[['verify'], 'salient: unknown command verify'],
		[['toString'], 'salient: unknown command toString'],
		[['--frobnicate'], 'salient: unknown option --frobnicate']
	])('exits 2 on %j and lists the commands', async (args, reason) => {
		const { code, out, err } = await salient(...args);
		expect([code, out, err.split('\n')[0]]).toEqual([2, '', reason]);
		expect(err).toContain('Usage: salient COMMAND');
	});
});
