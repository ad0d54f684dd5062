import { describe, expect, it } from 'vitest';
import { loadDossier } from '../../src/lib/dossier/load-dossier';
import { loadPublished } from '../../src/lib/dossier/load-published';
import { parsePublishedWords } from '../../src/lib/dossier/published-words';
import { shippedFiles } from '../../src/lib/dossier/source-files';
import { methodPlace } from '../../src/lib/model/method-place';
import type { PublishedReceipt } from '../../src/lib/model/receipt';
import { everyDay, onDay } from '../../src/lib/series/on-day';
import { unpackSeries } from '../../src/lib/series/unpack-series';
import { say } from '../../src/lib/words/figure-words';
import { formatFigure } from '../../src/lib/words/format-figure';
import { addSeriesWords } from '../../src/lib/words/series-words';
import { sourceText } from '../../src/lib/words/terminal/source-text';
import { shippedSite } from '../fixtures/shipped-site';

const site = shippedSite();
const { published } = site;
const lines = shippedFiles.facts['published-figures.csv']!.trimEnd().split('\n').slice(1);
const series = unpackSeries(site.series);
if (!series.ok) throw new Error(series.reason.code);
addSeriesWords();

const one = (id: string) => {
	const found = published.find(({ figure }) => figure.id === `published-${id}`);
	if (!found) throw new Error(`there is no ${id}`);
	return found;
};
const receiptOf = (id: string) => one(id).figure.receipt as PublishedReceipt;
const km2 = { language: 'en', unitSystem: 'km2' } as const;
const written = (...args: Parameters<typeof formatFigure>) =>
	formatFigure(...args).replaceAll('\u00a0', ' ');
const mi2 = { language: 'en', unitSystem: 'mi2' } as const;

