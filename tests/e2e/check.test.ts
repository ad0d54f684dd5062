import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, launch, recordOf, takeText, visitPage } from './support';
import type { PageOptions, Site } from './support';

let site: Site;
beforeAll(async () => {
	site = await launch({ webgl: false });
});
afterAll(() => site?.close());

const text = [
	'Russia currently holds about 112,000 square kilometers of Ukraine.',
	'The aid package of $60 billion was agreed in April.',
	'Ukraine holds some 460 square kilometers (350 square miles) of Kursk Oblast.',
	'In December 2022, Russia controlled about 18 percent of Ukraine.'
].join('\n\n');

const visit = (path: string, look: (page: Page) => Promise<void>, options?: PageOptions) =>
	visitPage(site, path, look, options);

const field = (page: Page) => page.getByRole('textbox', { name: 'Text to check' });
const marks = (page: Page) => page.locator('.marked .mark');
const status = (page: Page) => page.getByRole('status').filter({ hasText: /^Claims: / });
const heads = (page: Page) => page.locator('summary[id^="claim-c"]');

const isOpen = (head: Element) => (head.parentElement as HTMLDetailsElement).open;
/** The card of a claim, by what opens its working. */
const cardOf = (head: Locator) => head.locator('xpath=ancestor::article');

/** The text as a paste brings it. */
async function paste(page: Page, what = text): Promise<void> {
	await field(page).fill(what);
	await marks(page).first().waitFor();
}

describe('without scripts', () => {
	it("says that checking needs them, and lists the articles' claims with their verdicts", () =>
		visit(
			'/check/',
			async (page) => {
				const main = page.locator('main');
				expect(await main.innerText()).toContain('Checking a text needs JavaScript');
				expect(await field(page).isVisible()).toBe(false);
				const claims = page.getByRole('region', { name: 'Claims in the articles' });
				const cards = claims.getByRole('article');
				expect(await cards.count()).toBeGreaterThan(4);
				expect(await claims.innerText()).toMatch(/Fits/i);
				expect(await claims.innerText()).toContain('which fits, but that is not like for like.');
				const fold = cards.first().locator('details');
				await fold.locator('summary').click();
				expect(await fold.innerText()).toMatch(/÷[^]*= 18\.6–18\.7%/);
				await claims.locator('.figure').first().click();
				expect(await page.locator('.receipt:popover-open').count()).toBe(1);
			},
			{ javaScript: false }
		));
});

