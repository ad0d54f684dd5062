import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readClaims } from '../../src/lib/claims/read-claims';
import type { Claim } from '../../src/lib/model/claim';
import type { Gazetteer } from '../../src/lib/model/gazetteer';

const gazetteer = parse(readFileSync('data/gazetteer.yaml', 'utf8')) as Gazetteer;
const asOf = '2025-02-12';

/**
 * Sentences of our own: with their claims as `what holder places`, and without any. `-` is a number that
 * is no claim, `=` one of the claim before; they stand where the reader is taught which is which.
 */
const lines = (name: string) =>
	readFileSync(`tests/claims/reading/${name}`, 'utf8').trim().split('\n');
const told = lines('told.txt').map((line) => {
	const [text, claims] = line.split(' => ') as [string, string];
	return [
		text,
		claims
			.split('; ')
			.filter((one) => !/^[-=]$/.test(one))
			.join('; ')
	] as const;
});
const traps = lines('traps.txt');

/** Sentences that are known to be read wrong: whoever mends one sees it here. */
const knownWrong: ReadonlySet<string> = new Set([
	'The front runs through the Sumy and Kharkiv regions. To date 210 sq km of the former and 190 of the latter have been taken by Russian troops.'
]);

function read(text: string, articleDate: string | null = asOf): Claim[] {
	return readClaims(text, { gazetteer, asOf, articleDate });
}

function inShort({ subject: { what, holder, places }, denied }: Claim): string {
	return `${what} ${holder} ${places.join(',') || 'null'}${denied ? ' denied' : ''}`;
}

describe('sentences in the manner of many publishers', () => {
	it.each(told.filter(([text]) => !knownWrong.has(text)))('%s', (text, claims) => {
		expect(read(text).map(inShort).join('; ')).toBe(claims);
	});

	it.fails.each(told.filter(([text]) => knownWrong.has(text)))(
		'known wrong: %s',
		(text, claims) => {
			expect(read(text).map(inShort).join('; ')).toBe(claims);
		}
	);

	it.each(traps)('no claim: %s', (text) => {
		expect(read(text).map(inShort)).toEqual([]);
	});
});

describe('what is asked about rather than said to be wrong', () => {
	it.each([
		['Over the past week Ukraine freed 18 sq km, taking the total to 210 sq km.', asOf, 1],
		['Zelensky said on Thursday that 160 sq km had been liberated.', '2025-09-19', 0],
		['The counteroffensive of 2023 freed no more than 250 square kilometers.', '2024-08-13', 0],
		['But on Sept. 18 Zelensky said that Ukraine had freed 160 sq km.', '2025-09-29', 0],
		['On Sept. 18 Zelensky said that Ukraine had freed 160 sq km.', '2025-09-19', 0],
		[
			'The General Staff said on Sept. 18 that Ukrainian troops had retaken 160 sq km near Dobropillia.',
			'2025-09-19',
			0
		]
	])('%s: the days', (text, day, nth) => {
		expect(read(text, day)[nth]!.doubts).toContain('date-by-little');
	});

	it.each([
		'On Sept. 18 Russia recorded a gain of 12 sq km in the Donetsk region.',
		'In 2023 offensive operations by Ukraine freed 250 square kilometers.',
		'Since Sept. 18 Russia has taken 100 sq km. The army stands firm, Zelensky said on Sept. 18.'
	])('and not of “%s”', (text) => {
		expect(read(text, '2025-09-29')[0]!.doubts).not.toContain('date-by-little');
	});

	it("the article's own day, where the sentence before tells a time until then", () => {
		const text = 'In the past year Russia took 4,000 sq km. Russia holds 20 percent of Ukraine.';
		const { date, doubts } = read(text)[1]!;
		expect(date).toEqual({ from: asOf, to: asOf, source: 'article', text: null });
		expect(doubts).toEqual(['date-by-little']);
	});

	it("but not the article's own day, where nothing tells another", () => {
		const text =
			'Russia holds 20 percent of Ukraine. Russia holds 75 percent of the Donetsk region.';
		expect(read(text).map(({ doubts }) => doubts)).toEqual([[], []]);
	});

	it('a part of what was taken, and not of a place', () => {
		const text =
			'November brought Russia over 725 square kilometers of Ukraine, more than any month since March 2022; October had brought 610. Nearly 90% of it, 629 square kilometers, lies in the Donetsk region, less than a third of which the Ukrainian army still controls, down from over 40% on Jan. 1.';
		const part = read(text, '2024-12-02').find(({ expressions }) => expressions[0]!.value === 90);
		expect([part?.subject.what, part?.subject.of]).toEqual(['held', 'of it']);
	});
});

it('denies what a question asks, where the text calls it false in the end', () => {
	const text = 'Does Russia hold nine tenths of Ukraine? So says a clip that many have seen.';
	expect(read(text)[0]!.denied).toBe(false);
	expect(read(`${text} Verdict: False.`)[0]!.denied).toBe(true);
	const answered = 'Does Russia hold 20 percent of Ukraine? Yes, it does.';
	expect(read(`${answered} Does it hold all of it? Verdict: False.`)[0]!.denied).toBe(false);
	expect(read(`${answered} Kyiv is surrounded, says a post. That is false.`)[0]!.denied).toBe(
		false
	);
});

