// What scripts of a page take in each frame, by the browser's profiler.
import type { Page } from 'playwright-core';
import { isEngine } from './first-view';

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

export interface Spent {
	ours: number;
	engine: number;
}

export const samplingMicroseconds = 100;

/** Milliseconds of script in each frame while something is done on a page; frames without work are left out. */
export async function scriptFrames(page: Page, run: () => Promise<void>): Promise<Spent[]> {
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
	await run();
	const marks = await page.evaluate(() =>
		performance.getEntriesByName('bench-frame').map(({ startTime }) => startTime)
	);
	const { profile } = await client.send('Profiler.stop');
	return framesOf(profile as Profile, start, marks, await engineFiles(page));
}

/** The value that a part of the frames stay below, in ms. */
export function below(frames: readonly Spent[], of: keyof Spent, part: number): string {
	const sorted = frames.map((frame) => frame[of]).sort((a, b) => a - b);
	return (sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN).toFixed(2);
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