describe('a text', () => {
	it('that was pasted before the page came to life is read', () =>
		visit('/sources/', async (page) => {
			let comeToLife = () => {};
			const held = new Promise<void>((resolve) => (comeToLife = resolve));
			await page.route('**/*.js', async (route) => {
				await held;
				await route.continue();
			});
			await page.goto('/check/', { waitUntil: 'commit' });
			await field(page).fill(text);
			comeToLife();
			await marks(page).nth(2).waitFor();
			expect(await field(page).inputValue()).toBe(text);
		}));

	it('is marked, counted and told apart by more than colour', () =>
		visit('/check/', async (page) => {
			await paste(page);
			await status(page).waitFor();
			expect(await status(page).innerText()).toBe(
				'Claims: 3 (fits: 1; within the margin: 1; does not fit: 1).'
			);
			expect(await marks(page).allInnerTexts()).toHaveLength(3);
			const names = await marks(page).evaluateAll((all) => all.map((mark) => mark.textContent));
			expect(names).toEqual([
				expect.stringMatching(/112,000 square kilometers.*\(claim 1: fits\)$/),
				expect.stringMatching(/350 square miles.*\(claim 2: does not fit\)$/),
				expect.stringMatching(/18 percent.*\(claim 3: within the margin\)$/)
			]);
			const lines = await page
				.locator('.marked .words')
				.evaluateAll((all) => all.map((one) => getComputedStyle(one).textDecorationStyle));
			expect(new Set(lines).size).toBe(3);
			expect(await marks(page).locator('svg').count()).toBe(3);
			expect(await axe(page)).toEqual([]);
		}));

	it('has claims that stay where they came, so that nobody clicks beside them', () =>
		visit('/check/', async (page) => {
			await page.evaluate(() => {
				const tops: number[] = [];
				Object.assign(window, { tops });
				new MutationObserver(() => {
					const answer = document.querySelector('.sides .answer');
					if (answer) tops.push(Math.round(answer.getBoundingClientRect().top));
				}).observe(document.querySelector('.sides')!, {
					childList: true,
					characterData: true,
					subtree: true
				});
			});
			await paste(page);
			await status(page).waitFor();
			const tops = await page.evaluate(() => (window as unknown as { tops: number[] }).tops);
			expect(tops.length).toBeGreaterThan(0);
			expect(new Set(tops).size).toBe(1);
		}));

	it('shows markup as text, and sends nothing anywhere', () =>
		visit('/check/', async (page) => {
			const before = [...recordOf(page).requests.values()].flat().length;
			const hostile =
				'<img src=x onerror="alert(1)"> Russia holds 18 percent of Ukraine. <b>So</b> <script>alert(2)</script>';
			await paste(page, hostile);
			expect(await page.locator('.marked img, .marked b, .marked script').count()).toBe(0);
			expect(await page.locator('.marked').textContent()).toContain('<img src=x');
			await marks(page).first().click();
			await page.waitForTimeout(300);
			const asked = [...recordOf(page).requests.values()].flat().slice(before);
			expect(asked.filter((address) => /18|percent|img/.test(new URL(address).search))).toEqual([]);
			expect(page.url()).not.toContain('percent');
		}));

	it('can be dropped anywhere, as a file or as text', () =>
		visit('/check/', async (page) => {
			await page.evaluate((content) => {
				const data = new DataTransfer();
				data.items.add(new File([content], 'article.txt', { type: 'text/plain' }));
				document
					.querySelector('h1')!
					.dispatchEvent(
						new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
					);
			}, text);
			await marks(page).first().waitFor();
			expect(await field(page).inputValue()).toBe(text);
			await page.evaluate(() => {
				const data = new DataTransfer();
				data.items.add(new File([new Uint8Array([80, 75, 3, 4, 0, 0])], 'article.docx'));
				document
					.querySelector('h1')!
					.dispatchEvent(
						new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
					);
			});
			await page.getByText('“article.docx” is not plain text.').waitFor();
		}));

	it('of 2,000 words is checked while it is typed, without holding the page up', () =>
		visit('/check/', async (page) => {
			const filler = 'The talks went on for another day and nobody said more than that. '.repeat(
				160
			);
			await paste(page, `${filler}\n\n${text}`);
			expect(await marks(page).count()).toBe(3);
			await field(page).press('End');
			await page.keyboard.type(' Ukraine holds 5 percent of Kursk Oblast.', { delay: 5 });
			await expect.poll(() => marks(page).count()).toBe(4);
		}));
});

describe('from mark to card and back', () => {
	it('in a long text, of which only what is seen is laid out', () =>
		visit('/check/', async (page) => {
			const between = 'The talks went on for another day.\n\n'.repeat(120);
			await paste(page, `${text}\n\n${between}Ukraine holds 5 percent of Kursk Oblast.`);
			const isLaidOut = (mark: Locator) =>
				mark.evaluate((one) => one.checkVisibility({ contentVisibilityAuto: true }));
			expect([await isLaidOut(marks(page).first()), await isLaidOut(marks(page).last())]).toEqual([
				true,
				false
			]);
			await heads(page).last().click();
			await cardOf(heads(page).last()).getByRole('button', { name: 'Find in the text' }).click();
			await expect.poll(() => isLaidOut(marks(page).last())).toBe(true);
			await expect.poll(async () => (await marks(page).last().boundingBox())!.y).toBeLessThan(900);
		}));

	it('by mouse, and on to the map and the receipts', () =>
		visit('/check/', async (page) => {
			await paste(page);
			await marks(page).nth(1).click();
			const head = heads(page).nth(1);
			expect(await head.evaluate(isOpen)).toBe(true);
			expect(await head.evaluate((one) => one === document.activeElement)).toBe(true);
			expect(await cardOf(head).innerText()).toMatch(/“350\ssquare\smiles” means 862–951\skm²/);
			await cardOf(head).locator('.answer .figure').first().click();
			await expect
				.poll(() => page.locator('.receipt:popover-open').innerText())
				.toContain('2.589988');
			await page.keyboard.press('Escape');
			await page.getByRole('button', { name: 'Show on the map' }).click();
			await expect.poll(() => new URL(page.url()).searchParams.get('sel')).toBe('RU-KRS');
			await page.getByRole('button', { name: 'Find in the text' }).click();
			expect(
				await marks(page)
					.nth(1)
					.evaluate((one) => one === document.activeElement)
			).toBe(true);
		}));

	it('by keys alone', () =>
		visit('/check/', async (page) => {
			await paste(page);
			await marks(page).first().focus();
			await page.keyboard.press('ArrowRight');
			await page.keyboard.press('ArrowRight');
			await page.keyboard.press('Enter');
			const focused = () => page.evaluate(() => document.activeElement!.id);
			expect(await focused()).toBe('claim-c3');
			await page.keyboard.press('ArrowUp');
			expect(await focused()).toBe('claim-c2');
			await page.keyboard.press('Enter');
			expect(await heads(page).nth(1).evaluate(isOpen)).toBe(true);
			expect(await heads(page).nth(2).evaluate(isOpen)).toBe(false);
		}));
});

