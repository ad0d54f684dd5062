// Lighthouse's phone, page by page, and the bare MapLibre page beside them.
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import lighthouse from 'lighthouse';
import { serve } from '../../scripts/serve.mjs';
import { startChromium } from '../e2e/support/chromium';
import { BUILD_DIR } from '../e2e/support/launch';
import { buildBare } from './page/build-bare';
import { firstView } from './page/first-view';
import { readView } from './page/read-view';
import { median } from './page/statistics';
import type { Table } from './table';

const PAGES = ['/', '/swap/', '/check/', '/compare/', '/sources/'];
const RUNS = 3;
const LIMITS = { performance: 95, blockingMs: 200 };

interface Score {
	performance: number;
	firstContentMs: number;
	largestContentMs: number;
	blockingMs: number;
	layoutShift: number;
	/** The other categories' scores, as Lighthouse names them. */
	others: Record<string, number>;
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	if (address === null || typeof address === 'string') throw new Error('No free port');
	return address.port;
}

/** One run of Lighthouse's mobile preset in a fresh browser. The other categories do not vary: once is enough. */
async function score(url: string, withOthers: boolean): Promise<Score> {
	const port = await freePort();
	const browser = await startChromium({ args: [`--remote-debugging-port=${port}`] });
	try {
		const others = withOthers ? ['accessibility', 'best-practices', 'seo'] : [];
		const result = await lighthouse(url, {
			port,
			logLevel: 'error',
			onlyCategories: ['performance', ...others]
		});
		if (!result) throw new Error(`Lighthouse says nothing of ${url}`);
		const { audits, categories } = result.lhr;
		const value = (id: string) => audits[id]?.numericValue ?? NaN;
		const points = (id: string) => Math.round((categories[id]?.score ?? NaN) * 100);
		return {
			performance: points('performance'),
			firstContentMs: value('first-contentful-paint'),
			largestContentMs: value('largest-contentful-paint'),
			blockingMs: value('total-blocking-time'),
			layoutShift: value('cumulative-layout-shift'),
			others: Object.fromEntries(others.map((id) => [id, points(id)]))
		};
	} finally {
		await browser.close();
	}
}

/** Lighthouse sometimes finds no first paint in its own trace: such a run has no numbers, and is made again, once. */
async function scored(url: string, withOthers: boolean): Promise<Score> {
	const first = await score(url, withOthers);
	if (!Number.isNaN(first.blockingMs)) return first;
	console.log(`  a run of ${url} gave no numbers: it is made again`);
	return score(url, withOthers);
}

async function rowOf(name: string, url: string, limited: boolean) {
	const runs: Score[] = [];
	for (let run = 0; run < RUNS; run++) runs.push(await scored(url, run === 0 && limited));
	const mid = (of: (score: Score) => number) => median(runs.map(of));
	const row = {
		performance: mid((run) => run.performance),
		blocking: Math.round(mid((run) => run.blockingMs)),
		shift: Number(Math.max(...runs.map((run) => run.layoutShift)).toFixed(3))
	};
	const others = Object.values(runs[0]?.others ?? {});
	const met =
		row.performance >= LIMITS.performance &&
		row.blocking <= LIMITS.blockingMs &&
		row.shift === 0 &&
		others.every((points) => points === 100);
	console.log(`  ${name}: ${row.performance}, blocked ${row.blocking} ms`);
	return {
		page: name,
		performance: row.performance,
		'first content, ms': Math.round(mid((run) => run.firstContentMs)),
		'largest content, ms': Math.round(mid((run) => run.largestContentMs)),
		'blocking, ms': row.blocking,
		'layout shift': row.shift,
		'access, practices, SEO': others.join(', '),
		met: limited ? (met ? 'yes' : 'NO') : ''
	};
}

export async function benchPhone(): Promise<Table[]> {
	const server = await serve({ dir: BUILD_DIR, port: 0 });
	try {
		const { resources, seen } = await firstView(
			{ url: `${server.url}/`, dir: BUILD_DIR },
			readView
		);
		// On a phone its map fills the screen below the text.
		const box = { left: 0, top: 200, width: 412, height: 600 };
		const { dir } = await buildBare({ ...seen, box }, resources);
		const bare = await serve({ dir, port: 0 });
		try {
			const rows = [await rowOf('bare MapLibre page', `${bare.url}/`, false)];
			for (const path of PAGES) rows.push(await rowOf(`\`${path}\``, `${server.url}${path}`, true));
			return [
				{
					title: 'On a phone, by Lighthouse',
					rows,
					notes: [
						`Lighthouse 12, mobile preset (4 times slower processor and slow 4G, simulated), medians of ${RUNS} runs, each in a fresh browser; layout shift is the largest. WebGL is drawn by software.`,
						`Asked: performance ${LIMITS.performance}, at most ${LIMITS.blockingMs} ms of blocking, no layout shift, 100 in the other categories.`
					]
				}
			];
		} finally {
			await bare.close();
			rmSync(dirname(dir), { recursive: true, force: true });
		}
	} finally {
		await server.close();
	}
}
