// `salient check --jsonl` as a process, between others.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { fits, type Line, lineOf, off, written } from './run-check';

const launcher = resolve('bin/salient.js');
const command = `'${process.execPath}' '${launcher}' check --jsonl`;

/** Runs a line of the shell. */
function shell(line: string) {
	const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', line], {
		encoding: 'utf8',
		timeout: 50_000
	});
	return { status, stdout, stderr };
}

beforeAll(() => {
	expect(spawnSync(process.execPath, [launcher, '--version']).status).toBe(0);
}, 60_000);

describe('salient check --jsonl, as a process', () => {
	it('reads standard input, and hands on its exit codes', () => {
		const input = `${lineOf(fits)}\n{}\n`;
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			[launcher, 'check', '--jsonl', '--date', '2025-02-12'],
			{ encoding: 'utf8', input }
		);
		expect(status).toBe(1);
		expect(stdout.split('\n').map((line) => line.slice(0, 20))).toEqual([
			'{"line":1,"article":',
			'{"line":2,"error":{"',
			''
		]);
		expect(stderr).toMatch(/^standard input:2: no “text”.*\nstandard input: passed over.*\n$/);
	}, 30_000);

	it('does not read on where nobody takes what it writes', async () => {
		const lines = 200_000;
		const child = spawn(process.execPath, [launcher, 'check', '--jsonl', '-']);
		const closed = new Promise((done) => child.on('close', done));
		let fed = 0;
		const feed = async () => {
			for (; fed < lines; fed++)
				if (!child.stdin.write('{"text":""}\n'))
					await new Promise((done) => child.stdin.once('drain', done));
			child.stdin.end();
		};
		const feeding = feed();
		// Once it writes, and nobody reads, it may take only what fits into the pipes.
		await once(child.stdout, 'readable');
		for (let before = 0; before < fed;) {
			before = fed;
			await sleep(2000);
		}
		expect(fed).toBeLessThan(lines / 4);
		let [rest, next] = ['', 1];
		child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
			const all = (rest + chunk).split('\n');
			rest = all.pop()!;
			for (const text of all) expect((JSON.parse(text) as Line).line).toBe(next++);
		});
		await feeding;
		expect(await closed).toBe(0);
		expect(next).toBe(lines + 1);
	}, 120_000);

	it('ends where the reader has enough, without a word, though the input never ends', () => {
		const { stdout, stderr } = shell(`yes '${lineOf(off)}' | ${command} | head -n 2`);
		expect(stdout.match(/^\{"line":\d+/gm)).toEqual(['{"line":1', '{"line":2']);
		expect(stderr).toBe('');
	}, 60_000);

	it.runIf(existsSync('/dev/full'))(
		'says so where it cannot write, and exits with 2',
		() => {
			const path = written(`${lineOf(off)}\n`.repeat(100));
			const { status, stderr } = shell(`${command} '${path}' > /dev/full`);
			expect(stderr).toMatch(/^salient: the output cannot be written: ENOSPC\b.*\n$/);
			expect(status).toBe(2);
		},
		30_000
	);
});
