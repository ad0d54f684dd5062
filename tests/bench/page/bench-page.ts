// Our page against a bare MapLibre page with the same layers, in pairs: what slows the machine
// down for a moment then slows both.
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { serve } from '../../../scripts/serve.mjs';
import { BUILD_DIR } from '../../e2e/support/launch';
import type { Table } from '../table';
import { buildBare } from './build-bare';
import { bytesTable } from './bytes-tables';
import { firstView } from './first-view';
import { measurePan } from './measure-pan';
import { readView } from './read-view';
import { median, medianInterval } from './statistics';
import { VIEWPORT, visit } from './visit';

interface Measured {
	firstPaintMs: number;
	mapIdleMs: number;
	scriptMsPerFrame: number;
	framesPerSecond: number;
}

async function measure(url: string): Promise<Measured> {
	const visited = await visit(url);
	try {
		const { firstPaintMs, mapIdleMs } = visited;
		const { scriptMsPerFrame, framesPerSecond } = await measurePan(visited);
		return { firstPaintMs, mapIdleMs, scriptMsPerFrame, framesPerSecond };
	} finally {
		await visited.close();
	}
}

type Pair = { ours: Measured; bare: Measured };

const number = (value: number) => value.toFixed(Math.abs(value) < 20 ? 2 : 0);

function row(what: string, pairs: readonly Pair[], of: keyof Measured, limit: string, met: Test) {
	const ours = pairs.map((pair) => pair.ours[of]);
	const bare = pairs.map((pair) => pair.bare[of]);
	const differences = pairs.map((pair) => pair.ours[of] - pair.bare[of]);
	const ratios = pairs.map((pair) => pair.ours[of] / pair.bare[of]);
	const [low, high] = medianInterval(differences);
	const [lowRatio, highRatio] = medianInterval(ratios);
	return {
		measure: what,
		bare: number(median(bare)),
		ours: number(median(ours)),
		'paired difference (95 %)': `${number(median(differences))} (${number(low)} to ${number(high)})`,
		'paired ratio (95 %)': `${median(ratios).toFixed(2)} (${lowRatio.toFixed(2)} to ${highRatio.toFixed(2)})`,
		limit,
		met: met(median(ratios))
	};
}

type Test = (pairedRatio: number) => string;

const ratioTest: Test = (ratio) => (ratio <= 1.25 ? 'yes' : 'NO');
async function measurePairs(oursUrl: string, bareUrl: string, count: number): Promise<Pair[]> {
	const pairs: Pair[] = [];
	// The first pair warms the machine's file cache, and is thrown away.
	for (let index = 0; index <= count; index++) {
		const oursFirst = index % 2 === 0;
		const first = await measure(oursFirst ? oursUrl : bareUrl);
		const second = await measure(oursFirst ? bareUrl : oursUrl);
		const pair = oursFirst ? { ours: first, bare: second } : { ours: second, bare: first };
		if (index > 0) pairs.push(pair);
		console.log(
			`  pair ${index}/${count}: idle ${number(pair.ours.mapIdleMs)} ms, bare ${number(pair.bare.mapIdleMs)} ms`
		);
	}
	return pairs;
}

export async function benchPage({ pairs: count = 9 } = {}): Promise<Table[]> {
	const oursServer = await serve({ dir: BUILD_DIR, port: 0 });
	const oursUrl = `${oursServer.url}/`;
	try {
		console.log('Reading our first view');
		const { resources: ours, seen: view } = await firstView(
			{ url: oursUrl, dir: BUILD_DIR },
			readView
		);
		console.log('Building the bare page');
		const { dir, written } = await buildBare(view, ours);
		const bareServer = await serve({ dir, port: 0 });
		const bareUrl = `${bareServer.url}/`;
		try {
			const { resources: bare } = await firstView({ url: bareUrl, dir }, () => Promise.resolve());
			const pairs = await measurePairs(oursUrl, bareUrl, count);
			return [
				{
					title: 'Page, against a bare MapLibre page with the same layers',
					rows: [
						row('first content, ms', pairs, 'firstPaintMs', '1.25 times', ratioTest),
						row('map idle, ms', pairs, 'mapIdleMs', '1.25 times', ratioTest),
						row('script per pan frame, ms', pairs, 'scriptMsPerFrame', '1.25 times', ratioTest),
						row('frames per second of the pan', pairs, 'framesPerSecond', '', () => '')
					],
					notes: [
						`${count} pairs after one for warming up, at ${VIEWPORT.width} × ${VIEWPORT.height}, each page in a fresh browser profile, over loopback, taking turns in who goes first. Medians; the intervals hold the median with 95 % certainty by the order of the values (sign test).`,
						`The bare page is built in the same run: one heading, one paragraph and a map of the same size with the style, the images, the fonts and the camera read off our running page: ${view.style.layers.length} style layers, ${Object.keys(view.style.sources).length} sources.`,
						written.length
							? `It fetches our own data files, but for the sources that our page puts together itself (${written.join(', ')}), which it fetches as files.`
							: 'It fetches our own data files.',
						'The pan is 900 × 120 pixels in 2 seconds. Script time is the main thread’s; frames are what the map rendered. WebGL is drawn by software here, so frames per second tell of the machine, not of the page.'
					]
				},
				bytesTable(ours, bare)
			];
		} finally {
			await bareServer.close();
			rmSync(dirname(dir), { recursive: true, force: true });
		}
	} finally {
		await oursServer.close();
	}
}
