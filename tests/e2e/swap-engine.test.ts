// The swap room when its engine is missing, late or given more than it can do: no figure of another
// swap at full strength, no text of a machine, and never a page that one has to load again.
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeSwap } from '../../src/lib/formats/swap-code';
import type { Swap } from '../../src/lib/model/swap';
import { askingFor, comb, numbers, scribble } from '../fixtures/hostile-swaps';
import { areaIds } from '../swap/any-swap';
import { closePage, launch, recordOf } from './support';
import type { Site } from './support';

let site: Site;
beforeAll(async () => {
	site = await launch({ webgl: false });
});
afterAll(() => site?.close());

const hash = '000000000000';
const codeOf = (swap: Swap) => encodeSwap(swap, { areas: areaIds, dataHash: hash });
const bar = (page: Page) => page.getByRole('region', { name: 'Both sides at a glance' });
const sides = (page: Page) => bar(page).locator('dd').allInnerTexts();
const stop = (page: Page) => bar(page).getByRole('button', { name: 'Stop' });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const measured = (page: Page) => expect.poll(async () => (await sides(page))[0]).toMatch(/km²/);

async function openFile(page: Page, swap: Swap): Promise<void> {
	const file = { type: 'salient-swap', version: 1, dataHash: hash, code: codeOf(swap) };
	await page.locator('input[type=file]').setInputFiles({
		name: 'hostile.salient.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(file))
	});
}

/** The swap on screen, how its figures are shown, and whether anything can be done where they are not its own. */
const look = (page: Page) =>
	page.evaluate(() => {
		const box = document.querySelector('.balance-bar')!;
		const parts = [...document.querySelectorAll<HTMLElement>('.of-swap')];
		return {
			busy: parts.filter((part) => part.ariaBusy === 'true').length,
			/** Parts that say they are busy, and look as if they were not. */
			strong: parts.filter(
				(part) => part.ariaBusy === 'true' && Number(getComputedStyle(part).opacity) > 0.5
			).length,
			parts: parts.length,
			says: box.querySelector('.notification')!.textContent.trim(),
			buttons: [...box.querySelectorAll('.working button')].map((one) => one.textContent.trim()),
			text: document.querySelector('main')!.innerText
		};
	});

async function visit(
	test: (page: Page) => Promise<void>,
	prepare?: (page: Page) => Promise<unknown>,
	path = '/swap/'
) {
	const page = await site.newPage();
	try {
		await prepare?.(page);
		await page.goto(path);
		await test(page);
		const { text } = await look(page);
		expect(text).not.toMatch(/Aborted|ASSERTIONS|destructure|undefined|RuntimeError|Error:/);
		expect(recordOf(page).pageErrors).toEqual([]);
	} finally {
		await closePage(page);
	}
}

/** An act that needs the engine, and what comes of it. */
async function actWorks(page: Page): Promise<void> {
	await button(page, 'Donetsk Oblast').click();
	await bar(page).getByText('Territory held is equal').waitFor();
	expect((await look(page)).busy).toBe(0);
	await button(page, 'Undo').click();
	await expect.poll(async () => (await look(page)).says).toBe('Undone.');
}

