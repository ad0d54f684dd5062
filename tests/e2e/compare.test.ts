import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, closePage, launch, takeFile, takeText, visitPage } from './support';
import type { PageOptions, Site } from './support';

let site: Site;
/** Without the live map: for what is about the text alone. */
let blind: Site;
beforeAll(async () => {
	[site, blind] = await Promise.all([launch(), launch({ webgl: false })]);
});
afterAll(() => Promise.all([site?.close(), blind?.close()]));

const andorra = '/compare/?c=1~group-kursk~familiar-AD~@1.3052380.5045466.0';

const visit = (path: string, look: (page: Page) => Promise<void>, options?: PageOptions) =>
	visitPage(site, path, look, options);
const read = (path: string, look: (page: Page) => Promise<void>, options?: PageOptions) =>
	visitPage(blind, path, look, options);

const add = (page: Page) => page.getByRole('combobox', { name: 'Add something to compare' });
const grip = (page: Page) => page.getByRole('application');
const middle = (page: Page) => page.getByText(/^Centre: |^In its own place/);
const area = (page: Page) =>
	page
		.locator('p', { hasText: /^Its area/ })
		.getByRole('button')
		.innerText()
		.then((text) => text.trim());
const covered = (page: Page) => page.locator('[data-cover]').allInnerTexts();
const comparison = (page: Page) => new URL(page.url()).searchParams.get('c');

/** Where the placement's centre is on the screen, once it is on the map. */
async function centre(page: Page): Promise<{ x: number; y: number }> {
	await grip(page).waitFor({ state: 'attached' });
	await page.waitForTimeout(600);
	const box = (await grip(page).boundingBox())!;
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A laid shape in view, with what it covers worked out. */
async function shown(page: Page): Promise<void> {
	await page.locator('[data-cover]').first().waitFor();
	await page.getByRole('button', { name: 'Show it on the map' }).click();
	await page.waitForTimeout(1200);
}

describe('without scripts', () => {
	it('shows the two sides of the swap at one scale, in words and as a table', () =>
		visit(
			'/compare/',
			async (page) => {
				expect(await page.getByRole('img', { name: /^Outlines at one scale/ }).isVisible()).toBe(
					true
				);
				expect(await page.locator('main').innerText()).toMatch(/is \d+–\d+ times[^“]* the size of/);
				const table = page.getByRole('table', { name: /Compared with A/ });
				expect(await table.getByRole('row').count()).toBe(3);
				expect(await add(page).isVisible()).toBe(false);
			},
			{ javaScript: false }
		));
});

describe('by mouse', () => {
	it('picks, orders and removes', () =>
		read('/compare/', async (page) => {
			await add(page).click();
			await page.getByRole('option', { name: 'Andorra' }).click();
			await page
				.getByText(/“Andorra” and “Territory held by Ukraine in Kursk Oblast” are the same size/)
				.waitFor();
			await page.getByRole('button', { name: 'Move Andorra up' }).click();
			await page.getByRole('button', { name: 'Move Andorra up' }).click();
			await page.getByText('Compared with A, Andorra').waitFor();
			await page
				.getByRole('button', { name: 'Remove Territory held by Ukraine in Kursk Oblast' })
				.click();
			await page
				.getByText(/“Territory held by Russia in Ukraine” is .* the size of “Andorra”/)
				.waitFor();
			await expect.poll(() => comparison(page)).toBe('1~familiar-AD~group-occupied');
			await page.getByRole('button', { name: 'Start over with the swap' }).click();
			await expect.poll(() => comparison(page)).toBeNull();
		}));

	it('drags a shape over the map, its area the same to the last digit, what it covers live', () =>
		visit(andorra, async (page) => {
			await shown(page);
			const [before, home] = [await area(page), await middle(page).innerText()];
			const rows = await covered(page);
			const from = await centre(page);
			await page.mouse.move(from.x, from.y);
			await page.mouse.down();
			const seen = new Set<string>();
			for (let step = 1; step <= 12; step++) {
				await page.mouse.move(from.x + 14 * step, from.y + 6 * step);
				await page.waitForTimeout(30);
				seen.add((await covered(page)).join());
				expect(await area(page)).toBe(before);
			}
			expect(seen.size).toBeGreaterThan(4);
			await page.mouse.up();
			await expect.poll(() => middle(page).innerText()).not.toBe(home);
			expect(await covered(page)).not.toEqual(rows);
			expect(await area(page)).toBe(before);
			// At rest, a number of the table opens its receipt.
			await page.locator('[data-cover] .figure').first().click();
			await expect
				.poll(() => page.locator('.receipt:popover-open').innerText())
				.toContain('moved and turned');
		}));

	it('shows the dragged shape whole when it is let go, with nothing over it', () =>
		visit(andorra, async (page) => {
			await shown(page);
			const { x, y } = await centre(page);
			await page.mouse.move(x, y);
			await page.mouse.down();
			await page.mouse.move(x + 150, y + 80, { steps: 12 });
			await page.mouse.up();
			await page.waitForTimeout(1500);
			expect(await page.locator('.tooltip').count()).toBe(0);
			const clip = (await page.locator('.map canvas').boundingBox())!;
			const letGo = await page.screenshot({ clip });
			await page.mouse.move(10, y);
			await page.waitForTimeout(1500);
			expect((await page.screenshot({ clip })).equals(letGo)).toBe(true);
			// Once it moves on, what lies there is not opaque: Chromium without a GPU draws no map beneath that.
			await page.mouse.move(x, y + 20);
			const tooltip = page.locator('.tooltip');
			const background = await tooltip.evaluate((one) => getComputedStyle(one).backgroundColor);
			expect(background).toMatch(/ \/ 0?\.\d+\)$/);
		}));

	it('draws a shape on the map, and measures it', () =>
		visit('/compare/', async (page) => {
			await page.getByRole('button', { name: 'freehand' }).click();
			await page.waitForTimeout(500);
			const map = (await page.locator('.canvas').first().boundingBox())!;
			const at = (angle: number) =>
				[
					map.x + map.width / 2 + 90 * Math.cos(angle),
					map.y + map.height / 2 + 60 * Math.sin(angle)
				] as const;
			await page.mouse.move(...at(0));
			await page.mouse.down();
			for (let step = 1; step <= 40; step++) await page.mouse.move(...at((step * Math.PI) / 20.5));
			await page.mouse.up();
			await page.getByText('Your shape 1').first().waitFor();
			await expect.poll(() => comparison(page)).toMatch(/~d\./);
			const text = await page.locator('main ol').innerText();
			const link = page.url();
			await page.goto('about:blank');
			await page.goto(link);
			await page.getByText('Your shape 1').first().waitFor();
			expect(await page.locator('main ol').innerText()).toBe(text);
		}));
});

