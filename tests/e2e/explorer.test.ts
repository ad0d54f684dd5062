import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, expectClean, launch, visitPage } from './support';
import type { PageOptions, Site } from './support';

let site: Site;
/** Without the live map: for what is about the text alone. */
let blind: Site;
beforeAll(async () => {
	[site, blind] = await Promise.all([launch(), launch({ webgl: false })]);
});
afterAll(() => Promise.all([site?.close(), blind?.close()]));

const visit = (path: string, look: (page: Page) => Promise<void>, options?: PageOptions) =>
	visitPage(site, path, look, options);
const read = (path: string, look: (page: Page) => Promise<void>, options?: PageOptions) =>
	visitPage(blind, path, look, options);

/** The page is alive when the switch of units says which unit the view has. */
async function alive(page: Page): Promise<void> {
	await page.getByRole('radio', { name: /^(km|км)$/ }).waitFor({ state: 'attached' });
	await page.waitForFunction(() => document.querySelector('.canvas, .row[role=button]'));
}

/** The browser reports a closed receipt a moment later, and the focus goes back then. */
const focused = (locator: Locator) =>
	expect.poll(() => locator.evaluate((element) => element === document.activeElement)).toBe(true);
const layer = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });
const query = (page: Page) => new URL(page.url()).searchParams;
const receipt = (page: Page) => page.locator('.receipt:popover-open');

/** The words of the swap's picture that lie on the larger shape. Runs in the page. */
function wordsOnShape(): string[] {
	const shape = document.querySelector<SVGPathElement>('.picture .drawing path')!;
	const toShape = shape.getScreenCTM()!.inverse();
	const walker = document.createTreeWalker(
		document.querySelector('.picture')!,
		NodeFilter.SHOW_TEXT
	);
	const found = new Set<string>();
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (node.parentElement!.closest('.visually-hidden')) continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		for (const { left, right, top, bottom } of range.getClientRects())
			// Letters stand in the middle of their line.
			for (const y of [top + 0.25 * (bottom - top), bottom - 0.25 * (bottom - top)])
				for (let x = left; x <= right; x += 2)
					if (shape.isPointInFill(new DOMPoint(x, y).matrixTransform(toShape)))
						found.add(node.textContent!);
	}
	return [...found];
}

describe('the swap in one look', () => {
	it('shows both sides, the ratio, the proposal and the refusal', () =>
		read('/', async (page) => {
			for (const name of ['Ukraine offers', 'Ukraine asks for: Not named', 'Proposed', 'Refused'])
				expect(await page.getByRole('heading', { name }).isVisible()).toBe(true);
			for (const name of [/^about 1 : 249/, /^about 450 km²/, /^more than 112,000 km²/])
				expect(await page.locator('.picture').getByRole('button', { name }).isVisible()).toBe(true);
		}));

	it('draws the unit, the square and the whole at one scale', () =>
		read('/', async (page) => {
			const scales = await page.locator('.picture svg').evaluateAll((all) =>
				all.map((svg) => ({
					width: svg.getBoundingClientRect().width,
					units: (svg as SVGSVGElement).viewBox.baseVal.width
				}))
			);
			const [unit, square, whole] = scales;
			expect(unit!.width / unit!.units).toBeCloseTo(whole!.width / whole!.units, 2);
			const ruled = Number(await page.locator('.picture pattern').getAttribute('width'));
			expect(square!.width / ruled).toBeCloseTo(whole!.width / whole!.units, 2);
		}));

	it.each(['/', '/uk/'])('never writes over a shape: %s', async (path) => {
		const page = await blind.open(path, { reducedMotion: true });
		for (const unit of ['km2', 'mi2'])
			for (const width of [320, 360, 390, 820, 1280, 1440, 2560]) {
				await page.setViewportSize({ width, height: 900 });
				await page.locator(`input[value=${unit}]`).check({ force: true });
				expect(await page.evaluate(wordsOnShape), `${width} ${unit}`).toEqual([]);
			}
		await closePage(page);
	});

	it.each(['/', '/uk/'])('says all of it without scrolling on a laptop: %s', async (path) => {
		// With a live map: nothing is said above it all.
		const page = await site.open(path, { viewport: { width: 1440, height: 900 } });
		// Picture, what the underlines mean, who proposed and who refused, with their sources.
		const parts = page.locator('.panel :is(.picture, .picture + p, .pair .statement)');
		const ends = await parts.evaluateAll((all) =>
			all.map((one) => one.getBoundingClientRect().bottom)
		);
		expect(ends).toHaveLength(4);
		expect(Math.max(...ends)).toBeLessThanOrEqual(900);
		await closePage(page);
	});
});