describe('a correction', () => {
	it('changes the verdict at once, and can be taken back', () =>
		visit('/check/', async (page) => {
			await paste(page);
			await marks(page).nth(2).click();
			await page.getByText('Not right? Correct it').click();
			expect(await page.getByLabel('First day').inputValue()).toBe('2022-12-01');
			await page.getByLabel('Over several days').uncheck();
			await page.getByLabel('Date it is about').fill('2025-02-12');
			const card = cardOf(heads(page).nth(2));
			await expect.poll(() => card.innerText()).toContain('corrected by hand');
			expect(await card.innerText()).toMatch(/^fits|^within the margin|^does not fit|^depends/i);
			await page.getByLabel('Who holds it').selectOption('UA');
			await expect.poll(() => card.innerText()).toMatch(/^does not fit/i);
			expect(await axe(page)).toEqual([]);
			await page.getByRole('button', { name: 'Undo corrections' }).click();
			await expect.poll(() => card.innerText()).toMatch(/^within the margin/i);
		}));

	it('fills a part that was not read, says of each place, and stays in the link', () =>
		visit('/check/', async (page) => {
			await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
			await paste(
				page,
				'Some 70 percent of the Donetsk and Kharkiv regions together is held by them.'
			);
			const head = heads(page).first();
			const card = cardOf(head);
			const holder = page.getByLabel('Who holds it');
			// Who holds it was guessed or not read at all: the form is open, with what was read in it.
			await holder.waitFor();
			expect(await card.innerText()).toMatch(/^no answer[^]*to get a verdict\./i);
			expect(await card.innerText()).toMatch(/Where\s+Donetsk Oblast and Kharkiv Oblast \(named\)/);
			await holder.selectOption('RU');
			await page.getByLabel('Said of each place').check();
			await expect.poll(() => card.innerText()).toMatch(/^does not fit[^]*Kharkiv Oblast/i);
			expect(await card.innerText()).toMatch(/Where\s+each of: Donetsk Oblast and Kharkiv Oblast/);
			expect(await axe(page)).toEqual([]);
			const link = await takeText(page, 'Link', 'Copy link', page.locator('main article'));
			const other = await page.context().newPage();
			await other.goto(link);
			await expect
				.poll(() => cardOf(heads(other).first()).innerText())
				.toMatch(/^does not fit[^]*each of: Donetsk Oblast and Kharkiv Oblast/i);
			expect(await other.getByLabel('Said of each place').isChecked()).toBe(true);
		}));

	it('dates what was won by its first and last day, says if they are the wrong way round, and stays in the link', () =>
		visit('/check/', async (page) => {
			await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
			await paste(page, 'Russia took 133 square kilometres of Ukraine.');
			const card = cardOf(heads(page).first());
			await page.getByLabel('Last day').fill('2025-03-31');
			const first = page.getByLabel('First day');
			await first.fill('2025-04-01');
			await page.getByText('The first day is after the last one').waitFor();
			await first.fill('2025-03-01');
			await expect.poll(() => card.innerText()).toMatch(/^(fits|within the margin)/i);
			expect(await card.innerText()).toMatch(/When\s+March\s2025 \(set by hand\)/);
			expect(await axe(page)).toEqual([]);
			const link = await takeText(page, 'Link', 'Copy link', page.locator('main article'));
			const other = await page.context().newPage();
			await other.goto(link);
			await expect
				.poll(() => cardOf(heads(other).first()).innerText())
				.toMatch(/^(fits|within the margin)/i);
			expect(await other.getByLabel('First day').inputValue()).toBe('2025-03-01');
		}));

	it('confirms what was guessed with one press', () =>
		visit('/check/', async (page) => {
			await paste(page, 'Russia attacked. It holds 25 percent of Ukraine.');
			const card = cardOf(heads(page).first());
			expect(await card.innerText()).toMatch(/^no answer[^]*to get a verdict\./i);
			await page.getByRole('button', { name: 'That is right' }).click();
			await expect.poll(() => card.innerText()).toMatch(/^does not fit[^]*is too high/i);
		}));
});

