// The small multiples: what was held on each drawn day, at one scale.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closePage, expectClean, launch } from './support';
import type { PageOptions, Site } from './support';

let site: Site;
beforeAll(async () => {
	site = await launch({ webgl: false });
});
afterAll(() => site?.close());

const allow = [/WebGL/i];
const panels = (page: Page) => page.locator('main .days > ol > li');
/** With blanks in place of those that keep a number and its unit together. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

it('is reached from the chart, and has each day with its area and receipt', async () => {
	const page = await site.open('/');
	await page.getByRole('link', { name: 'Every drawn day, side by side' }).click();
	await page.getByRole('heading', { level: 1, name: 'Kursk Oblast on 15 days' }).waitFor();
	expect(await panels(page).count()).toBe(15);
	const tab = page.getByRole('navigation').getByRole('link', { name: 'Overview' });
	expect(await tab.getAttribute('aria-current')).toBe('true');
	expect(plain(await panels(page).first().innerText())).toMatch(
		/^5 August 2024\s.*nothing held that day$/s
	);
	const peak = panels(page).filter({ hasText: '6 September 2024' });
	await peak.getByRole('button').click();
	const receipt = page.locator('.receipt:popover-open');
	await expect.poll(() => receipt.innerText()).toContain('As of 6 September 2024');
	expect(plain(await receipt.innerText())).toMatch(/890–1,250 km²/);
	await page.keyboard.press('Escape');
	await peak.getByRole('link', { name: '6 September 2024' }).click();
	await page.getByRole('heading', { name: 'On 6 September 2024' }).waitFor();
	expect(new URL(page.url()).searchParams.get('day')).toBe('2024-09-06');
	await expectClean(page, { allow });
	await closePage(page);
});

it.each([
	['/days/', { viewport: 'desktop' }],
	['/uk/days/', { viewport: 'phone', touch: true, colorScheme: 'dark' }],
	['/days/', { viewport: { width: 320, height: 640 } }],
	['/days/', { viewport: 'phone', javaScript: false }]
] as const)('draws all days at one scale: %s %o', async (path, options) => {
	const page = await site.open(path, options as PageOptions);
	const drawings = panels(page).locator('svg[role=img]');
	const boxes = await drawings.evaluateAll((all) =>
		all.map((one) => {
			const { width, height } = one.getBoundingClientRect();
			return [one.getAttribute('viewBox'), Math.round(width), Math.round(height)].join();
		})
	);
	expect(boxes).toHaveLength(15);
	expect(new Set(boxes).size).toBe(1);
	const names = await drawings.evaluateAll((all) =>
		all.map((one) => one.getAttribute('aria-label'))
	);
	expect(new Set(names).size).toBe(15);
	// The largest holding is drawn larger than the last one, as it was.
	const held = await drawings.evaluateAll((all) =>
		all.map((one) => {
			const { width, height } = one.querySelector<SVGPathElement>('.held')!.getBBox();
			return width * height;
		})
	);
	expect(held[0]).toBe(0);
	expect(held[3]!).toBeGreaterThan(held[14]!);
	expect(
		await page.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth)
	).toBeLessThanOrEqual(0);
	await expectClean(page, { allow });
	await closePage(page);
});
