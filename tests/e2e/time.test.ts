// Both sides of the swap through time: by keys, fingers, link, and without scripts.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, closePage, expectClean, launch, pageIsAlive, recordOf } from './support';
import type { PageOptions, Site } from './support';

let site: Site;
beforeAll(async () => {
	site = await launch({ webgl: false });
});
afterAll(() => site?.close());

const noWebgl = { allow: [/WebGL/i] };

/** Opens the page at the section, once it can be moved. */
async function atSection(path: string, options: PageOptions = {}): Promise<Page> {
	const page = await site.open(path, { reducedMotion: true, ...options });
	await pageIsAlive(page);
	await page.locator('#time').scrollIntoViewIfNeeded();
	await page.locator('#time [role=slider]').first().waitFor();
	return page;
}
const sliderOf = (page: Page) => page.locator('#time [role=slider]').first();
const headingOf = (page: Page) => page.locator('#time h3').first();
const numbersOf = (page: Page) => page.locator('#time dl dd').allInnerTexts();
const addressHas = (page: Page, text: string) =>
	page.waitForFunction((part) => location.search.includes(part), text);

describe('the day', () => {
	it('moves by keys, and the numbers, the spoken value and the link with it', async () => {
		const page = await atSection('/');
		expect(await headingOf(page).innerText()).toBe('On 12 February 2025');
		const before = await numbersOf(page);
		await sliderOf(page).focus();
		await page.keyboard.press('ArrowLeft');
		await expect.poll(() => headingOf(page).innerText()).toBe('On 11 February 2025');
		await page.keyboard.press('PageUp');
		await expect.poll(() => headingOf(page).innerText()).toBe('On 13 March 2025');
		expect(await sliderOf(page).getAttribute('aria-valuetext')).toMatch(
			/^13 March 2025\. .*1\s:\s\d/
		);
		expect(await numbersOf(page)).not.toEqual(before);
		await addressHas(page, 'day=2025-03-13');
		await page.keyboard.press('Home');
		await expect.poll(() => headingOf(page).innerText()).toBe('On 1 August 2024');
		await page.keyboard.press('End');
		await expect.poll(() => headingOf(page).innerText()).toBe('On 3 August 2025');
		await expectClean(page, noWebgl);
		await closePage(page);
	});

	it('moves under a finger that goes sideways or taps, and not under one that scrolls', async () => {
		const page = await atSection('/', { viewport: 'phone', touch: true });
		await page.locator('.panel').evaluate((panel) => (panel.dataset.stop = 'full'));
		await sliderOf(page).evaluate((slider) => slider.scrollIntoView({ block: 'center' }));
		await page.waitForTimeout(400);
		const box = (await sliderOf(page).boundingBox())!;
		const session = await page.context().newCDPSession(page);
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
			session.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: type === 'touchEnd' ? [] : [{ x: box.x + x, y: box.y + y }]
			});
		const started = await headingOf(page).innerText();
		await touch('touchStart', 100, 90);
		for (let y = 85; y > 20; y -= 8) await touch('touchMove', 100, y);
		await touch('touchEnd');
		expect(await headingOf(page).innerText()).toBe(started);
		await sliderOf(page).evaluate((slider) => slider.scrollIntoView({ block: 'center' }));
		Object.assign(box, await sliderOf(page).boundingBox());
		await touch('touchStart', 100, 60);
		for (let x = 110; x <= 150; x += 10) await touch('touchMove', x, 60);
		await touch('touchEnd');
		const across = (150 / box.width) * 367;
		const moved = new Date(Date.UTC(2024, 7, 1) + across * 86_400_000);
		await expect
			.poll(() => headingOf(page).innerText())
			.toContain(moved.toLocaleDateString('en-GB', { month: 'long', year: 'numeric' }));
		await addressHas(page, 'day=20');
		await expectClean(page, noWebgl);
		await closePage(page);
	});

	it('comes from the date field, the steps and the list of what was published', async () => {
		const page = await atSection('/');
		await page.getByLabel('Day', { exact: true }).fill('2024-09-06');
		await expect.poll(() => headingOf(page).innerText()).toBe('On 6 September 2024');
		await page.getByRole('button', { name: 'A week after' }).click();
		await expect.poll(() => headingOf(page).innerText()).toMatch(/^On 13 September 2024/);
		await page.locator('#time summary').first().click();
		await page.getByRole('button', { name: 'Show 27 August 2024' }).click();
		await expect.poll(() => headingOf(page).innerText()).toBe('On 27 August 2024');
		await page.getByRole('button', { name: 'Back to 12 February 2025' }).click();
		await expect.poll(() => page.evaluate(() => location.search)).toBe('');
		await expectClean(page, noWebgl);
		await closePage(page);
	});

	it('goes on by itself, and stops', async () => {
		const page = await atSection('/');
		await page.getByRole('button', { name: 'Play' }).click();
		await expect.poll(() => headingOf(page).innerText()).not.toBe('On 12 February 2025');
		await page.getByRole('button', { name: 'Pause' }).click();
		const stopped = await headingOf(page).innerText();
		await page.waitForTimeout(300);
		expect(await headingOf(page).innerText()).toBe(stopped);
		await expectClean(page, noWebgl);
		await closePage(page);
	});

	it('is in the link, with the day that it is compared with', async () => {
		const page = await atSection('/?v=1&day=2024-08-20&since=2025-02-12');
		expect(await headingOf(page).innerText()).toBe('On 20 August 2024');
		const table = page.getByRole('table', { name: 'From 20 August 2024 to 12 February 2025' });
		expect(await table.getByRole('row').count()).toBeGreaterThan(4);
		const net = table.getByRole('button').last();
		await net.click();
		await expect
			.poll(() => page.locator('.receipt:popover-open').innerText())
			.toContain('--from 2024-08-20 --to 2025-02-12 --change');
		await expectClean(page, noWebgl);
		await closePage(page);
	});

	it.each(['2024-02-30', '2019-01-01', '2999-01-01', 'evil'])(
		'%s in a link gets a notice and the default',
		async (day) => {
			const page = await atSection(`/?v=1&day=${day}`);
			expect(await page.getByText('Part of this link was ignored.').isVisible()).toBe(true);
			expect(await headingOf(page).innerText()).toBe('On 12 February 2025');
			await expectClean(page, noWebgl);
			await closePage(page);
		}
	);
});