it('reads a text that ends with the ground that a number is a part of', () => {
	const [claim] = read('Ukraine has retaken 40 percent of the 1,200 hectares');
	expect(claim?.subject.of).toBe('of the 1,200 hectares');
});

describe('who says so', () => {
	it.each([
		['More land fell to the Russian military in 2024: roughly 5,600 square kilometers.', null],
		[
			'According to a New York Times assessment less than 500 square miles of Ukraine have changed hands since Jan. 1, of which Russia gained 331.',
			'a New York Times assessment'
		]
	])('%s', (text, speaker) => {
		expect(read(text)[0]?.speaker).toBe(speaker);
	});
});

describe('days', () => {
	it.each([
		['Russia holds 18% of Ukraine.', '2025-02-12', '2025-02-12', 'article', null],
		[
			'As of Feb. 10, 2025, Russia held 18% of Ukraine.',
			'2025-02-10',
			'2025-02-10',
			'stated',
			'As of Feb. 10, 2025'
		],
		[
			'Russia held 27% of Ukraine in March 2022.',
			'2022-03-01',
			'2022-03-31',
			'stated',
			'in March 2022'
		],
		[
			'By the end of 2023 Russia held 17% of Ukraine.',
			'2023-12-31',
			'2023-12-31',
			'stated',
			'By the end of 2023'
		],
		[
			'Russia took 700 sq km of Ukraine in November.',
			'2024-11-01',
			'2024-11-30',
			'stated',
			'in November'
		],
		[
			'Russia took 300 sq km of Ukraine last month.',
			'2025-01-01',
			'2025-01-31',
			'relative',
			'last month'
		],
		[
			'Russia took 90 sq km of Ukraine in the past week.',
			'2025-02-05',
			'2025-02-12',
			'relative',
			'in the past week'
		],
		[
			'Russia has taken 4,000 sq km of Ukraine since 2024.',
			'2024-01-01',
			'2025-02-12',
			'stated',
			'since 2024'
		],
		[
			'Russia has held 4% of Ukraine since 2014.',
			'2014-01-01',
			'2025-02-12',
			'stated',
			'since 2014'
		],
		[
			'A year ago Russia held 17% of Ukraine.',
			'2024-02-12',
			'2024-02-12',
			'relative',
			'A year ago'
		],
		[
			'Yesterday Ukraine held 450 sq km in Kursk.',
			'2025-02-11',
			'2025-02-11',
			'relative',
			'Yesterday'
		],
		[
			'Kyiv said on Monday that it holds 450 sq km in Kursk.',
			'2025-02-12',
			'2025-02-12',
			'article',
			null
		],
		[
			'On 6 February Ukraine held 450 sq km in Kursk.',
			'2025-02-06',
			'2025-02-06',
			'stated',
			'On 6 February'
		],
		[
			'Ukraine, which began its incursion in August 2024, holds 450 sq km in Kursk.',
			'2025-02-12',
			'2025-02-12',
			'article',
			null
		],
		[
			'Russia controls 20% of Ukraine, which it invaded in 2022.',
			'2025-02-12',
			'2025-02-12',
			'article',
			null
		]
	])('%s', (text, from, to, source, words) => {
		expect(read(text)[0]!.date).toEqual({ from, to, source, text: words });
	});

	it('takes the layers’ day where the article has none', () => {
		expect(read('Russia holds 18% of Ukraine.', null)[0]!.date).toEqual({
			from: asOf,
			to: asOf,
			source: 'none',
			text: null
		});
	});

	it.each([
		['Russia once controlled 27% of Ukraine.', true],
		['Russia controlled 27% of Ukraine.', true],
		['Kyiv said it controlled 800 sq km of Kursk.', false],
		['Kyiv holds 450 sq km of Kursk, down from 1,376 sq km.', false],
		['Russia controls 20% of Ukraine.', false]
	])('doubts a past without a date: %s', (text, doubted) => {
		expect(read(text)[0]!.doubts.includes('past-without-date')).toBe(doubted);
	});
});