describe('a link', () => {
	it('brings a claim back, with its correction', () =>
		visit('/check/', async (page) => {
			await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
			await paste(page);
			await marks(page).nth(2).click();
			await page.getByText('Not right? Correct it').click();
			await page.getByLabel('Who holds it').selectOption('UA');
			const link = await takeText(page, 'Link', 'Copy link', page.locator('main article'));
			expect(link).toMatch(/\/check\/#c=[\w-]+$/);
			const other = await page.context().newPage();
			await other.goto(link);
			await marks(other).first().waitFor();
			expect(await field(other).inputValue()).toBe(text.split('\n').at(-1));
			expect(await heads(other).first().evaluate(isOpen)).toBe(true);
			expect(await cardOf(heads(other).first()).innerText()).toContain('corrected by hand');
		}));

	it('that was damaged is said to be', () =>
		visit('/check/#c=nonsense', async (page) => {
			await page.getByText('The claim in this link could not be read').waitFor();
		}));

	it('leads to a claim of an article', () =>
		visit('/check/', async (page) => {
			const first = page
				.getByRole('region', { name: 'Claims in the articles' })
				.locator('details > summary[id]')
				.first();
			await first.click();
			expect(await first.evaluate(isOpen)).toBe(true);
			await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
			const link = await takeText(page, 'Link', 'Copy link', page.locator('main article'));
			expect(link).toMatch(/\/check\/#figure=[a-z0-9-]+$/);
			expect(await axe(page)).toEqual([]);
		}));
});

describe('on a phone', () => {
	it.each(['/check/', '/uk/check/'])(
		'%s: a text that is pasted takes the reader to its answer',
		(path) =>
			visit(
				path,
				async (page) => {
					await page.locator('#check-text').focus();
					await page.evaluate((content) => {
						const field = document.querySelector<HTMLTextAreaElement>('#check-text')!;
						field.value = content;
						field.dispatchEvent(
							new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' })
						);
					}, text);
					await marks(page).first().waitFor();
					const answer = page.locator('article.claim .answer').first();
					await expect
						.poll(() =>
							answer.evaluate((line) => {
								const { top, bottom } = line.getBoundingClientRect();
								return top >= 0 && bottom <= innerHeight;
							})
						)
						.toBe(true);
				},
				{ viewport: 'phone', touch: true }
			)
	);

	it.each(['/check/', '/uk/check/'])('%s fits: nothing is wider than the screen', (path) =>
		visit(
			path,
			async (page) => {
				await page.locator('#check-text').fill(text);
				await marks(page).nth(1).tap();
				await page.waitForTimeout(300);
				const [wide, seen, left] = await page.evaluate(() => {
					const main = document.querySelector('main')!;
					return [main.scrollWidth, main.clientWidth, main.scrollLeft];
				});
				expect([wide, left]).toEqual([seen, 0]);
				const tabs = await page
					.locator('.panel nav')
					.evaluate((nav) => [nav.scrollWidth, nav.clientWidth]);
				expect(tabs[0]).toBe(tabs[1]);
				expect(await axe(page)).toEqual([]);
			},
			{ viewport: 'phone', touch: true }
		)
	);
});