describe('numbers', () => {
	it('have receipts: measured, calculated and published', async () => {
		const page = await atSection('/');
		const receipt = page.locator('.receipt:popover-open');
		const open = async (name: RegExp, said: RegExp) => {
			await page.locator('#time').getByRole('button', { name }).first().click();
			await expect.poll(() => receipt.innerText()).toMatch(said);
			await page.keyboard.press('Escape');
		};
		await open(/^433 km²/, /npx salient series --region RU-KRS --from 2025-02-12/);
		await open(/^1 : 258/, /111,579\skm²/);
		await open(/^482 km², AFP, 30 December 2024/, /UrduPoint/);
		await expectClean(page, noWebgl);
		await closePage(page);
	});

	it('of one region are drawn when it is asked for', async () => {
		const page = await atSection('/');
		const line = () =>
			page.locator('#time figure').nth(2).locator('path.line').last().getAttribute('d');
		const before = await line();
		await page.getByLabel('Region').selectOption({ label: 'Kharkiv Oblast' });
		await expect.poll(line).not.toBe(before);
		await closePage(page);
	});
});

describe('the section', () => {
	it('is fetched when it comes near, and nothing more while the day moves', async () => {
		const page = await site.open('/', { reducedMotion: true });
		await pageIsAlive(page);
		await page.waitForTimeout(1500);
		const asked = () =>
			(recordOf(page).requests.get(recordOf(page).host) ?? []).filter(
				(url) => !/favicon/.test(url)
			);
		expect(asked().filter((url) => /(series|time)\.json/.test(url))).toEqual([]);
		await page.locator('#time').scrollIntoViewIfNeeded();
		await sliderOf(page).waitFor();
		await page.waitForLoadState('networkidle');
		const loaded = asked();
		const box = (await sliderOf(page).boundingBox())!;
		await page.mouse.move(box.x, box.y + 40);
		await page.mouse.down();
		await page.mouse.move(box.x + box.width, box.y + 40, { steps: 60 });
		await page.mouse.up();
		await page.waitForTimeout(500);
		expect(asked().slice(loaded.length)).toEqual([]);
		await expectClean(page, noWebgl);
		await closePage(page);
	});

	it.each([
		['/', 'desktop', 'light'],
		['/uk/', 'phone', 'dark']
	] as const)('has no fault that axe knows: %s, %s, %s', async (path, viewport, colorScheme) => {
		const page = await atSection(`${path}?v=1&day=2024-10-02&since=2024-08-20`, {
			viewport,
			colorScheme
		});
		await page
			.locator('#time details')
			.evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
		expect(await axe(page)).toEqual([]);
		expect(
			await page.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth)
		).toBeLessThanOrEqual(0);
		await expectClean(page, noWebgl);
		await closePage(page);
	});

	it.each([
		['/', 'Through time', 'Month by month, in a table'],
		['/uk/', 'У часі', 'По місяцях, у таблиці']
	])('is a picture and a table without scripts: %s', async (path, heading, table) => {
		const page = await site.open(path, { javaScript: false });
		expect(await page.getByRole('heading', { name: heading }).isVisible()).toBe(true);
		expect(await page.locator('#time svg path').count()).toBeGreaterThan(2);
		await page.getByText(table).click();
		const rows = await page.locator('#time tbody tr').allInnerTexts();
		expect(rows.length).toBe(13);
		expect(rows[1]!.replace(/\s+/g, ' ')).toMatch(
			/2024.* \d{3} 1[,\u202f ]?\d{3} 10\d[,\u202f ]\d{3} 1 : 1\d\d/
		);
		await expectClean(page, noWebgl);
		await closePage(page);
	});

	it('keeps the picture and the table, and says so, where the areas do not come', async () => {
		const page = await site.newPage({ reducedMotion: true });
		await page.route('**/layers/series.json', (route) => route.fulfill({ status: 500 }));
		await page.goto('/');
		await pageIsAlive(page);
		await page.locator('#time').scrollIntoViewIfNeeded();
		await page.getByText('The areas by day could not be loaded.').waitFor();
		expect(await page.locator('#time table').count()).toBe(1);
		await expectClean(page, { allow: [/WebGL/i, /500/] });
		await closePage(page);
	});
});

