import type { Page } from 'playwright-core';
import { expectClean } from './expect-clean';
import { closePage } from './launch';
import type { PageOptions, Site } from './launch';

/** Opens a path, waits for the map, runs the test, and expects that nothing went wrong on the way. */
export async function visitPage(
	site: Site,
	path: string,
	look: (page: Page) => Promise<void>,
	options: PageOptions = {}
): Promise<void> {
	const page = await site.open(path, options);
	try {
		if (options.javaScript !== false)
			await page.waitForFunction(() => document.querySelector('.canvas'));
		await look(page);
		await expectClean(page);
	} finally {
		await closePage(page);
	}
}
