// Runs `salient check --jsonl` on files of a folder that goes with the test.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/main';

export const folder = mkdtempSync(join(tmpdir(), 'salient-lines-'));
// Several test files may share this module: their folder goes with the process.
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** One line of the output. */
export interface Line {
	line: number;
	article?: Record<string, unknown>;
	error?: { code: string; text: string };
	articleDate?: string | null;
	length?: number;
	counts?: Record<string, number>;
	claims?: { id: string; quote: string; verdict: string; answer: string }[];
}

/** Runs `salient` with these words; `$` in what it prints stands for the folder. */
export async function salient(...args: string[]) {
	const printed = { out: '', err: '' };
	const code = await run(args, {
		out: (text, end = '\n') => (printed.out += text + end),
		err: (text) => (printed.err += `${text}\n`)
	});
	const shown = (text: string) => text.replaceAll(folder, '$');
	return { code, out: shown(printed.out), err: shown(printed.err) };
}

let files = 0;
/** The path of a file with these contents. */
export function written(...contents: (string | Uint8Array)[]): string {
	const path = join(folder, `${files++}.jsonl`);
	writeFileSync(path, Buffer.concat(contents.map((part) => Buffer.from(part as string))));
	return path;
}

/** The lines that come out for a file with these contents. */
export async function checkLines(content: string | Uint8Array, ...options: string[]) {
	const printed = await salient('check', '--jsonl', written(content), ...options);
	const lines = printed.out
		.split('\n')
		.slice(0, -1)
		.map((line) => JSON.parse(line) as Line);
	return { ...printed, lines };
}

export const fits = 'Kyiv’s troops hold around 450 square kilometres of the Kursk region.';
export const off = 'Russia controls 800 sq km (350 square miles) of Kharkiv region.';
export const plain = 'The bakery works at night.';

/** An article as a line. */
export const lineOf = (text: string, fields: object = {}) => JSON.stringify({ ...fields, text });