describe('by keyboard alone', () => {
	it('picks, lays, snaps, moves and turns', () =>
		visit('/compare/', async (page) => {
			await add(page).focus();
			await page.keyboard.type('Люксем');
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Enter');
			await page.getByRole('radio', { name: 'Luxembourg' }).focus();
			await page.keyboard.press('Space');
			const place = page.getByRole('combobox', { name: 'Place it on' });
			await place.focus();
			await page.keyboard.type('kyiv');
			await page.keyboard.press('Enter');
			await expect.poll(() => middle(page).innerText()).toBe('Centre: Kyiv; rotated 0°.');
			await page.locator('[data-cover="UA-30"]').waitFor();
			const before = await area(page);
			await page.getByRole('slider', { name: 'Rotation, degrees clockwise' }).focus();
			for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowRight');
			await expect.poll(() => middle(page).innerText()).toBe('Centre: Kyiv; rotated 5°.');
			await page.getByRole('button', { name: 'South' }).press('Enter');
			await expect.poll(() => middle(page).innerText()).toMatch(/50\.36° N, 30\.52° E; rotated 5°/);
			await grip(page).focus();
			await page.keyboard.press('ArrowRight');
			await expect.poll(() => middle(page).innerText()).not.toContain('30.52° E');
			expect(await area(page)).toBe(before);
			await page.getByRole('button', { name: 'Back to its own place' }).press('Enter');
			await page.getByRole('button', { name: 'Reset rotation' }).press('Enter');
			await expect.poll(() => middle(page).innerText()).toBe('In its own place.');
		}));
});

