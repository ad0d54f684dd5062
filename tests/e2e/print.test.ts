// What comes out of a printer: the whole text of a page, in light, without what only works on a screen.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, expectClean, launch, openExample, pageIsAlive } from './support';
import type { PageOptions, Site } from './support';

let site: Site;
beforeAll(async () => {
	site = await launch();
});
afterAll(() => site?.close());

/** As wide as what is printed of a page of A4, in CSS pixels. */
const paper = { width: 688, height: 1017 };
const pages = [
	'/',
	'/uk/',
	'/compare/',
	'/check/',
	'/sources/',
	'/sources/figures/',
	'/days/',
	'/yours/',
	'/classroom/'
];
const options: PageOptions = { viewport: 'desktop', colorScheme: 'dark' };

describe('printed, a page', () => {
	it.each(pages)('is whole and without its controls: %s', async (path) => {
		const page = await site.open(path, options);
		await pageIsAlive(page);
		if (path.endsWith('/yours/')) await openExample(page);
		const seen = (await page.locator('main').innerText()).length;
		await page.setViewportSize(paper);
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		const found = await page.evaluate(() => {
			const shown = (selector: string) =>
				[...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
			const bounds = document.querySelector('main')!.getBoundingClientRect();
			return {
				controls: shown(
					'input, select, textarea, nav, .receipt, .map-pane, button:not(.figure)'
				).map(({ outerHTML }) => outerHTML.slice(0, 80)),
				cut: shown('main :is(h1, h2, h3, p, li, th, td, dt, dd)')
					.filter((element) => {
						const { right, bottom } = element.getBoundingClientRect();
						return right > bounds.right + 1 || bottom > bounds.bottom + 1;
					})
					.map(({ outerHTML }) => outerHTML.slice(0, 80)),
				isWhole: document.documentElement.scrollHeight >= Math.floor(bounds.bottom),
				paper: getComputedStyle(document.body).backgroundColor
			};
		});
		expect(found).toEqual({ controls: [], cut: [], isWhole: true, paper: 'rgb(255, 255, 255)' });
		expect(seen).toBeGreaterThan(300);
		const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
		const count = Number(/\/Count (\d+)/.exec(pdf)?.[1]);
		// A screenful used to be all that there was of a long page.
		if (path === '/sources/') expect(count).toBeGreaterThan(3);
		expect(count).toBeGreaterThan(0);
		await closePage(page);
	});

	it.each(['/classroom/', '/uk/classroom/'])('is two for a lesson: %s', async (path) => {
		const page = await site.open(path, options);
		await pageIsAlive(page);
		for (const format of ['A4', 'Letter']) {
			const pdf = (await page.pdf({ format })).toString('latin1');
			expect(/\/Count (\d+)/.exec(pdf)?.[1], format).toBe('2');
		}
		await expectClean(page);
		await closePage(page);
	});

	it.each(['/', '/uk/', '/compare/', '/uk/compare/', '/days/', '/yours/', '/uk/yours/'])(
		'is one, with its notes: %s',
		async (path) => {
			const page = await site.open(path, options);
			await pageIsAlive(page);
			if (path.endsWith('/yours/')) await openExample(page);
			await page.evaluate(() => (window.print = () => undefined));
			const counted = async () => {
				await page.keyboard.press('Control+p');
				await page.locator('.figure[data-note]').first().waitFor();
				for (const format of ['A4', 'Letter']) {
					const pdf = (await page.pdf({ format })).toString('latin1');
					expect(/\/Count (\d+)/.exec(pdf)?.[1], format).toBe('1');
				}
				await page.evaluate(() => dispatchEvent(new Event('afterprint')));
			};
			await counted();
			if (path.length > 4) return closePage(page);
			// Once more with the charts through time alive.
			await page.locator('#time').scrollIntoViewIfNeeded();
			await page.locator('#time [role=slider]').first().waitFor();
			await counted();
			await closePage(page);
		}
	);

	it.each(['/', '/uk/check/'])('has a note for each of its numbers: %s', async (path) => {
		const page = await site.open(path, options);
		await pageIsAlive(page);
		// The printer's own window would wait for a hand.
		await page.evaluate(() => (window.print = () => undefined));
		await page.keyboard.press('Control+p');
		await page.locator('.figure[data-note]').first().waitFor();
		await page.emulateMedia({ media: 'print' });
		const { bare, named, notes, highest } = await page.evaluate(() => {
			const figures = [...document.querySelectorAll<HTMLElement>('main .figure')];
			const printed = figures.filter((one) => one.checkVisibility());
			const named = new Set(printed.map((one) => Number(one.dataset.note)));
			return {
				named: named.size,
				bare: printed.filter((one) => !one.dataset.note).map((one) => one.outerHTML.slice(0, 99)),
				notes: [...document.querySelectorAll('#notes-title ~ ol > li')].map(
					(note) => (note as HTMLElement).innerText
				),
				highest: Math.max(...figures.map((one) => Number(one.dataset.note ?? 0)))
			};
		});
		expect(bare).toEqual([]);
		expect(notes.length).toBe(highest);
		expect(named).toBe(highest);
		expect(notes.length).toBeGreaterThan(15);
		for (const note of notes) expect(note).not.toMatch(/undefined|NaN|\{\d\}/);
		expect(notes.join('\n')).toContain('https://kyivindependent.com/');
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		await page.locator('#notes-title').waitFor({ state: 'detached' });
		expect(await page.locator('[data-note]').count()).toBe(0);
		await expectClean(page);
		await closePage(page);
	});

	it('leaves a swap its own sheet, on one page', async () => {
		const page = await site.open('/swap/', options);
		await page.locator('.print-sheet').waitFor({ state: 'attached' });
		const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
		expect(/\/Count (\d+)/.exec(pdf)?.[1]).toBe('1');
		await page.emulateMedia({ media: 'print' });
		const { width, paper } = await page.evaluate(() => ({
			width: document.querySelector('.print-sheet')!.getBoundingClientRect().width,
			paper: innerWidth
		}));
		expect(width).toBeGreaterThan(0.9 * paper);
		await closePage(page);
	});
});
