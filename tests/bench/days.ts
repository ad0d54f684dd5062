import type { Page } from 'playwright-core';
import { buildIsCurrent, buildSite } from '../../scripts/lib/build.mjs';
import { closePage, launch, pageIsAlive, recordOf } from '../e2e/support';
import { below, samplingMicroseconds, scriptFrames } from './page/script-frames';
import type { Table } from './table';

/** What a day's layers are fetched from. */
const drawnDay = /\/layers\/day-\d{4}-\d\d-\d\d\.json$/;

/**
 * Script time of the main thread for each frame while the day's handle is dragged over all days of the
 * built site, with the tasks that held the page up, and what was asked of the server meanwhile.
 */
export async function benchDays(): Promise<Table> {
	if (!buildIsCurrent() && (await buildSite()) !== 0) throw new Error('The build failed');
	const site = await launch();
	try {
		const rows: Table['rows'] = [];
		for (const [name, backwards] of [
			['first to last', false],
			['last to first', true]
		] as const) {
			const page = await site.newPage();
			// tsx gives functions their names with a helper of its own, which pages don't have.
			await page.addInitScript('globalThis.__name ??= (named) => named;');
			await page.goto('/');
			await pageIsAlive(page);
			await page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0);
			rows.push({ 'the handle goes': name, ...(await measure(page, backwards)) });
			await closePage(page);
		}
		return {
			title: 'Moving the day',
			rows,
			notes: [
				`The handle of the chart that has all days, dragged with the mouse through each of them, a day every 16 ms, sampled by the browser's profiler every ${samplingMicroseconds / 1000} ms. A frame lasts from one animation frame to the next; those without work are left out. Half-way the hand rests for a second, so that the map follows.`,
				"Ours: everything on the main thread but functions of the map engine's file and idle time; collecting garbage counts as ours. Asked: p95 under 8 ms, no task over 50 ms, no requests but those for drawn days. Tasks are the browser's own account (`longtask`): what the engine and the browser take to draw the map of another day is among them, and without a graphics card that is most of it."
			]
		};
	} finally {
		await site.close();
	}
}

async function measure(page: Page, backwards: boolean) {
	await page.locator('#time').scrollIntoViewIfNeeded();
	await page.locator('#time [role=slider]').last().waitFor();
	// Whatever comes late moves the chart.
	await page.waitForTimeout(3000);
	const { from, to } = await page.evaluate(() => {
		const sliders = [...document.querySelectorAll('#time [role=slider]')];
		const spans = sliders.map((slider, index) => {
			const at = (name: string) => Number(slider.getAttribute(`aria-value${name}`));
			return { index, from: at('min'), to: at('max') };
		});
		const widest = spans.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a));
		sliders[widest.index]!.setAttribute('data-bench', '');
		sliders[widest.index]!.scrollIntoView({ block: 'center' });
		return widest;
	});
	const days = to - from + 1;
	const box = (await page.locator('[data-bench]').boundingBox())!;
	const at = (day: number) => {
		const part = (backwards ? days - 1 - day : day) / (days - 1);
		// The very edge is beside it.
		return [box.x + part * (box.width - 0.5), box.y + box.height / 2] as const;
	};
	const seen = await page.evaluateHandle(() => {
		const seen = { days: new Set<string>(), tasks: [] as number[] };
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) seen.tasks.push(duration);
		}).observe({ type: 'longtask' });
		new MutationObserver(() => {
			const day = document.querySelector('[data-bench]')?.getAttribute('aria-valuenow');
			if (day) seen.days.add(day);
		}).observe(document.querySelector('#time')!, { subtree: true, attributes: true });
		return seen;
	});
	await page.mouse.move(...at(0));
	await page.mouse.down();
	// The first moves start what is loaded when it is needed.
	for (let day = 1; day <= 10; day++) await page.mouse.move(...at(day));
	await page.waitForTimeout(1000);
	const before = requestsOf(page).length;
	await seen.evaluate(({ tasks }) => {
		tasks.length = 0;
	});
	const frames = await scriptFrames(page, async () => {
		for (let day = 0; day < days; day++) {
			await page.mouse.move(...at(day));
			await page.waitForTimeout(day === Math.floor(days / 2) ? 1000 : 16);
		}
		await page.mouse.up();
		await page.waitForTimeout(1000);
	});
	const { moved, tasks } = await seen.evaluate(({ days, tasks }) => ({ moved: days.size, tasks }));
	const asked = requestsOf(page).slice(before);
	const others = asked.filter((url) => !drawnDay.test(new URL(url).pathname));
	for (const url of others) console.log(`  asked for ${url}`);
	return {
		'days shown': `${moved} of ${days}`,
		frames: frames.length,
		'ours p50, ms': below(frames, 'ours', 0.5),
		'ours p95, ms': below(frames, 'ours', 0.95),
		'ours max, ms': below(frames, 'ours', 1),
		'engine p95, ms': below(frames, 'engine', 0.95),
		'tasks over 50 ms': tasks.length,
		'longest, ms': tasks.length > 0 ? Math.round(Math.max(...tasks)) : '–',
		'requests for drawn days': asked.length - others.length,
		'other requests': others.length
	};
}

function requestsOf(page: Page): string[] {
	// The browser asks for its own picture of the site whenever the address changes.
	const asked = [...recordOf(page).requests.values()].flat();
	return asked.filter((url) => !url.endsWith('/favicon.svg'));
}