describe('the published figures that ship', () => {
	it('are all there, in the order of the table, by ids of their own', () => {
		expect(lines.length).toBeGreaterThan(80);
		expect(published.map(({ figure }) => figure.id)).toEqual(
			lines.map((line) => `published-${line.split(',', 1)[0]}`)
		);
		expect(new Set(published.map(({ figure }) => figure.id)).size).toBe(lines.length);
	});

	it('each have a range around their value, a day, ground that the series has, and a name', () => {
		for (const { figure, ground, from, to } of published) {
			expect(figure.interval.low, figure.id).toBeLessThanOrEqual(figure.value);
			expect(figure.interval.high, figure.id).toBeGreaterThanOrEqual(figure.value);
			expect(figure.asOf, figure.id).toBe(to);
			expect(from <= to, figure.id).toBe(true);
			const isOne = figure.id !== 'published-gain-2024-isw';
			expect(everyDay(series.value, ground) !== null, figure.id).toBe(isOne);
			expect(say(figure.label, 'en'), figure.id).toMatch(
				/^\p{Lu}.*(held|taken) by (Ukraine|Russia)/u
			);
			expect(say(figure.label, 'uk'), figure.id).toMatch(/під контрол/);
			expect(methodPlace(figure)).toBe('numbers#published-figures');
		}
	});

	it('each have a receipt with an address, a few words, and the language that they are in', () => {
		for (const { figure } of published) {
			const receipt = figure.receipt as PublishedReceipt;
			expect(new URL(receipt.url).protocol, figure.id).toBe('https:');
			expect(receipt.evidence.split(/\s+/).length, figure.id).toBeLessThanOrEqual(8);
			expect(/\p{Script=Cyrillic}/u.test(receipt.evidence), figure.id).toBe(
				['uk', 'bg', 'ru'].includes(receipt.evidenceLanguage)
			);
			expect(/\p{Script=Cyrillic}/u.test(receipt.title ?? ''), figure.id).toBe(
				receipt.title !== null && ['uk', 'bg', 'ru'].includes(receipt.pageLanguage)
			);
			expect(sourceText(receipt, 'en'), figure.id).toContain(receipt.url);
		}
		expect(receiptOf('ua-2024-06-30-war-mapper')).toMatchObject({
			pageLanguage: 'hu',
			evidenceLanguage: 'en'
		});
	});

	it('have their words in Ukrainian, too, but for names that stay as they are', () => {
		const receipts = published.map(({ figure }) => figure.receipt as PublishedReceipt);
		for (const { note, noteUk } of receipts) expect(noteUk === undefined, note ?? '').toBe(!note);
		const names = receipts.flatMap(({ speaker, speakerUk, method, methodUk }) => [
			...(speaker && !speakerUk ? [speaker] : []),
			...(method && !methodUk ? [method] : [])
		]);
		expect([...new Set(names)].sort()).toEqual(
			['AFP', 'Black Bird Group', 'DeepState', 'DefMon', 'ISW', 'Reuters', 'War Mapper'].sort()
		);
		const words = parsePublishedWords(shippedFiles.facts['published-words.csv']!, 'words');
		const used = receipts.flatMap(({ speaker, method, note }) => [
			...[speaker, method],
			...(note?.split('; ') ?? [])
		]);
		expect(words.ok && [...words.value.keys()].filter((word) => !used.includes(word))).toEqual([]);
	});

	it('name the ground: Ukraine with Crimea and Sevastopol, never what is off its outline', () => {
		const { ground } = one('ua-2025-08-17-deepstate');
		expect(ground.holder).toBe('RU');
		expect(ground.reach).toBe('held');
		expect([...ground.regions].sort()).toEqual(
			'UA-09 UA-12 UA-14 UA-23 UA-40 UA-43 UA-48 UA-59 UA-63 UA-65 UA-74'.split(' ')
		);
	});

	it('say who holds or takes it, and compare with what the other side holds', () => {
		expect(one('donetsk-2022-06-23-kyrylenko')).toMatchObject({
			what: 'held',
			figure: { subject: { what: 'held', holder: 'UA', region: 'UA-14' } },
			ground: { regions: ['UA-14'], holder: 'RU' }
		});
		expect(one('kursk-2025-03-11-russian-mod')).toMatchObject({
			what: 'change',
			figure: { subject: { what: 'advance', holder: 'RU', region: 'RU-KRS' } },
			ground: { regions: ['RU-KRS'], holder: 'UA' }
		});
	});

	it('count Ukraine and Kursk Oblast together as ground that the series does not have as one', () => {
		const { ground, places } = one('gain-2024-isw');
		expect(places).toBe('UA+RU-KRS');
		expect(onDay(series.value, ground, '2024-12-31')).toEqual({
			code: 'not-there',
			regions: ['RU-KRS']
		});
	});

	it('read qualifiers as the articles’ are read, and a printed range as that', () => {
		expect(one('gain-2024-11-afp').figure).toMatchObject({
			hedge: 'over',
			interval: { low: 725, high: 730 }
		});
		expect(one('ua-2024-12-01-reuters').figure).toMatchObject({
			quantity: 'share',
			unit: 'percent',
			hedge: 'under'
		});
		const { figure } = one('gain-2025-07-ukmod');
		expect(figure).toMatchObject({ shownAs: 'range', interval: { low: 500, high: 550 } });
		expect(written(figure, km2)).toBe('500–550 km²');
	});

	it('convert square miles, and say so where km² are shown', () => {
		const { figure } = one('kursk-2024-peak-essanews');
		expect(figure.value).toBeCloseTo(540 * 2.589988, 3);
		expect(written(figure, km2)).toBe('about 1,400 km² (converted)');
		expect(written(figure, mi2)).toBe('about 540 mi²');
		expect(receiptOf('kursk-2024-peak-essanews').alsoGivenAs).toBe('540 mi²');
		const general = one('kursk-2024-peak-general-staff').figure;
		expect(written(general, km2)).toBe('about 1,376 km²');
		expect(written(general, mi2)).toBe('about 531 mi² (converted)');
		expect(receiptOf('gain-2022-09-zelensky').alsoGivenAs).toBe('2,317 mi²');
		expect(receiptOf('ua-2023-02-19-guardian').alsoGivenAs).toBe('40,600 mi²; 17%');
	});

	it('know the largest within a period from what was held on a day', () => {
		expect(published.filter(({ isPeak }) => isPeak).map(({ figure }) => figure.id)).toEqual(
			['afp', 'deepstate', 'essanews', 'general-staff'].map(
				(by) => `published-kursk-2024-peak-${by}`
			)
		);
		expect(say(one('kursk-2024-peak-deepstate').figure.label, 'en')).toBe(
			'Kursk Oblast: largest area held by Ukraine, 6 August – 14 October 2024'
		);
		expect(say(one('gain-2024-11-afp').figure.label, 'uk')).toBe(
			'Україна: територія, що перейшла під контроль Росії, листопад 2024 року'
		);
	});
});

const head = shippedFiles.facts['published-figures.csv']!.split('\n', 1)[0]!;
const row =
	'a,2025-03-02,2025-03-01,2025-03-01,held,RU,UA-14,17000,km2,about,64,percent,Somebody,A map,A paper,A title,example.org/a,some 17 thousand,carries B';
const load = (text: string) =>
	loadPublished({ 'published-figures.csv': text }, site.series, (code) => ({ en: code, uk: code }));

