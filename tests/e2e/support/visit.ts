import type { Page } from 'playwright-core';
import { expectClean } from './expect-clean';
import { closePage } from './launch';
import type { PageOptions, Site } from './launch';

/**
 * Opens a path, waits for the map or for the notice that there is none, runs the test, and expects that
 * nothing went wrong on the way. A page without its live map takes a third of the time: tests that are
 * not about the map launch their site without WebGL.
 */
export async function visitPage(
	site: Site,
	path: string,
	look: (page: Page) => Promise<void>,
	options: PageOptions = {}
): Promise<void> {
	const page = await site.open(path, options);
	try {
		if (options.javaScript !== false)
			await (site.webgl
				? page.waitForFunction(() => document.querySelector('.canvas'))
				: options.viewport === 'phone'
					? pageIsAlive(page)
					: page.getByRole('status').filter({ hasText: 'WebGL' }).waitFor());
		await look(page);
		await expectClean(page, { allow: site.webgl ? [] : [/WebGL/i] });
	} finally {
		await closePage(page);
	}
}

/** Waits until scripts have taken the page over. On phones, the live map still waits for a touch then. */
export async function pageIsAlive(page: Page): Promise<void> {
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}

/** Has the live map of a phone start, as a touch of the still one does, and waits until it is drawn. */
export async function wakeMap(page: Page): Promise<void> {
	await pageIsAlive(page);
	const touch = { pointerType: 'touch', pointerId: 77, bubbles: true, clientX: 200, clientY: 200 };
	await page.locator('.still').dispatchEvent('pointerdown', touch);
	await page.locator('.still').dispatchEvent('pointercancel', touch);
	await page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0);
}
