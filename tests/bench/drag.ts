import type { Page } from 'playwright-core';
import { buildIsCurrent, buildSite } from '../../scripts/lib/build.mjs';
import { closePage, launch } from '../e2e/support';
import { isEngine } from './page/first-view';
import type { Table } from './table';

/** A CPU profile of the browser; times in microseconds. */
interface Profile {
	readonly nodes: readonly {
		readonly id: number;
		readonly callFrame: { readonly functionName: string; readonly url: string };
		readonly children?: readonly number[];
	}[];
	readonly startTime: number;
	readonly samples: readonly number[];
	readonly timeDeltas: readonly number[];
}

interface Spent {
	ours: number;
	engine: number;
}

const samplingMicroseconds = 100;
const moves = 150;

interface Drag {
	readonly name: string;
	readonly path: string;
	/** Readies the page, and says where the drag goes. */
	prepare(page: Page): Promise<(t: number) => readonly [number, number]>;
}

const drags: readonly Drag[] = [
	{
		name: 'comparison shape: all occupied ground',
		path: '/compare/?c=1~group-kursk~group-occupied~@1.3300000.4800000.0',
		prepare: compared
	},
	{
		name: 'comparison shape: the salient',
		path: '/compare/?c=1~group-occupied~group-kursk~@1.3700000.4800000.0',
		prepare: compared
	},
	{ name: 'lasso over Donetsk, Luhansk and Zaporizhzhia', path: '/swap/', prepare: lassoed }
];

/**
 * Script time of the main thread for each frame while something is dragged over the map of the built
 * site: ours, and the map engine's apart.
 */
export async function benchDrag(): Promise<Table> {
	if (!buildIsCurrent() && (await buildSite()) !== 0) throw new Error('The build failed');
	const site = await launch();
	try {
		const rows: Table['rows'] = [];
		for (const { name, path, prepare } of drags) {
			const page = await site.newPage();
			// tsx gives functions their names with a helper of its own, which pages don't have.
			await page.addInitScript('globalThis.__name ??= (named) => named;');
			await page.goto(path);
			await page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0);
			rows.push({ 'what is dragged': name, ...(await measure(page, await prepare(page))) });
			await closePage(page);
		}
		return {
			title: 'Script time of a frame while dragging',
			rows,
			notes: [
				`${moves} moves of the mouse at a time, one every 16 ms, sampled by the browser's profiler every ${samplingMicroseconds / 1000} ms. A frame lasts from one animation frame to the next; those without work are left out.`,
				"Ours: everything on the main thread but functions of the map engine's file and idle time; collecting garbage counts as ours. Asked: p95 under 8 ms."
			]
		};
	} finally {
		await site.close();
	}
}

async function compared(page: Page) {
	await page.locator('[data-cover]').first().waitFor();
	await page.getByRole('button', { name: 'Show it on the map' }).click();
	await page.waitForTimeout(1500);
	const box = (await page.getByRole('application').boundingBox())!;
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	return (t: number) => [x + 160 * Math.sin(6 * t), y + 120 * Math.sin(9 * t)] as const;
}

async function lassoed(page: Page) {
	await page
		.locator('label')
		.filter({ hasText: /^\s*Draw\s*$/ })
		.click();
	await page.getByRole('button', { name: 'Lasso' }).click();
	await page.waitForTimeout(800);
	const map = (await page.locator('.map canvas').first().boundingBox())!;
	const [x, y] = [map.x + map.width / 2, map.y + map.height / 2];
	return (t: number) =>
		[x + 180 * Math.cos(6 * t) * (1 - t / 5), y + 130 * Math.sin(6 * t) * (1 - t / 5)] as const;
}

async function measure(page: Page, at: (t: number) => readonly [number, number]) {
	await page.mouse.move(...at(0));
	await page.mouse.down();
	// The first moves start what is loaded when it is needed.
	for (let step = 1; step <= 10; step++) await page.mouse.move(...at(step / 1000));
	await page.waitForTimeout(500);
	const client = await page.context().newCDPSession(page);
	await client.send('Profiler.enable');
	await client.send('Profiler.setSamplingInterval', { interval: samplingMicroseconds });
	await page.evaluate(() => {
		const frame = () => {
			performance.mark('bench-frame');
			requestAnimationFrame(frame);
		};
		requestAnimationFrame(frame);
	});
	await client.send('Profiler.start');
	const start = await page.evaluate(() => performance.now());
	for (let step = 0; step < moves; step++) {
		await page.mouse.move(...at(0.01 + (0.99 * step) / moves));
		await page.waitForTimeout(16);
	}
	const marks = await page.evaluate(() =>
		performance.getEntriesByName('bench-frame').map(({ startTime }) => startTime)
	);
	const { profile } = await client.send('Profiler.stop');
	await page.mouse.up();
	const frames = framesOf(profile as Profile, start, marks, await engineFiles(page));
	const share = (of: keyof Spent, part: number) => {
		const sorted = frames.map((frame) => frame[of]).sort((a, b) => a - b);
		return (sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN).toFixed(
			2
		);
	};
	return {
		frames: frames.length,
		'ours p50, ms': share('ours', 0.5),
		'ours p95, ms': share('ours', 0.95),
		'ours max, ms': share('ours', 1),
		'engine p50, ms': share('engine', 0.5),
		'engine p95, ms': share('engine', 0.95)
	};
}

async function engineFiles(page: Page): Promise<ReadonlySet<string>> {
	const urls = await page.evaluate(() =>
		performance
			.getEntriesByType('resource')
			.map(({ name }) => name)
			.filter((name) => name.endsWith('.js'))
	);
	const files = new Set<string>();
	for (const url of urls) if (isEngine(await (await fetch(url)).text())) files.add(url);
	if (files.size === 0) throw new Error('The map engine was not found among the scripts');
	return files;
}

/** Milliseconds of script in each frame. `start` and `marks` are on the page's clock. */
function framesOf(
	{ nodes, samples, timeDeltas }: Profile,
	start: number,
	marks: readonly number[],
	engine: ReadonlySet<string>
): Spent[] {
	const kinds = kindsOf(nodes, engine);
	const frames = marks.map((): Spent => ({ ours: 0, engine: 0 }));
	let now = start;
	let frame = -1;
	samples.forEach((id, i) => {
		const took = (timeDeltas[i] ?? 0) / 1000;
		now += took;
		while (frame + 1 < marks.length && marks[frame + 1]! <= now) frame++;
		const kind = kinds.get(id);
		if (kind && frames[frame]) frames[frame]![kind] += took;
	});
	const first = marks.findIndex((mark) => mark > start);
	// Frames in which nothing was dragged would flatter the rest.
	return frames.slice(first, -1).filter(({ ours, engine }) => ours + engine > 0.3);
}

/** Whose each call is: that of the file it stands in, or of the nearest caller that stands in one. */
function kindsOf(nodes: Profile['nodes'], engine: ReadonlySet<string>) {
	const kinds = new Map<number, keyof Spent | null>();
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const visit = (id: number, above: keyof Spent | null) => {
		const { callFrame, children = [] } = byId.get(id)!;
		const { functionName, url } = callFrame;
		let kind = above;
		if (engine.has(url)) kind = 'engine';
		else if (url.startsWith('http') || functionName === '(garbage collector)') kind = 'ours';
		kinds.set(id, kind);
		for (const child of children) visit(child, kind);
	};
	if (nodes[0]) visit(nodes[0].id, null);
	return kinds;
}