describe('receipts', () => {
	it('open by mouse, name article, publisher and evidence, and close by Escape', () =>
		read('/', async (page) => {
			const figure = page.getByRole('button', { name: /^about 450 km²/ }).first();
			await figure.click();
			const text = await receipt(page).innerText();
			expect(text).toMatch(/Publisher\s+The Vaultz News/);
			expect(text).toContain('Ukraine controls about 450 square kilometres');
			expect(text).toContain('428–472');
			await page.keyboard.press('Escape');
			expect(await receipt(page).count()).toBe(0);
			await focused(figure);
		}));

	it('open by keyboard, take the focus, lead to the inputs, and give the focus back', () =>
		read('/', async (page) => {
			const ratio = page.getByRole('button', { name: /^about 1 : 249/ }).first();
			await ratio.focus();
			await page.keyboard.press('Enter');
			await page.waitForFunction(() => document.activeElement?.matches(':popover-open'));
			const input = receipt(page).getByRole('button', { name: /^more than 112,000 km²/ });
			await input.press('Enter');
			await page.waitForFunction(() => document.querySelectorAll(':popover-open').length === 2);
			await page.keyboard.press('Escape');
			await page.waitForFunction(() => document.querySelectorAll(':popover-open').length === 1);
			await focused(input);
			await page.keyboard.press('Escape');
			await focused(ratio);
		}));

	it('keep the place of whoever reads on by keyboard before their code is there', () =>
		read('/', async (page) => {
			const ratio = page.getByRole('button', { name: /^about 1 : 249/ }).first();
			let arrive!: () => void;
			const arrived = new Promise<void>((resolve) => (arrive = resolve));
			await page.context().route('**/*.js', async (route) => {
				await arrived;
				await route.continue();
			});
			await ratio.press('Enter');
			const input = receipt(page).getByRole('button', { name: /^more than 112,000 km²/ });
			const cite = receipt(page).getByRole('button', { name: 'Cite' });
			await input.focus();
			const second = input.press('Enter');
			await page.waitForFunction(() => document.querySelectorAll(':popover-open').length === 2);
			await second;
			expect(await cite.count()).toBe(0);
			arrive();
			await cite.first().waitFor();
			await page.keyboard.press('Escape');
			await page.waitForFunction(() => document.querySelectorAll(':popover-open').length === 1);
			await focused(input);
		}));

	it('exist once for every figure of the page', () =>
		read('/', async (page) => {
			const { asked, missing, twice } = await page.evaluate(() => {
				const ids = [...document.querySelectorAll('.figure')].map((figure) =>
					figure.getAttribute('popovertarget')!
				);
				const all = [...document.querySelectorAll('[popover]')].map(({ id }) => id);
				return {
					asked: ids.length,
					missing: ids.filter((id) => !document.getElementById(id)),
					twice: all.filter((id, index) => all.indexOf(id) !== index)
				};
			});
			expect(asked).toBeGreaterThan(40);
			expect(missing).toEqual([]);
			expect(twice).toEqual([]);
		}));

	it('show land alone beside the area with water', () =>
		read('/', async (page) => {
			await page
				.getByRole('group', { name: 'Kursk Oblast' })
				.getByRole('button', { name: /km².*measured/ })
				.first()
				.click();
			const text = await receipt(page).innerText();
			expect(text).toContain('Land only');
			expect(text).toContain('Held plus contested');
			expect(text).toContain('WGS84');
		}));
});