describe('by finger', () => {
	it('drags the shape while the map stays', () =>
		visit(
			andorra,
			async (page) => {
				await page.locator('[data-cover]').first().waitFor({ state: 'attached' });
				await page.getByRole('button', { name: 'Show it on the map' }).tap();
				await page.waitForTimeout(1500);
				const home = await middle(page).innerText();
				const from = await centre(page);
				const session = await page.context().newCDPSession(page);
				const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', by?: number) =>
					session.send('Input.dispatchTouchEvent', {
						type,
						touchPoints: by === undefined ? [] : [{ x: from.x - by, y: from.y + by / 3 }]
					});
				await send('touchStart', 0);
				for (let step = 1; step <= 8; step++) {
					await send('touchMove', 8 * step);
					await page.waitForTimeout(30);
				}
				await send('touchEnd');
				await session.detach();
				await expect.poll(() => middle(page).innerText()).not.toBe(home);
			},
			{ viewport: 'phone', touch: true }
		));
});

describe('links', () => {
	it('open the same comparison on a clean profile, laid and turned the same', async () => {
		const link =
			'/compare/?c=1~familiar-BG~reported-abbasova-held-by-russia-area!s~region-UA-14~@2.2400000.4950000.33';
		const state = async (page: Page) => {
			await page.locator('[data-cover]').first().waitFor();
			return [
				await page.locator('main ol').innerText(),
				await covered(page),
				await middle(page).innerText(),
				comparison(page)
			];
		};
		let first: unknown;
		await read(link, async (page) => {
			first = await state(page);
		});
		await visit(link, async (page) => expect(await state(page)).toEqual(first));
	});

	it('say what they do not know, and show the rest', () =>
		read('/compare/?c=1~familiar-AD~atlantis~group-kursk~@7.0', async (page) => {
			await page.getByText('Part of this link was ignored.').waitFor();
			expect(await page.locator('main ol > li').count()).toBe(2);
		}));
});

describe('to take along', () => {
	it('is copied as text and saved as table and picture', () =>
		read('/compare/', async (page) => {
			await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
			const text = await takeText(page, 'Data', 'Copy as text');
			expect(text).toMatch(/“Territory held by Russia in Ukraine” is \d+–\d+ times the size of/);
			const csv = (await takeFile(page, 'Data', 'Table (CSV)')).toString();
			expect(csv.split('\r\n')[0]).toContain('area_km2');
			expect(csv).toContain('group-occupied,Territory held by Russia in Ukraine,measured,112300');
			const png = await takeFile(page, 'Image', 'Image (PNG)');
			expect(png.subarray(1, 4).toString()).toBe('PNG');
			expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 675]);
		}));
});

it('shows the whole in equal area, with what is from elsewhere at true size', () =>
	visit('/compare/?c=1~group-occupied~familiar-BG', async (page) => {
		await page.getByRole('button', { name: 'Show without area distortion' }).click();
		await page.getByRole('img', { name: /^Map without area distortion/ }).waitFor();
		await page.getByText('Dashed: moved here from elsewhere').waitFor();
		await page.getByRole('button', { name: 'Back to the map' }).first().click();
		expect(await page.getByRole('img', { name: /^Map without area distortion/ }).count()).toBe(0);
	}));

it('works without WebGL', async () => {
	const page = await blind.open(andorra);
	await page.locator('[data-cover]').first().waitFor();
	await page.getByRole('button', { name: 'North' }).click();
	await expect.poll(() => middle(page).innerText()).toMatch(/50\.5\d° N/);
	await closePage(page);
});

describe('breaks no rule of axe', () => {
	it.each([
		['/compare/', 'light'],
		['/uk/compare/', 'dark']
	] as const)('%s (%s)', (path, colorScheme) =>
		visit(
			`${path}?c=1~group-kursk~familiar-AD~reported-abbasova-held-by-russia-area~@1.3052380.5045466.0`,
			async (page) => {
				await page.locator('[data-cover]').first().waitFor();
				expect(await axe(page)).toEqual([]);
				await page.locator('#compare-add').click();
				expect(await axe(page)).toEqual([]);
			},
			{ colorScheme }
		)
	);
	it('on a phone, with the whole in equal area', () =>
		read(
			'/compare/',
			async (page) => {
				await page.getByRole('button', { name: 'Show without area distortion' }).tap();
				await page.getByRole('img', { name: /^Map without area distortion/ }).waitFor();
				expect(await axe(page)).toEqual([]);
			},
			{ viewport: 'phone', touch: true }
		));
});