describe('a file that is too much for it', () => {
	it('is refused before it is begun; the former swap stays, and the next act works', () =>
		visit(async (page) => {
			await measured(page);
			await expect.poll(() => button(page, 'Donetsk Oblast').isEnabled()).toBe(true);
			const before = await sides(page);
			await openFile(page, askingFor(scribble(8, 2000)));
			await bar(page).getByText('the outlines cross more than 10,000 times').waitFor();
			expect(await sides(page)).toEqual(before);
			expect(await look(page)).toMatchObject({ busy: 0, buttons: [] });
			expect(await button(page, 'Undo').isDisabled()).toBe(true);
			await actWorks(page);
		}));

	it('is said to be worked on after a second, with figures dimmed, and is given up after five', () =>
		visit(async (page) => {
			await measured(page);
			const before = await sides(page);
			const strips = Array.from({ length: 8 }, (_, i) =>
				scribble(1, 200, i + 1, [35 + i / 2, 35.5 + i / 2])
			);
			await openFile(page, askingFor(...strips));
			await stop(page).waitFor();
			const late = await look(page);
			expect(late.strong).toBe(0);
			expect(late.busy).toBeGreaterThan(3);
			await bar(page).getByText('this took more than 5 seconds').waitFor();
			expect(await sides(page)).toEqual(before);
			await openFile(page, askingFor(...strips));
			await stop(page).click();
			await bar(page).getByText('Stopped. Nothing changed.').waitFor();
			expect(await sides(page)).toEqual(before);
			await expect.poll(() => button(page, 'Donetsk Oblast').isEnabled()).toBe(true);
			await actWorks(page);
		}));

	it('never leaves figures of another swap at full strength, whatever it is', () =>
		visit(async (page) => {
			await measured(page);
			const next = numbers(7);
			const pick = (most: number) => Math.floor(next() * most);
			for (let turn = 0; turn < 24; turn++) {
				const shapes = [
					() => scribble(1 + pick(8), 3 + pick(2000), turn),
					() => scribble(1, 3 + pick(30), turn),
					() => comb(2 + pick(400), 'x'),
					() => comb(2 + pick(400), 'y')
				];
				const swap = askingFor(...Array.from({ length: 1 + pick(3) }, () => shapes[pick(4)]!()));
				await openFile(page, swap);
				const { strong } = await look(page);
				expect(strong).toBe(0);
				// What comes of it is awaited every other time only: the next one supersedes it.
				if (turn % 2 === 0) await expect.poll(async () => (await look(page)).busy).toBe(0);
			}
			await expect.poll(async () => (await look(page)).busy).toBe(0);
			await button(page, 'Back to the reported proposal')
				.click()
				.catch(() => undefined);
			await measured(page);
			await actWorks(page);
		}));
});

it('a link that is too much leads to the reported proposal, and says why', () =>
	visit(
		async (page) => {
			await bar(page).getByText('the outlines cross more than 10,000 times').waitFor();
			await measured(page);
			await expect.poll(() => button(page, 'Donetsk Oblast').isEnabled()).toBe(true);
			await actWorks(page);
		},
		undefined,
		`/swap/?s=${codeOf(askingFor(scribble(1, 400)))}`
	));

describe('an engine that is missing', () => {
	const faults: Record<string, { urls: RegExp; answer: (route: Route) => Promise<void> }> = {
		'its script is blocked': { urls: /engine-worker/, answer: (route) => route.abort() },
		'its script is garbled': {
			urls: /engine-worker/,
			answer: (route) => route.fulfill({ contentType: 'text/javascript', body: '<html>' })
		},
		'its WebAssembly is blocked': { urls: /\.wasm/, answer: (route) => route.abort() },
		'its WebAssembly is garbled': {
			urls: /\.wasm/,
			answer: (route) => route.fulfill({ contentType: 'application/wasm', body: 'garbage' })
		},
		'a layer answers 500': {
			urls: /measure\/control\.json/,
			answer: (route) => route.fulfill({ status: 500, body: 'Internal Server Error' })
		},
		'a layer is garbled': {
			urls: /measure\/water\.json/,
			answer: (route) => route.fulfill({ json: { type: 'FeatureCollection' } })
		},
		'a layer is empty': {
			urls: /measure\/places\.json/,
			answer: (route) => route.fulfill({ body: '' })
		}
	};

	it.each(Object.entries(faults))(
		'says so where %s, and is there on trying again',
		(_name, fault) =>
			visit(
				async (page) => {
					await bar(page).getByText('The calculations could not be loaded').waitFor();
					expect(await sides(page)).toEqual(['–', '–']);
					await page.context().unroute(fault.urls);
					await button(page, 'Try again').first().click();
					await measured(page);
					expect((await look(page)).buttons).toEqual([]);
					await expect.poll(() => button(page, 'Donetsk Oblast').isEnabled()).toBe(true);
					await actWorks(page);
				},
				(page) => page.context().route(fault.urls, fault.answer)
			)
	);

	it('can be stopped while it does not come', () =>
		visit(
			async (page) => {
				await stop(page).click();
				await bar(page).getByText('Stopped').waitFor();
				await page.context().unroute(/control\.json/);
				await button(page, 'Try again').click();
				await bar(page).getByText('Working').waitFor();
			},
			(page) => page.context().route(/measure\/control\.json/, () => undefined)
		));
});
