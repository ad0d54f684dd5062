// The whole way through the swap room, by mouse, by touch and by keyboard alone: from the reported
// preset to an equal area in Donetsk, locked, with more ground painted, undone, exported, and opened
// again from the link on a clean profile.
import type { Download, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, expectClean, launch, wakeMap } from './support';
import type { PageOptions, Site } from './support';

let site: Site;
beforeAll(async () => {
	site = await launch();
});
afterAll(() => site?.close());

/** One way of using the page. */
interface Hand {
	readonly options: PageOptions;
	press(control: Locator): Promise<void>;
	/** Chooses one of some radio buttons. */
	choose(page: Page, name: string): Promise<void>;
	/** Draws a stroke across Donetsk Oblast, with the brush in hand. */
	stroke(page: Page): Promise<void>;
	undo(page: Page): Promise<void>;
}

const button = (page: Page, name: string | RegExp, exact = typeof name === 'string') =>
	page.getByRole('button', { name, exact });
const label = (page: Page, name: string) =>
	page.locator('label').filter({ hasText: new RegExp(`^\\s*${name}\\s*$`) });
const bar = (page: Page) => page.getByRole('region', { name: 'Both sides at a glance' });
const notification = (page: Page, text: string | RegExp) => bar(page).getByText(text).waitFor();
const parcels = (page: Page) => page.locator('button.choose');
const shown = async (page: Page) => ({
	parcels: await parcels(page).allInnerTexts(),
	sides: await bar(page).locator('dd').allInnerTexts(),
	verdict: await bar(page).locator('.verdict').innerText(),
	says: await page.getByRole('region', { name: 'In plain words' }).innerText()
});
const code = (page: Page) => new URL(page.url()).searchParams.get('s');

/** Where the middle of the map is that nothing covers. */
async function middleOfMap(page: Page): Promise<{ x: number; y: number }> {
	const map = (await page.locator('.map canvas').boundingBox())!;
	const panel = (await page.locator('.panel').boundingBox())!;
	const bottom = panel.y > map.y ? panel.y : map.y + map.height;
	return { x: map.x + map.width / 2, y: (map.y + bottom) / 2 };
}

async function touchStroke(page: Page): Promise<void> {
	const { x, y } = await middleOfMap(page);
	const session = await page.context().newCDPSession(page);
	const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', dx = 0) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: type === 'touchEnd' ? [] : [{ x: x + dx, y }]
		});
	await send('touchStart', -40);
	for (let dx = -40; dx <= 40; dx += 8) await send('touchMove', dx);
	await send('touchEnd');
	await session.detach();
}

const hands: Readonly<Record<'mouse' | 'touch' | 'keyboard', Hand>> = {
	mouse: {
		options: {},
		press: (control) => control.click(),
		choose: (page, name) => label(page, name).click(),
		async stroke(page) {
			const { x, y } = await middleOfMap(page);
			await page.mouse.move(x - 40, y);
			await page.mouse.down();
			await page.mouse.move(x + 40, y, { steps: 12 });
			await page.mouse.up();
		},
		undo: (page) => button(page, 'Undo').click()
	},
	touch: {
		options: { viewport: 'phone', touch: true, reducedMotion: true },
		press: (control) => control.tap(),
		choose: (page, name) => label(page, name).tap(),
		stroke: touchStroke,
		undo: (page) => button(page, 'Undo').tap()
	},
	keyboard: {
		options: { reducedMotion: true },
		async press(control) {
			// Pointers are held back until a control may be pressed; keys are not.
			await expect.poll(() => control.isEnabled()).toBe(true);
			await control.focus();
			await control.press('Enter');
		},
		async choose(page, name) {
			const radio = page.getByRole('radio', { name, exact: true });
			await radio.focus();
			await radio.press('Space');
		},
		async stroke(page) {
			const canvas = page.locator('.map canvas').first();
			await canvas.focus();
			await canvas.press('Enter');
			await canvas.press('ArrowRight');
			await page.waitForTimeout(300);
			await canvas.press('Enter');
		},
		undo: (page) => page.locator('main').press('Control+z')
	}
};

async function idle(page: Page): Promise<void> {
	await page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0);
}

async function textOf(download: Download): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks).toString('utf8');
}

describe.each(Object.entries(hands))('by %s', (_name, hand) => {
	it('from the reported preset to an equal swap, changed, taken away and opened again', async () => {
		const page = await site.open('/swap/', hand.options);
		try {
			if (hand.options.viewport === 'phone') await wakeMap(page);
			await idle(page);
			expect(await parcels(page).count()).toBe(1);
			expect(code(page)).toBeNull();

			const donetsk = button(page, /^Donetsk Oblast$/);
			// Worked out in the background, in each region in turn: where three browsers draw maps, a while.
			await donetsk.and(page.locator('[aria-disabled="false"]')).waitFor({ timeout: 240_000 });
			await hand.press(donetsk);
			await notification(page, 'Territory held is equal');
			expect(await parcels(page).count()).toBe(2);

			// What was just added is chosen.
			expect(await parcels(page).nth(1).getAttribute('aria-expanded')).toBe('true');
			await hand.press(button(page, /^Lock: /));
			await page.getByText('Locked: nothing changes it').waitFor();
			const locked = await shown(page);
			await expect.poll(() => code(page)).not.toBeNull();

			await hand.choose(page, 'Brush');
			await hand.press(button(page, 'Start a new parcel'));
			await hand.press(button(page, 'Brush on the map'));
			await hand.stroke(page);
			await notification(page, /A parcel of its own, number 2 |added to parcel 2\./);
			expect(await parcels(page).count()).toBe(3);
			await expect.poll(async () => (await shown(page)).verdict).toContain('Asks for more:');
			const painted = await shown(page);

			await hand.undo(page);
			await notification(page, 'Undone.');
			await expect.poll(() => shown(page)).toEqual(locked);
			await hand.press(button(page, 'Redo'));
			await expect.poll(() => shown(page)).toEqual(painted);

			await hand.press(button(page, 'Data'));
			const data = page.getByRole('dialog', { name: 'Save the data' });
			const download = page.waitForEvent('download');
			await hand.press(data.getByRole('button', { name: 'Map data (GeoJSON)' }));
			const exported = JSON.parse(await textOf(await download)) as {
				features: { properties: { side: string; number: number; status?: string } }[];
			};
			const numbered = exported.features.map(({ properties: of }) => `${of.side} ${of.number}`);
			expect([...new Set(numbered)]).toEqual(['offers 1', 'asks 1', 'asks 2']);
			expect(exported.features[0]!.properties.status).toBe('held');

			await expect.poll(() => page.url().length).toBeGreaterThan(100);
			await page.waitForTimeout(400);
			expect(page.url().length).toBeLessThan(2000);
			const again = await site.open(page.url().slice(site.url.length), hand.options);
			await expect.poll(() => shown(again).catch(() => null)).toEqual(painted);
			await again.getByText('Locked: nothing changes it').waitFor();
			expect(code(again)).toBe(code(page));
			await expectClean(again);
			await closePage(again);
			await expectClean(page);
		} finally {
			await closePage(page);
		}
	});
});
