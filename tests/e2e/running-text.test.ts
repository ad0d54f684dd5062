// Numbers in running text: whatever the width of the page, no line begins with the comma that follows
// a number, none ends with the bracket that opens before one, no range is broken, no dash begins a line.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, visitPage } from './support';
import type { Site } from './support';
import { dashFaults, signFaults } from './support/sign-faults';

let site: Site;
beforeAll(async () => {
	site = await launch({ webgl: false });
});
afterAll(() => site?.close());

const fixture = new URL('../fixtures/claims/articles.yaml', import.meta.url);
const articles = parse(readFileSync(fixture, 'utf8')) as { text: string }[];

/** Has the page show all that it can say in sentences. */
async function fill(page: Page, room: string): Promise<void> {
	if (room === 'check/') {
		await page.locator('#check-text').fill(articles.map(({ text }) => text).join('\n'));
		await page.locator('.answer').first().waitFor();
	}
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});
}

async function faultsAtEveryWidth(page: Page): Promise<string[]> {
	const faults: string[] = [];
	for (let width = 320; width <= 520; width += 20) {
		await page.setViewportSize({ width, height: 844 });
		faults.push(...(await page.evaluate(signFaults)), ...(await page.evaluate(dashFaults)));
	}
	return faults;
}

describe.each(['/', '/uk/'])('in the language of %s', (home) => {
	it.each(['', 'compare/', 'swap/', 'check/', 'sources/'])(
		'numbers keep their signs on /%s',
		(room) =>
			visitPage(site, `${home}${room}`, async (page) => {
				await fill(page, room);
				expect(await faultsAtEveryWidth(page)).toEqual([]);
			})
	);

	it('numbers keep their signs in the arithmetic of a receipt', () =>
		visitPage(site, home, async (page) => {
			await page.locator('.figure:visible:has(.derived)').first().click();
			await page.locator('.receipt:popover-open .figure').first().waitFor();
			expect(await page.evaluate(signFaults)).toEqual([]);
		}));
});