describe('layers', () => {
	it('are switched one by one and by group, with a third state', () =>
		visit('/', async (page) => {
			const group = layer(page, 'Territory held by Ukraine in Kursk Oblast');
			await layer(page, 'Sudzha salient').click();
			expect(await layer(page, 'Sudzha salient').isChecked()).toBe(false);
			expect(await group.evaluate((box: HTMLInputElement) => box.indeterminate)).toBe(true);
			await page.waitForFunction(() => location.search.includes('off=sudzha'));
			await group.click();
			expect(await layer(page, 'Sudzha salient').isChecked()).toBe(true);
			await group.click();
			expect(await layer(page, 'Sudzha salient').isChecked()).toBe(false);
			expect(await group.isChecked()).toBe(false);
		}));

	it('are singled out by a click with Alt, and by the button', () =>
		read('/', async (page) => {
			await layer(page, 'Donetsk').click({ modifiers: ['Alt'] });
			expect(await layer(page, 'Donetsk').isChecked()).toBe(true);
			expect(await layer(page, 'Luhansk').isChecked()).toBe(false);
			expect(await layer(page, 'Sudzha salient').isChecked()).toBe(false);
			expect(await layer(page, 'Places').isChecked()).toBe(true);
			const only = page.getByRole('button', { name: 'Show only Luhansk' });
			await only.click();
			expect(await layer(page, 'Donetsk').isChecked()).toBe(false);
			expect(await only.getAttribute('aria-pressed')).toBe('true');
			await only.click();
			expect(await layer(page, 'Donetsk').isChecked()).toBe(true);
		}));

	it('come back with a reload', () =>
		read('/', async (page) => {
			await layer(page, 'Donetsk').click();
			await page.waitForFunction(() => location.search.includes('off=UA-14'));
			await page.reload();
			await alive(page);
			await page.waitForFunction(
				() => document.querySelectorAll('input[type=checkbox]:not(:checked)').length > 0
			);
			expect(await layer(page, 'Donetsk').isChecked()).toBe(false);
			expect(await layer(page, 'Luhansk').isChecked()).toBe(true);
		}));

	it('are brought into view', () =>
		visit('/', async (page) => {
			await page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0);
			await page.getByRole('button', { name: 'Zoom to Sudzha salient' }).click();
			await page.waitForFunction(() => location.search.includes('at='));
			const [longitude, latitude, zoom] = query(page).get('at')!.split(',').map(Number);
			expect(longitude).toBeGreaterThan(34.5);
			expect(longitude).toBeLessThan(36);
			expect(latitude).toBeGreaterThan(50.8);
			expect(latitude).toBeLessThan(51.7);
			expect(zoom).toBeGreaterThan(7);
		}));
});

describe('the selected region', () => {
	const detail = (page: Page) => page.getByRole('region', { name: /Donetsk Oblast/ });

	it('stands in the link, survives a reload, and Escape puts it away', () =>
		visit('/?v=1&sel=UA-14', async (page) => {
			await detail(page).waitFor();
			expect(await detail(page).innerText()).toMatch(/Held by Russia/);
			expect(await detail(page).innerText()).toMatch(/land only/);
			await page.reload();
			await detail(page).waitFor();
			await alive(page);
			await page.keyboard.press('Escape');
			await detail(page).waitFor({ state: 'detached' });
			expect(query(page).get('sel')).toBeNull();
		}));

	it('follows the back and forward buttons', () =>
		visit('/sources/', async (page) => {
			const onMap = page.getByRole('button', { name: /^On the map: Kursk Oblast/ }).first();
			await onMap.click();
			const kursk = page.getByRole('region', { name: /Kursk Oblast/ });
			await kursk.waitFor();
			expect(query(page).get('sel')).toBe('RU-KRS');
			await page.goBack();
			await kursk.waitFor({ state: 'detached' });
			expect(query(page).get('sel')).toBeNull();
			expect(new URL(page.url()).pathname).toBe('/sources/');
			await page.goForward();
			await kursk.waitFor();
		}));

	it('has receipts of its own', () =>
		read('/?v=1&sel=UA-14', async (page) => {
			await detail(page)
				.getByRole('button', { name: /measured/ })
				.first()
				.click();
			await expect.poll(() => receipt(page).innerText()).toContain('Donetsk Oblast');
		}));
});