describe('speakers', () => {
	it.each([
		['Russia holds 18% of Ukraine, according to DeepState.', 'DeepState'],
		['According to open-source maps, Russia holds 18% of Ukraine.', 'open-source maps'],
		[
			'President Volodymyr Zelensky said on Monday that Russia holds 18% of Ukraine.',
			'President Volodymyr Zelensky'
		],
		[
			'Oleksandr Syrskyi, the top commander, said Kyiv held 800 sq km of Kursk.',
			'Oleksandr Syrskyi'
		],
		[
			'Ukraine’s top general, Oleksandr Syrskyi, said Kyiv held 800 sq km of Kursk.',
			'Ukraine’s top general, Oleksandr Syrskyi'
		],
		[
			'Russia gained 725 sq km in November, the Institute for the Study of War said.',
			'the Institute for the Study of War'
		],
		['“We hold 450 sq km of Kursk,” said Zelenskyy.', 'Zelenskyy'],
		['Kyiv says it holds 450 sq km of Kursk.', 'Kyiv'],
		['Shoigu on Friday said Russia had taken 547 sq km of Ukraine.', 'Shoigu'],
		[
			'On his 73rd birthday the Russian president claimed that Russia holds 18% of Ukraine.',
			'the Russian president'
		],
		[
			'From May to August Russia took 1,910 sq km of Ukraine by ISW’s measure, at 130,000 casualties by Kyiv’s count.',
			'ISW'
		],
		['KYIV: Russia holds 18% of Ukraine.', null],
		['Russia holds 18% of Ukraine.', null],
		['Ukraine holds 450 sq km of Kursk.', null]
	])('%s', (text, speaker) => {
		expect(read(text)[0]!.speaker).toBe(speaker);
	});
});

describe('a limit', () => {
	it.each([
		['Russia has never held more than 27% of Ukraine.', 'up to', false],
		['Russia has not won over 900 square miles of Ukraine in any week.', 'up to', false],
		['Kyiv denied that Russia held more than 70% of Donetsk.', 'more than', true]
	])('%s', (text, hedge, denied) => {
		const [claim] = read(text);
		expect([claim!.expressions[0]!.hedge, claim!.denied]).toEqual([hedge, denied]);
	});
});

describe('numbers of another time', () => {
	it.each([
		'From about 540 square miles at its widest, the Ukrainian pocket in the Kursk region has dwindled to about 310 square miles.',
		'Russia’s hold has grown from 7% of Ukraine, Crimea included, to 20%.'
	])('are not held now: %s', (text) => {
		const [first, last] = read(text);
		expect(first!.doubts).toContain('past-without-date');
		expect(last!.doubts).not.toContain('past-without-date');
	});
});

describe('what is left out, and of what', () => {
	it.each([
		['Excluding Crimea, Russia holds 14% of Ukraine.', ['UA-40', 'UA-43'], null],
		[
			'Russia holds 11% of Ukraine, not counting Crimea and the Donbas.',
			['UA-09', 'UA-14', 'UA-40', 'UA-43'],
			null
		],
		['Russia holds 18% of Ukraine, including Crimea.', [], null],
		['Russia holds 18% of Ukraine’s land.', [], null],
		['Russia has 18% of Ukraine’s territory, counting Crimea, annexed in 2014.', [], null],
		['Russia holds 19% of Ukraine’s total area.', [], 'total'],
		['Russia holds 19% of Ukraine, excluding water.', [], 'land'],
		['Crimea aside, Russia holds 15% of Ukraine.', ['UA-40', 'UA-43'], null],
		['Russia holds 18.6% of Ukraine, Crimea included.', [], null]
	])('%s', (text, without, base) => {
		const { subject } = read(text)[0]!;
		expect([subject.places, subject.without, subject.base]).toEqual([['UA'], without, base]);
		expect(subject.of).toBeUndefined();
	});
});

describe('any text', () => {
	const words = fc.constantFrom(
		...'Russia Ukraine Kyiv Kursk Donetsk its they which controls held seized by under control of in the territory region 20% half 450 sq km , . ( ) “ ” and while said not since 2022 Feb . 12 a fifth'.split(
			' '
		)
	);
	const texts = fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 300 }),
		fc.array(words, { maxLength: 60 }).map((list) => list.join(' '))
	);

	it('gives claims in order, with spans that stand in their sentences', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const claims = read(text);
				claims.forEach((claim, i) => {
					expect(claim.id).toBe(`c${i + 1}`);
					expect(claim.span.start).toBeGreaterThanOrEqual(claim.sentence.start);
					expect(claim.span.end).toBeLessThanOrEqual(claim.sentence.end);
					for (const { span, text: words } of claim.expressions)
						expect(text.slice(span.start, span.end)).toBe(words);
					expect(claim.date.from <= claim.date.to).toBe(true);
				});
			}),
			{ numRuns: 500 }
		);
	});
});

// The articles are not ours to publish; where they lie beside the repository, they are read too.
describe.skipIf(!existsSync('../shared/seeds'))('the five articles', () => {
	it.each([
		['000_bc112649d4b7ec21.txt', ['advance UA RU-KRS', 'held RU UA', 'held UA RU-KRS']],
		['001_4df0e8fd6c9b8d60.txt', ['advance UA RU-KRS', 'held RU UA']],
		['002_4c292c86b0b90fa3.txt', ['held RU UA', 'held UA RU-KRS']],
		['003_be3abe2d30e20e1e.txt', []],
		['004_01ef75cf6ee030fd.txt', []]
	])('%s', (name, claims) => {
		expect(read(readFileSync(`../shared/seeds/${name}`, 'utf8')).map(inShort)).toEqual(claims);
	});
});
