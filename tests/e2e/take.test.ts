// One bar in every room: what it offers where, in both languages, by keys, and what comes out of it.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, closePage, launch, openPanel, saved, takeFile, takeText, visitPage } from './support';
import type { Site } from './support';

let site: Site;
beforeAll(async () => {
	site = await launch({ webgl: false });
});
afterAll(() => site?.close());

const visit = (path: string, look: (page: Page) => Promise<void>) => visitPage(site, path, look);
const words = {
	'': ['Link', 'Embed', 'Image', 'Data', 'Cite', 'Print'],
	'/uk': ['Посилання', 'Вбудувати', 'Зображення', 'Дані', 'Цитувати', 'Надрукувати']
} as const;
const bar = (page: Page) =>
	page.getByRole('group', { name: /^(Save or share|Зберегти або поділитися)$/ });
const buttons = async (page: Page, at = 0) =>
	(await bar(page).nth(at).getByRole('button').allInnerTexts()).map((text) => text.trim());
const isFocused = (page: Page, name: string) =>
	page.evaluate((text) => document.activeElement?.textContent?.trim() === text, name);

/** What each room has: Link, Embed, Image, Data, Cite, Print. */
const rooms: readonly [string, readonly number[]][] = [
	['/', [0, 1, 2, 3, 4, 5]],
	['/compare/', [0, 2, 3, 4, 5]],
	['/swap/', [0, 2, 3, 4, 5]],
	['/check/', [0, 3, 4, 5]],
	['/days/', [0, 1, 2, 3, 4, 5]],
	['/sources/', [0, 3, 4, 5]],
	['/sources/figures/', [0, 3, 4, 5]]
];

describe.each(Object.keys(words) as (keyof typeof words)[])(
	'the bar of each room %s',
	(language) => {
		it.each(rooms)('%s', (path, has) =>
			visit(`${language}${path}`, async (page) => {
				await bar(page).first().waitFor();
				const expected = has.map((index) => words[language][index]!);
				expect(await bar(page).count()).toBe(1);
				expect(await buttons(page)).toEqual(expected);
				for (const name of expected.slice(0, -1)) {
					const button = bar(page).getByRole('button', { name, exact: true });
					await button.focus();
					await page.keyboard.press('Enter');
					const panel = page.locator('[popover]:popover-open');
					await panel.getByRole('textbox').first().waitFor();
					// Figures that the panel lies over are no targets while it does.
					expect([name, await axe(page, { exclude: ['.figure'] })]).toEqual([name, []]);
					await page.keyboard.press('Escape');
					await expect.poll(() => panel.count()).toBe(0);
					expect(await isFocused(page, name)).toBe(true);
				}
			})
		);
	}
);

describe('on a receipt and on a verdict', () => {
	it('stands the same bar', () =>
		visit('/check/', async (page) => {
			const card = page.locator('main article').first();
			await card.locator('summary').first().click();
			await card.getByRole('button', { name: 'Cite' }).waitFor();
			expect(await buttons(page, 1)).toEqual(['Link', 'Image', 'Data', 'Cite']);
			await card.locator('.figure:visible').first().click();
			const receipt = page.locator('.receipt:popover-open');
			await receipt.getByRole('button', { name: 'Cite' }).waitFor();
			const inReceipt = await receipt.getByRole('group').getByRole('button').allInnerTexts();
			expect(inReceipt.map((text) => text.trim())).toEqual(['Link', 'Data', 'Cite']);
			const json = JSON.parse(
				(await takeFile(page, 'Data', 'For programs (JSON)', receipt)).toString()
			);
			expect(json).toMatchObject({ kind: expect.any(String), value: expect.any(Number) });
			expect(await receipt.count()).toBe(1);
		}));

	it('a published figure is embedded by its id', () =>
		visit('/sources/figures/', async (page) => {
			await page.locator('main table .figure:has(.reported):visible').first().click();
			const receipt = page.locator('.receipt:popover-open');
			await receipt.getByRole('button', { name: 'Embed' }).waitFor();
			const panel = await openPanel(page, 'Embed', receipt);
			expect(await panel.getByLabel('HTML for your page').inputValue()).toMatch(
				/^<iframe src="[^"]+\/embed\/figure-[a-z0-9-]+\/en\/auto\.html[^"]*" title="[^"]{10,}"/
			);
		}));
});

describe('the link', () => {
	it('is copied with the view in it', () =>
		visit('/compare/?c=1~group-kursk~familiar-AD', async (page) => {
			await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
			const link = await takeText(page, 'Link', 'Copy link');
			expect(link).toMatch(/\/compare\/\?.*c=1~group-kursk~familiar-AD/);
		}));
});

describe('the address of a named view', () => {
	it('leads on to a swap of equal areas, which offers the same address', () =>
		visit('/view/en/equal-UA-14.html', async (page) => {
			await page.waitForURL(/\/swap\/\?.*s=/);
			const panel = await openPanel(page, 'Link');
			const address = panel.getByLabel('Address for posts and messages');
			await address.waitFor();
			expect(await address.inputValue()).toBe(`${site.url}/view/en/equal-UA-14.html`);
		}));
});