describe('the map', () => {
	it('shows the nearest drawn day, says which, and asks for that day alone', async () => {
		const drawing = await launch();
		const page = await drawing.open('/?v=1&day=2024-09-09', { reducedMotion: true });
		await page.locator('.map-pane').getByText('As of 6 September 2024').first().waitFor();
		await page.locator('#time').scrollIntoViewIfNeeded();
		await page
			.locator('#time')
			.getByText('The map shows 6 September 2024, the nearest day that is drawn.')
			.waitFor();
		const days = () =>
			(recordOf(page).requests.get(recordOf(page).host) ?? []).filter((url) => /\/day-/.test(url));
		expect(days().map((url) => url.replace(/.*\//, ''))).toEqual(['day-2024-09-06.json']);
		await page.getByRole('button', { name: 'Back to 12 February 2025' }).click();
		await page.locator('.map-pane').getByText('As of 12 February 2025').first().waitFor();
		await page.locator('#time').getByText('The map shows 12 February 2025.').waitFor();
		await expectClean(page);
		await closePage(page);
		await drawing.close();
	});
});

describe('what changed, on the map', () => {
	const changedOf = (page: Page) => page.locator('#time').getByText(/On the map: what was taken/);
	const key = (page: Page) => page.locator('.map-pane .changes');
	const asked = (page: Page) =>
		(recordOf(page).requests.get(recordOf(page).host) ?? []).filter((url) =>
			/changed\.json$/.test(url)
		).length;

	it('is tinted between the nearest drawn days, which key and text name', async () => {
		const drawing = await launch();
		const page = await drawing.open('/?v=1&day=2025-02-12&since=2024-08-27', {
			reducedMotion: true
		});
		await changedOf(page).waitFor();
		expect(await changedOf(page).innerText()).toContain('between 25 August 2024 and 12 February');
		expect(await key(page).getByRole('listitem').allInnerTexts()).toEqual([
			'Taken, 25 August 2024 to 12 February 2025',
			'Lost meanwhile'
		]);
		expect(asked(page)).toBe(1);
		await page.locator('#time').scrollIntoViewIfNeeded();
		await page.getByLabel('Day', { exact: true }).fill('2024-10-01');
		await key(page).getByText('Taken, 25 August 2024 to 1 October 2024').waitFor();
		expect(asked(page)).toBe(1);
		await page.getByLabel('Day', { exact: true }).fill('2024-08-24');
		await page.getByText('The same drawn day, 25 August 2024, is nearest to both').waitFor();
		expect(await key(page).count()).toBe(0);
		await page.getByLabel('Day', { exact: true }).fill('2024-10-01');
		await key(page).waitFor();
		await page.locator('.panel > nav a[href*="/check/"]').click();
		await page.locator('#time').waitFor({ state: 'detached' });
		expect(await key(page).count()).toBe(0);
		await expectClean(page);
		await closePage(page);
		await drawing.close();
	});

	it('is not spoken of where there is no live map, and not asked for before two days are', async () => {
		const page = await atSection('/?v=1&day=2024-09-06');
		expect(asked(page)).toBe(0);
		await page.getByLabel('Compare with').fill('2025-02-12');
		await expect.poll(() => asked(page)).toBe(1);
		await page.getByRole('table', { name: 'From 6 September 2024' }).waitFor();
		expect(await changedOf(page).count()).toBe(0);
		expect(await key(page).count()).toBe(0);
		await expectClean(page, noWebgl);
		await closePage(page);
	});

	it('says so where it does not come', async () => {
		const page = await site.newPage({ reducedMotion: true });
		await page.route('**/layers/changed.json', (route) => route.fulfill({ status: 500 }));
		await page.goto('/?v=1&day=2024-09-06&since=2025-02-12');
		await page.getByText('What changed could not be loaded for the map.').waitFor();
		await expectClean(page, { allow: [/WebGL/i, /500/] });
		await closePage(page);
	});
});
