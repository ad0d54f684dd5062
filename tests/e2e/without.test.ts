// The page without scripts, and without WebGL.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, expectClean, launch } from './support';
import type { Site } from './support';

describe('without JavaScript', () => {
	let site: Site;
	beforeAll(async () => {
		site = await launch();
	});
	afterAll(() => site?.close());

	it.each(['desktop', 'phone'] as const)(
		'shows the swap, the figures, the still map and every receipt (%s)',
		async (viewport) => {
			const page = await site.open('/', { javaScript: false, viewport });
			for (const name of ['Ukraine offers', 'Ukraine asks for', 'Refused', 'Layers'])
				expect(await page.getByRole('heading', { name }).first().isVisible()).toBe(true);
			expect(await page.locator('.still-names .callout').isVisible()).toBe(true);
			const pictures = await page
				.locator('.still-map img')
				.evaluateAll((all) =>
					all.map(
						(one) =>
							(one as HTMLImageElement).checkVisibility() &&
							(one as HTMLImageElement).naturalWidth > 0
					)
				);
			expect(pictures).toEqual([true, false]);
			expect(await page.getByRole('checkbox').count()).toBe(0);
			expect(await page.getByRole('radio').count()).toBe(0);
			expect(await page.locator('.grip').isVisible()).toBe(false);
			await page
				.getByRole('button', { name: /^about 450 km²/ })
				.first()
				.click();
			const receipt = page.getByRole('dialog');
			expect(await receipt.innerText()).toContain('Ukraine controls about 450 square kilometres');
			await receipt.getByRole('button', { name: 'Close' }).click();
			expect(await receipt.count()).toBe(0);
			await expectClean(page);
			await closePage(page);
		}
	);

	it.each([
		['/sources/', 'Timeline'],
		['/uk/', 'Шари'],
		['/uk/sources/', 'Хронологія']
	])('is whole on %s', async (path, heading) => {
		const page = await site.open(path, { javaScript: false });
		expect(await page.getByRole('heading', { name: heading, exact: true }).isVisible()).toBe(true);
		expect(await page.getByRole('searchbox').count()).toBe(0);
		await expectClean(page);
		await closePage(page);
	});
});

describe('an unknown address without JavaScript', () => {
	it('is not a blank page', async () => {
		const site = await launch();
		const page = await site.open('/no/such/page', { javaScript: false });
		expect(await page.getByText('There is no page at this address.').isVisible()).toBe(true);
		await expectClean(page, { allow: [/404/] });
		await closePage(page);
		const home = await site.open('/', { javaScript: false });
		expect(await home.getByText('There is no page at this address.').isVisible()).toBe(false);
		await closePage(home);
		await site.close();
	});
});

describe('without WebGL', () => {
	let site: Site;
	beforeAll(async () => {
		site = await launch({ webgl: false });
	});
	afterAll(() => site?.close());

	it('keeps the still map, says so, and its ground can be chosen', async () => {
		const page = await site.open('/');
		await page.getByRole('status').filter({ hasText: 'WebGL' }).waitFor();
		const donetsk = page.getByRole('button', { name: 'Donetsk', exact: true });
		await donetsk.focus();
		await page.keyboard.press('Enter');
		await page.getByRole('region', { name: /Donetsk Oblast/ }).waitFor();
		await page.getByRole('button', { name: 'Zoom to Sudzha salient' }).click();
		await page.waitForFunction(() => location.search.includes('at='));
		await expectClean(page, { allow: [/WebGL/i] });
		await closePage(page);
	});
});