describe('the embed', () => {
	it('is a frame of the chosen page, language and theme, or a file', () =>
		visit('/', async (page) => {
			const panel = await openPanel(page, 'Embed');
			const snippet = () => panel.getByLabel('HTML for your page').inputValue();
			await panel.getByRole('radio', { name: 'Reported control' }).check();
			await panel.getByRole('radio', { name: 'Українська' }).check();
			await panel.getByRole('radio', { name: 'Dark' }).check();
			expect(await snippet()).toContain(`src="${site.url}/embed/control/uk/dark.html`);
			expect(await snippet()).toMatch(/ title="Яку частку України/);
			expect(await snippet()).toMatch(
				/loading="lazy" width="100%" height="680" style="border:0;height:clamp\(/
			);
			expect(await snippet()).not.toContain('<script');
			await panel.getByRole('checkbox').check();
			expect(await snippet()).toContain(`<script src="${site.url}/embed/height.js"`);
			await panel.getByRole('radio', { name: 'Frozen' }).check();
			const file = panel.getByRole('link', { name: 'Save the HTML file' });
			expect(await file.getAttribute('href')).toMatch(/\/embed\/control\/uk\/auto\.frozen\.html$/);
			expect(await file.getAttribute('download')).toBe('salient-control.html');
		}));
});

describe('the image', () => {
	it('has the size that was asked for, and says what it shows', () =>
		visit('/compare/', async (page) => {
			await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
			const panel = await openPanel(page, 'Image');
			const png = panel.getByRole('button', { name: 'Image (PNG)' });
			const size = async () => {
				const file = await saved(page, png);
				return [file.readUInt32BE(16), file.readUInt32BE(20)];
			};
			await panel.getByRole('radio', { name: '1080 × 1080' }).check();
			expect(await size()).toEqual([1080, 1080]);
			await panel.getByRole('radio', { name: 'Own width' }).check();
			const width = panel.getByLabel('Width in pixels');
			for (const bad of ['319', '4001', '12.5', 'wide', '']) {
				await width.fill(bad);
				await panel.getByText('whole number from 320 to 4000').waitFor();
				expect(await png.isDisabled()).toBe(true);
			}
			await width.fill('320');
			expect((await size())[0]).toBe(320);
			await panel.getByRole('button', { name: 'Copy description' }).click();
			await panel.getByText('Copied.').waitFor();
			const alt = await page.evaluate(() => navigator.clipboard.readText());
			expect(alt).toContain('Territory held by Russia in Ukraine');
			const svg = (
				await saved(page, panel.getByRole('button', { name: 'Image (SVG)' }))
			).toString();
			expect(svg).toMatch(/^<svg [^>]*width="320"/);
			expect(svg).toContain('<desc>');
		}));
});

describe('the data', () => {
	it('of a room are a table, with how to cite it beside', () =>
		visit('/', async (page) => {
			const csv = (await takeFile(page, 'Data', 'Table (CSV)')).toString();
			expect(csv.slice(1)).toMatch(
				/^id,label,kind,value,low,high,unit,hedge,as_of,source,address\r\n/
			);
			expect(csv.split('\r\n').length).toBeGreaterThan(100);
			const panel = await openPanel(page, 'Data');
			expect(await panel.getByLabel('How to cite these data').inputValue()).toMatch(
				/Salient\. Version \d+\.\d+\.\d+, data [0-9a-f]{12}/
			);
		}));

	it('in Ukrainian have decimal commas', () =>
		visit('/uk/days/', async (page) => {
			await page
				.getByRole('group', { name: 'Зберегти' })
				.getByRole('button', { name: 'Дані' })
				.click();
			const panel = page.getByRole('dialog', { name: 'Зберегти дані' });
			const csv = await saved(page, panel.getByRole('button', { name: 'Таблиця (CSV)' }));
			expect(csv.toString().slice(1)).toMatch(/^id;label;kind;/);
		}));

	it('of the published figures are those that were chosen', () =>
		visit('/sources/figures/', async (page) => {
			const rows = async () =>
				(await takeFile(page, 'Data', 'Table (CSV)')).toString().trimEnd().split('\r\n').length - 1;
			const all = await rows();
			expect(all).toBeGreaterThan(50);
			await page.locator('main select').last().selectOption({ index: 1 });
			await expect.poll(() => new URL(page.url()).searchParams.get('f')).not.toBeNull();
			const some = await rows();
			expect(some).toBeGreaterThan(0);
			expect(some).toBeLessThan(all);
		}));

	it('of all verdicts are those of the text, else those of the articles', () =>
		visit('/check/', async (page) => {
			const bars = page.locator('.panel');
			const verdicts = async () => {
				await bar(page).last().getByRole('button', { name: 'Data' }).click();
				const panel = page.getByRole('dialog', { name: 'Save the data' });
				const file = await saved(page, panel.getByRole('button', { name: 'For programs (JSON)' }));
				await page.keyboard.press('Escape');
				return (JSON.parse(file.toString()) as { verdicts: { verdict: string }[] }).verdicts;
			};
			await bars.first().waitFor();
			expect((await verdicts()).length).toBeGreaterThan(5);
			await page.getByRole('textbox').first().fill('Russia controls about 30 percent of Ukraine.');
			await page.locator('.marked .mark').first().waitFor();
			expect((await verdicts()).map(({ verdict }) => verdict)).toEqual(['does-not-fit']);
		}));

	it('that cannot be made are said to be missing', async () => {
		const page = await site.open('/');
		try {
			const panel = await openPanel(page, 'Data');
			await page.evaluate(() => {
				window.Blob = function () {
					throw new RangeError('no room');
				} as unknown as typeof Blob;
			});
			await panel.getByRole('button', { name: 'Table (CSV)' }).click();
			await panel.getByText('The data could not be made').waitFor();
		} finally {
			await closePage(page);
		}
	});
});
