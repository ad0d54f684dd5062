import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeArticles } from './articles';
import type { Table } from './table';

const words = 500;
/** Results after which time and memory are read; the last one is the end. */
const marks = [1000, 5000, 10_000, 30_000];
const articles = marks.at(-1)!;
/** Articles before a mark in which the memory is looked at, and how often. */
const span = 500;
const every = 10;
const aloneRuns = 10;

const launcher = 'bin/salient.js';
/** Says at the end how much processor time it took, in microseconds. */
const tellsUsage =
	"data:text/javascript,process.on('exit',()=>console.error(JSON.stringify(process.cpuUsage())))";

/** What one process had done when a number of results had come out. */
interface Mark {
	readonly articles: number;
	readonly seconds: number;
	/** Resident memory over the articles before it, in MiB. */
	readonly memory: readonly number[];
}

/**
 * `salient check --jsonl` over many articles: throughput, and resident memory as it goes; and some of
 * them with a process for each, which is what one would do without it.
 */
export async function benchBulk(): Promise<Table> {
	const folder = mkdtempSync(join(tmpdir(), 'salient-bulk-'));
	try {
		const path = join(folder, 'articles.jsonl');
		const sizes = writeArticles(path, articles, words);
		// Builds the command line first, where it is not current.
		spawnSync(process.execPath, [launcher, '--version']);
		const { found, passed, busy } = await runMarked(path);
		const [before, all] = passed.slice(-2) as [Mark, Mark];
		const total = sizes.reduce((sum, size) => sum + size, 0);
		const perSecond = all.articles / all.seconds;
		const alone = aloneRuns / (await secondsAlone(path, folder));
		const rows = passed.map(({ articles, seconds, memory }) => {
			const megabytes = sizes.slice(0, articles).reduce((sum, size) => sum + size, 0) / 1e6;
			return {
				articles: articles.toLocaleString('en'),
				MB: megabytes.toFixed(1),
				seconds: seconds.toFixed(1),
				'MB/s': Number((megabytes / seconds).toPrecision(3)),
				'articles/s': Math.round(articles / seconds),
				'memory, MiB': median(memory),
				'most, MiB': Math.max(...memory)
			};
		});
		return {
			title: 'Checking many articles: `salient check --jsonl`',
			rows,
			notes: [
				`${articles.toLocaleString('en')} articles of ${words} words, put together from paragraphs of \`tests/fixtures/claims\` by a seeded generator (\`tests/bench/articles.ts\`); ${found.toLocaleString('en')} claims in them. Each line of the table counts from the start of the process, with reading its data; MB are 1,000,000 bytes of JSON Lines that went in.`,
				`Memory: resident set, median and most of ${span / every} looks during the ${span} articles before. From ${before.articles.toLocaleString('en')} articles to ${all.articles.toLocaleString('en')} it went from ${median(before.memory)} to ${median(all.memory)}; before that, Node sets up the heap that it keeps ready.`,
				`The process took ${busy.toFixed(0)} s of processor time in all: ${(total / 1e6 / busy).toPrecision(3)} MB/s where it has a core for itself, whatever else ran during the table.`,
				`A process for each article, \`salient check --json\`, does ${alone.toPrecision(2)} articles a second, measured on ${aloneRuns} right after: ${Math.round(perSecond / alone)} times fewer.`
			]
		};
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** One process over a file, looked at while its results come out, and its processor time. */
async function runMarked(path: string): Promise<{ found: number; passed: Mark[]; busy: number }> {
	const args = ['--import', tellsUsage, launcher, 'check', '--jsonl', path];
	const child = spawn(process.execPath, args);
	let usage = '';
	child.stderr.setEncoding('utf8').on('data', (text: string) => (usage += text));
	const closed = new Promise((done) => child.on('close', done));
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
				memory.push(...residentMiB(child.pid!));
			if (done !== next) continue;
			passed.push({ articles: done, seconds: (performance.now() - start) / 1000, memory });
			memory = [];
		}
	}
	if (done !== articles) throw new Error(`${done} results for ${articles} articles`);
	await closed;
	const { user, system } = JSON.parse(usage) as NodeJS.CpuUsage;
	return { found, passed, busy: (user + system) / 1e6 };
}

/** Resident memory of a process; nothing where it has ended, as it may have when its last results come in. */
function residentMiB(pid: number): number[] {
	const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
	const kibibytes = Number(stdout);
	return kibibytes > 0 ? [Math.round(kibibytes / 1024)] : [];
}

/** Seconds for the first articles of a file, one process after the other. */
async function secondsAlone(path: string, folder: string): Promise<number> {
	const texts = readFileSync(path, 'utf8')
		.split('\n', aloneRuns)
		.map((line, index) => {
			const name = join(folder, `${index}.txt`);
			writeFileSync(name, (JSON.parse(line) as { text: string }).text);
			return name;
		});
	const start = performance.now();
	for (const name of texts) {
		const { status } = spawnSync(process.execPath, [launcher, 'check', '--json', name]);
		// 1 is a finding about the text.
		if (status !== 0 && status !== 1) throw new Error(`salient check exited with ${status}`);
	}
	return (performance.now() - start) / 1000;
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
