// One visit of one page with a fresh profile: how soon it shows text, how soon the map is idle.
import type { CDPSession, Page } from 'playwright-core';
import { startChromium } from '../../e2e/support/chromium';

export const VIEWPORT = { width: 1280, height: 900 };

/** Both pages set this mark when the map is idle for the first time. */
export const IDLE_MARK = 'map-idle';

export interface Visit {
	page: Page;
	client: CDPSession;
	/** Milliseconds after the navigation began. */
	firstPaintMs: number;
	mapIdleMs: number;
	/** Script time of the main thread up to now, milliseconds. */
	scriptMs(): Promise<number>;
	close(): Promise<void>;
}

export async function visit(url: string, prepare?: (page: Page) => void): Promise<Visit> {
	const browser = await startChromium();
	try {
		const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB' });
		const page = await context.newPage();
		// tsx gives functions their names with a helper of its own, which pages don't have.
		await page.addInitScript('globalThis.__name ??= (named) => named;');
		const client = await context.newCDPSession(page);
		await client.send('Performance.enable');
		prepare?.(page);
		await page.goto(url);
		await page
			.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, IDLE_MARK, {
				polling: 100,
				timeout: 60_000
			})
			.catch(() => {
				throw new Error(`${url} did not set performance.mark('${IDLE_MARK}') within a minute`);
			});
		const [firstPaintMs, mapIdleMs] = await page.evaluate(
			(mark) =>
				['first-contentful-paint', mark].map(
					(name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN
				) as [number, number],
			IDLE_MARK
		);
		return {
			page,
			client,
			firstPaintMs,
			mapIdleMs,
			async scriptMs() {
				const { metrics } = await client.send('Performance.getMetrics');
				return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN) * 1000;
			},
			close: () => browser.close()
		};
	} catch (error) {
		await browser.close();
		throw error;
	}
}