describe('a table of published figures', () => {
	it('is read', () => {
		const read = load(`${head}\n${row}\n`);
		expect(read.ok && read.value).toHaveLength(1);
	});

	it.each([
		[
			'a,2025-03-02',
			'A,2025-03-02',
			'id: expected lower-case letters, digits and hyphens, got "A"'
		],
		['2025-03-02,', '2025-3-2,', 'published: expected a day such as 2024-08-06, got "2025-3-2"'],
		['2025-03-02,', '2025-02-02,', 'published: expected a day not before as_of_to'],
		['2025-03-01,held', '2025-02-30,held', 'as_of_to: expected a day such as'],
		['2025-03-01,held', '2025-02-28,held', 'as_of_to: expected a day not before as_of_from'],
		[',held', ',owned', 'quantity: expected one of held, change, got "owned"'],
		[',RU,', ',DE,', 'holder: expected one of UA, RU, got "DE"'],
		['UA-14', 'Donetsk', 'places: expected codes such as UA, UA-14 or RU-KRS'],
		['UA-14', 'UA-14+', 'places: expected codes such as'],
		['UA-14', 'UA-99', 'places: expected ground of the series, got "UA-99"'],
		['UA-14', 'UA-14+RU-BEL', 'places: expected ground of the series, got "UA-14+RU-BEL"'],
		['17000', '17,000', ':2: other-number-of-cells'],
		['17000', '-17000', 'value: expected a number above 0, got "-17000"'],
		['17000', '0', 'value: expected a number above 0, got "0"'],
		['17000', '1e4', 'value: expected a number above 0'],
		['17000', '9'.repeat(400), 'value: expected a number above 0'],
		['17000,km2', '170,percent', 'value: expected at most 100 percent, got "170"'],
		['km2', 'km', 'unit: expected one of km2, mi2, percent, got "km"'],
		['about', 'circa', 'hedge: expected one of none, about,'],
		['64,percent', 'most,percent', 'also_value: expected a number, or nothing, got "most"'],
		['64,percent', '64,', 'also_unit: expected a unit with a value, or neither'],
		['64,percent', '64,pct', 'also_unit: expected one of km2, mi2, percent, got "pct"'],
		['A paper', '', 'publisher: expected a text'],
		['example.org/a', 'https://example.org/a', 'url: expected an address without its protocol'],
		['example.org/a', 'javascript:alert(1)', 'url: expected an address without its protocol'],
		['some 17 thousand', '', 'evidence: expected one to 8 words'],
		['some 17 thousand', 'a b c d e f g h i', 'evidence: expected one to 8 words'],
		['carries B', 'range 15 to 17', 'note: expected the range']
	])('with %j as %j is refused, with file, line and column', (from, to, reason) => {
		expect(row).toContain(from);
		const read = load(`${head}\n${row.replace(from, to)}\n`);
		expect(!read.ok && read.reason).toContain(reason);
		expect(!read.ok && read.reason).toMatch(/^data\/facts\/published-figures\.csv:2: /);
	});

	it('names every fault of every line', () => {
		const read = load(`${head}\n${row.replace('held', 'owned')}\n${row.replace('RU', 'DE')}\n`);
		expect(!read.ok && read.reason.split('\n')).toEqual([
			'data/facts/published-figures.csv:2: quantity: expected one of held, change, got "owned"',
			'data/facts/published-figures.csv:3: holder: expected one of UA, RU, got "DE"',
			'data/facts/published-figures.csv:3: id: a stands in line 2 already'
		]);
	});

	it('that lacks a column, or is not there, is refused', () => {
		const read = load(`${head.replace('hedge', 'edge')}\n${row}\n`);
		expect(!read.ok && read.reason).toBe(
			'data/facts/published-figures.csv:1: lacks the column hedge'
		);
		const none = loadPublished({}, site.series, () => null);
		expect(!none.ok && none.reason).toBe('data/facts/published-figures.csv: is not there');
	});

	it('is read without its Ukrainian words, and stops where those are broken', () => {
		const facts = { 'published-figures.csv': `${head}\n${row}\n` };
		const read = (words: string) =>
			loadPublished({ ...facts, 'published-words.csv': words }, site.series, (code) => ({
				en: code,
				uk: code
			}));
		const named = read('en,uk\nSomebody,Хтось\ncarries B,передрук Б\n');
		expect(named.ok && named.value[0]!.figure.receipt).toMatchObject({
			speakerUk: 'Хтось',
			noteUk: 'передрук Б'
		});
		const halved = read('en,uk\nSomebody,\n');
		expect(!halved.ok && halved.reason).toBe('data/facts/published-words.csv:2: needs en and uk');
		const twice = read('en,uk\nA,Б\nA,В\n');
		expect(!twice.ok && twice.reason).toBe('data/facts/published-words.csv:3: en: A stands twice');
	});

	it('that is broken stops the dossier', () => {
		const facts = {
			...shippedFiles.facts,
			'published-figures.csv': shippedFiles.facts['published-figures.csv']!.replace(
				',108651,',
				',108 651,'
			)
		};
		const read = loadDossier({ ...shippedFiles, facts });
		expect(!read.ok && read.reason).toBe(
			'data/facts/published-figures.csv:7: value: expected a number above 0, got "108 651"'
		);
	});
});
