import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeArticles } from './articles';
import type { Table } from './table';

const articles = 10_000;
const words = 500;
const marks = [1000, 5000, 10_000];
/** Articles before a mark in which the memory is looked at, and how often. */
const span = 500;
const every = 10;
const aloneRuns = 10;

const launcher = 'bin/salient.js';

/** What one process had done when a number of results had come out. */
interface Mark {
	readonly articles: number;
	readonly seconds: number;
	/** Resident memory over the articles before it, in MiB. */
	readonly memory: readonly number[];
}

/**
 * `salient check --jsonl` over many articles: throughput, and resident memory as it goes; then the same
 * articles in as many processes as there are cores, and some of them with a process for each.
 */
export async function benchBulk(): Promise<Table> {
	const folder = mkdtempSync(join(tmpdir(), 'salient-bulk-'));
	try {
		const path = join(folder, 'articles.jsonl');
		const sizes = writeArticles(path, articles, words);
		// Builds the command line first, where it is not current.
		spawnSync(process.execPath, [launcher, '--version'], { stdio: 'inherit' });
		const { found, passed } = await runMarked(path);
		const all = passed.at(-1)!;
		const perSecond = all.articles / all.seconds;
		const parts = split(path, folder, cpus().length);
		const sideBySide = await timeOf(() => Promise.all(parts.map(runPart)));
		const alone = await timeOf(async () => {
			for (const line of linesOf(path).slice(0, aloneRuns)) await runAlone(line, folder);
		});
		const total = statSync(path).size;
		const rows = passed.map(({ articles, seconds, memory }) => {
			const bytes = sizes.slice(0, articles).reduce((sum, size) => sum + size, 0);
			return row(articles, 1, bytes, seconds, `${median(memory)} (${Math.max(...memory)})`);
		});
		return {
			title: 'Checking many articles: `salient check --jsonl`',
			rows: [...rows, row(articles, parts.length, total, sideBySide, '')],
			notes: [
				`${articles.toLocaleString('en')} articles of ${words} words, put together from paragraphs of \`tests/fixtures/claims\` by a seeded generator (\`tests/bench/articles.ts\`); ${found.toLocaleString('en')} claims in them. Each line of the table counts from the start of the process, with reading its data; MB are 1,000,000 bytes of JSON Lines that went in.`,
				`Memory: resident set, median (and most) of ${span / every} looks during the last ${span} articles before. Flat is what it should be: no more after all than after the first ${marks[0]!.toLocaleString('en')}, but for what the collection of garbage leaves.`,
				`The last line: the same file in ${parts.length} parts side by side, one process each, as a parallel runner does it. One process for each article would do ${(aloneRuns / alone).toPrecision(2)} articles a second (measured on ${aloneRuns}): ${Math.round(perSecond / (aloneRuns / alone))} times slower than one for all of them.`
			]
		};
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function row(articles: number, processes: number, bytes: number, seconds: number, memory: string) {
	return {
		articles,
		processes,
		MB: Number((bytes / 1e6).toFixed(1)),
		seconds: Number(seconds.toFixed(1)),
		'MB/s': Number((bytes / 1e6 / seconds).toPrecision(3)),
		'articles/s': Math.round(articles / seconds),
		'memory, MiB': memory
	};
}

/** One process over a file, looked at while its results come out. */
async function runMarked(path: string): Promise<{ found: number; passed: Mark[] }> {
	const child = spawn(process.execPath, [launcher, 'check', '--jsonl', path]);
	child.stderr.pipe(process.stderr);
	const start = performance.now();
	let [done, found, rest] = [0, 0, ''];
	let memory: number[] = [];
	const passed: Mark[] = [];
	for await (const chunk of child.stdout.setEncoding('utf8') as AsyncIterable<string>) {
		const lines = (rest + chunk).split('\n');
		rest = lines.pop()!;
		for (const line of lines) {
			done++;
			found += (JSON.parse(line) as { claims: unknown[] }).claims.length;
			const next = marks.find((mark) => mark >= done);
			if (next !== undefined && next - done < span && done % every === 0)
				memory.push(residentMiB(child.pid!));
			if (done !== next) continue;
			passed.push({ articles: done, seconds: (performance.now() - start) / 1000, memory });
			memory = [];
		}
	}
	if (done !== articles) throw new Error(`${done} results for ${articles} articles`);
	return { found, passed };
}

function residentMiB(pid: number): number {
	const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
	return Math.round(Number(stdout) / 1024);
}

function linesOf(path: string): string[] {
	return readFileSync(path, 'utf8').trimEnd().split('\n');
}

function split(path: string, folder: string, count: number): string[] {
	const lines = linesOf(path);
	const size = Math.ceil(lines.length / count);
	return Array.from({ length: count }, (_, part) => {
		const name = join(folder, `part-${part}.jsonl`);
		writeFileSync(name, `${lines.slice(part * size, (part + 1) * size).join('\n')}\n`);
		return name;
	});
}

function runPart(path: string): Promise<void> {
	return ended(['--jsonl', path]);
}

function runAlone(line: string, folder: string): Promise<void> {
	const path = join(folder, 'one.txt');
	writeFileSync(path, (JSON.parse(line) as { text: string }).text);
	return ended(['--json', path]);
}

/** Resolves when `salient check` is done; it may find what does not fit. */
async function ended(args: string[]): Promise<void> {
	const child = spawn(process.execPath, [launcher, 'check', ...args], {
		stdio: ['ignore', 'ignore', 'inherit']
	});
	const code = await new Promise<number | null>((done) => child.on('close', done));
	if (code !== 0 && code !== 1) throw new Error(`salient check exited with ${code}`);
}

/** Seconds. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return (performance.now() - start) / 1000;
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
