import type { Page } from 'playwright-core';
import { buildIsCurrent, buildSite } from '../../scripts/lib/build.mjs';
import { closePage, launch } from '../e2e/support';
import { below, samplingMicroseconds, scriptFrames } from './page/script-frames';
import type { Table } from './table';

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
	const frames = await scriptFrames(page, async () => {
		for (let step = 0; step < moves; step++) {
			await page.mouse.move(...at(0.01 + (0.99 * step) / moves));
			await page.waitForTimeout(16);
		}
	});
	await page.mouse.up();
	return {
		frames: frames.length,
		'ours p50, ms': below(frames, 'ours', 0.5),
		'ours p95, ms': below(frames, 'ours', 0.95),
		'ours max, ms': below(frames, 'ours', 1),
		'engine p50, ms': below(frames, 'engine', 0.5),
		'engine p95, ms': below(frames, 'engine', 0.95)
	};
}
