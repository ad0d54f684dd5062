import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { closePage, launch, pageIsAlive } from '../../e2e/support';
import { startChromium } from '../../e2e/support/chromium';
import { serve } from '../../../scripts/serve.mjs';
import { findMap } from '../page/find-map';
import { below, scriptFrames } from '../page/script-frames';
import { dayCount } from './day-files';
import { writePlainPage } from './plain-page';

type Row = Record<string, string | number>;

/** The hand leaves out as many days as this but one from move to move. */
export const stride = 8;

/** tsx gives functions their names with a helper of its own, which pages don't have. */
const helper = 'globalThis.__name ??= (named) => named;';

/** The slider of the room dragged over all days of a folder, and that of the plain page. */
export async function dragDays(folder: string, plain: string): Promise<Row[]> {
	writePlainPage(plain, folder);
	return [...(await dragOurs(folder)), await dragPlain(plain)];
}

async function dragOurs(folder: string): Promise<Row[]> {
	const site = await launch();
	const page = await site.newPage();
	try {
		await page.addInitScript(helper);
		await page.goto('/yours/');
		await pageIsAlive(page);
		await page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0);
		const files = readdirSync(folder).map((name) => join(folder, name));
		await page.locator('input[data-files]').setInputFiles(files);
		// Measured, every day of it: only then can it be dragged.
		const slider = page.locator('input.slider');
		await page.waitForFunction(
			(last) => document.querySelector<HTMLInputElement>('input.slider')?.max === last,
			String(dayCount - 1),
			{ timeout: 300_000 }
		);
		const dragged = await drag(page, slider);
		await findMap(page, await page.context().newCDPSession(page));
		const alone = await measure(page, () => redraw(page));
		return [
			{ 'a day is shown by': 'ours', ...dragged },
			{ 'a day is shown by': 'ours, no day turned: the map redrawn', ...alone }
		];
	} finally {
		await closePage(page);
		await site.close();
	}
}

async function dragPlain(folder: string): Promise<Row> {
	const server = await serve({ dir: folder, port: 0 });
	const browser = await startChromium({});
	try {
		const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
		await page.addInitScript(helper);
		await page.goto(server.url);
		await page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0);
		const row = await drag(page, page.locator('input'));
		return { 'a day is shown by': '`JSON.parse` and `setData`', ...row };
	} finally {
		await browser.close();
		await server.close();
	}
}

/** How long each move took, in ms. */
type Moves = () => Promise<readonly number[]>;

/** From the first day to the last, a move every 16 ms, as a hand on the slider does it. */
async function drag(page: Page, slider: Locator): Promise<Row> {
	await slider.scrollIntoViewIfNeeded();
	return measure(page, () =>
		slider.evaluate(
			async (field, { count, step }) => {
				const input = field as HTMLInputElement;
				const times: number[] = [];
				for (let day = 0; day < count; day += step) {
					const start = performance.now();
					input.value = String(day);
					input.dispatchEvent(new Event('input', { bubbles: true }));
					await new Promise((done) => setTimeout(done, 16));
					times.push(performance.now() - start);
				}
				return times;
			},
			{ count: dayCount, step: stride }
		)
	);
}

/** The map as it is, drawn again as often. */
function redraw(page: Page): Promise<number[]> {
	return page.evaluate(
		async (count) => {
			const times: number[] = [];
			for (let move = 0; move < count; move++) {
				const start = performance.now();
				globalThis.__benchMap.triggerRepaint();
				await new Promise((done) => setTimeout(done, 16));
				times.push(performance.now() - start);
			}
			return times;
		},
		Math.ceil(dayCount / stride)
	);
}

async function measure(page: Page, move: Moves): Promise<Row> {
	const tasks = await page.evaluateHandle(() => {
		const found: number[] = [];
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) found.push(duration);
		}).observe({ type: 'longtask' });
		return found;
	});
	await page.waitForTimeout(3000);
	await tasks.evaluate((found) => void (found.length = 0));
	let apart: readonly number[] = [];
	const frames = await scriptFrames(page, async () => {
		apart = (await move()).toSorted((a, b) => a - b);
	});
	const long = await tasks.jsonValue();
	return {
		'move to move p50, ms': Math.round(apart[apart.length >> 1]!),
		'p95, ms': Math.round(apart[Math.floor(0.95 * apart.length)]!),
		frames: frames.length,
		'script p50, ms': below(frames, 'ours', 0.5),
		'script p95, ms': below(frames, 'ours', 0.95),
		'engine p95, ms': below(frames, 'engine', 0.95),
		'tasks over 50 ms': long.length,
		'longest, ms': long.length > 0 ? Math.round(Math.max(...long)) : '–'
	};
}