describe('language, units and theme', () => {
	it('keep the view and the page when the language changes', () =>
		read('/sources/?v=1&sel=UA-14&u=mi2', async (page) => {
			await page.getByRole('region', { name: /Donetsk Oblast/ }).waitFor();
			await page.getByRole('link', { name: /Українська/ }).click();
			await page.waitForURL(/\/uk\/sources\/\?/);
			expect(query(page).get('sel')).toBe('UA-14');
			expect(query(page).get('u')).toBe('mi2');
			expect(await page.locator('html').getAttribute('lang')).toBe('uk');
			await page.getByRole('region', { name: /Донецька область/ }).waitFor();
			await page.getByRole('link', { name: 'Огляд' }).click();
			await page.waitForURL(/\/uk\/\?/);
			expect(query(page).get('sel')).toBe('UA-14');
		}));

	it('show square miles no finer than the source', () =>
		read('/', async (page) => {
			await page.getByRole('radio', { name: 'miles' }).check({ force: true });
			await page
				.getByRole('button', { name: /^about 175 mi²/ })
				.first()
				.waitFor();
			await page.waitForFunction(() => location.search.includes('u=mi2'));
			const shown = page.getByRole('button', { name: /^more than 43,000 mi²/ });
			expect(await shown.count()).toBeGreaterThan(0);
			expect(await page.getByRole('button', { name: /km²/ }).count()).toBe(0);
		}));

	it('remember the theme and show it before the first paint', () =>
		visit('/', async (page) => {
			const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
			expect(await paper()).toBe('rgb(255, 255, 255)');
			await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
			const dark = await paper();
			expect(dark).not.toBe('rgb(255, 255, 255)');
			await page.reload({ waitUntil: 'commit' });
			await page.waitForSelector('body');
			expect(await paper()).toBe(dark);
			await alive(page);
			expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
			await page.getByRole('radio', { name: 'Same as device' }).check({ force: true });
			expect(await paper()).toBe('rgb(255, 255, 255)');
		}));
});

describe('links that are broken or hostile', () => {
	it.each([
		['of another version', '/?v=9&sel=UA-14'],
		['with a script', '/?v=1&sel=<script>alert(1)</script>'],
		['with half a camera', '/?v=1&at=1,2&off=nothing.sudzha'],
		['far too long', `/?v=1&at=${'9'.repeat(3000)}`],
		['with names of prototypes', '/?__proto__=1&constructor=2'],
		['in Ukrainian', '/uk/?v=1&u=furlongs'],
		['with words for the reader', '/?v=1&sel=Call%20555-0100%20now&Pay=Salient%20Inc']
	])('open with a notice: %s', (_, path) =>
		visit(path, async (page) => {
			const notice = page.locator('.notice');
			await notice.waitFor();
			expect(await notice.locator('p').textContent()).toMatch(
				/^(Part of this link was ignored|Частину посилання пропущено)\.$/
			);
			const lines = await notice
				.locator('p')
				.evaluate((text) => text.clientHeight / parseFloat(getComputedStyle(text).lineHeight));
			expect(lines).toBeLessThan(1.5);
			expect(await page.locator('h1').isVisible()).toBe(true);
			await notice.getByRole('button').click();
			expect(await page.locator('.notice').count()).toBe(0);
		})
	);
	it('of which only others count the visits open without a word', () =>
		visit('/?fbclid=IwAR0&utm_source=news&gclid=1', async (page) => {
			await alive(page);
			expect(await page.locator('.notice').count()).toBe(0);
		}));
	it('take what can be read of them', () =>
		visit('/?v=1&at=1,2&off=nothing.sudzha', async (page) => {
			await page.locator('.notice').waitFor();
			expect(await layer(page, 'Sudzha salient').isChecked()).toBe(false);
		}));
});

describe('when part of the map is missing', () => {
	it('says which layer, and goes on', async () => {
		const page = await site.newPage();
		// Without the overview the map asks for each layer by itself.
		await page.route(/layers\/(overview|places)\.json/, (route) => route.abort());
		await page.goto('/');
		await page.getByRole('status').filter({ hasText: 'places' }).waitFor();
		await page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0);
		expect(await page.getByRole('button', { name: 'Zoom in' }).isVisible()).toBe(true);
		await expectClean(page, { allow: [/(overview|places)\.json|ERR_FAILED/] });
		await closePage(page);
	});

	it('shows the still map where the live one cannot be loaded', async () => {
		const page = await site.newPage();
		// The map's engine is the one large chunk.
		await page.route('**/chunks/*.js', async (route) => {
			const response = await route.fetch();
			const body = await response.body();
			return body.length > 500_000 ? route.abort() : route.fulfill({ response, body });
		});
		await page.goto('/');
		await page.getByRole('status').filter({ hasText: 'could not be loaded' }).waitFor();
		await page.getByRole('button', { name: 'Donetsk', exact: true }).press('Enter');
		await page.getByRole('region', { name: /Donetsk Oblast/ }).waitFor();
		await expectClean(page, { allow: [/ERR_FAILED/] });
		await closePage(page);
	});
});
