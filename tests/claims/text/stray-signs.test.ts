// Whatever stray sign stands in a number or its unit, it is read as what it is, or it is said that it may not be.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../../src/lib/claims/check-text';
import { readClaims } from '../../../src/lib/claims/read-claims';
import { shippedClaimFacts } from '../../fixtures/claim-facts';

const facts = shippedClaimFacts();
const read = (text: string) =>
	readClaims(text, { gazetteer: facts.gazetteer, asOf: facts.asOf, articleDate: '2025-02-12' });

/** Signs that no reader sees: they change nothing, wherever they stand. */
const unseen = {
	'soft hyphen': '\u00ad',
	'zero-width space': '\u200b',
	'zero-width joiner': '\u200d',
	'zero-width non-joiner': '\u200c',
	'word joiner': '\u2060',
	'left-to-right mark': '\u200e',
	'right-to-left mark': '\u200f',
	'right-to-left override': '\u202e',
	isolate: '\u2068',
	'byte order mark': '\ufeff',
	'variation selector': '\ufe0f',
	'grapheme joiner': '\u034f',
	'hangul filler': '\u3164',
	'control sign': '\u0008',
	'soft hyphen of HTML': '&shy;',
	'two of them': '\u200b\u00ad'
};

const blanks = {
	blank: ' ',
	'no-break space': '\u00a0',
	'thin space': '\u2009',
	'narrow no-break space': '\u202f',
	'figure space': '\u2007',
	'wide space': '\u3000',
	tab: '\t',
	'line break': '\n',
	'line break of Windows': '\r\n',
	'line separator': '\u2028',
	'two blanks': '  ',
	'blank and no-break space': ' \u00a0',
	'no-break space of HTML': '&nbsp;',
	'lost sign': '\ufffd'
};

const numbers = {
	'112,000': 112_000,
	'112000': 112_000,
	'112 000': 112_000,
	'43.5': 43.5,
	'1,234.5': 1234.5
};
const units = { 'km²': 1, 'sq km': 1, 'square kilometres': 1, hectares: 0.01 };

interface Spelling {
	readonly name: string;
	readonly number: string;
	readonly unit: string;
	readonly value: number;
	/** Whether blanks stand in the number where none group thousands. */
	readonly isBroken: boolean;
}

const signsIn = (
	text: string,
	places: readonly number[],
	kinds: Readonly<Record<string, string>>
) =>
	Object.entries(kinds).flatMap(([kind, sign]) =>
		places.map((at) => ({ kind, at, text: text.slice(0, at) + sign + text.slice(at) }))
	);
const inside = (text: string) => Array.from({ length: text.length - 1 }, (_, i) => i + 1);

/** Where a blank may stand in a unit and it is still the same words. */
const seams = (unit: string) =>
	[0, unit.indexOf(' '), unit.indexOf('²')].filter((at, i) => i === 0 || at > 0);

function isGrouped(number: string): boolean {
	return /^[1-9]\d{0,2}(?:[ \u00a0\u2000-\u200a\u202f\u3000]\d{3})+$|^[\d.,]+$/u.test(number);
}

const spellings: Spelling[] = Object.entries(numbers).flatMap(([number, amount]) =>
	Object.entries(units).flatMap(([unit, factor]) => {
		const value = amount * factor;
		const plain = { number, unit, value, isBroken: false };
		return [
			...signsIn(number, inside(number), { ...unseen, ...blanks }).map(({ kind, at, text }) => ({
				...plain,
				name: `${kind} at ${at} of ${number}, ${unit}`,
				number: text,
				isBroken: kind in blanks && !isGrouped(text.replace('&nbsp;', '\u00a0'))
			})),
			...signsIn(unit, inside(unit), unseen).map(({ kind, at, text }) => ({
				...plain,
				name: `${number}, ${kind} at ${at} of ${unit}`,
				unit: text
			})),
			...signsIn(unit, seams(unit), { ...unseen, ...blanks })
				.filter(({ kind }) => kind !== 'lost sign')
				.map(({ kind, at, text }) => ({
					...plain,
					name: `${number}, ${kind} at the seam ${at} of ${unit}`,
					unit: text
				}))
		];
	})
);

describe('stray signs', () => {
	it('are tried in more than 400 spellings', () => expect(spellings.length).toBeGreaterThan(400));

	it('neither change a number nor lose one', () => {
		const wrong = spellings.flatMap(({ name, number, unit, value, isBroken }) => {
			const text = `Russia holds ${number} ${unit} of Ukraine.`;
			const claims = read(text);
			const [claim] = claims;
			const [expression] = claim?.expressions ?? [];
			if (!claim || !expression || claims.length !== 1) return [`${name}: lost`];
			const found: string[] = [];
			if (Math.abs(expression.value - value) > 1e-6) found.push(`read as ${expression.value}`);
			if (claim.doubts.includes('number-by-blanks') !== isBroken)
				found.push(isBroken ? 'no doubt' : 'needless doubt');
			const { start, end } = expression.span;
			if (text.slice(start, end) !== `${number} ${unit}`)
				found.push(`marked as ${JSON.stringify(text.slice(start, end))}`);
			if (text.slice(start, end) !== expression.text) found.push('told as another text');
			return found.map((what) => `${name}: ${what}`);
		});
		expect(wrong).toEqual([]);
	});

	it('of up to three kinds in one number, in sentences of all sorts, do not either', () => {
		const kinds = Object.values({ ...unseen, ...blanks }).filter((sign) => !sign.startsWith('&'));
		const frames: readonly [string, number][] = [
			['Russia holds about N sq km of Ukraine, or a fifth of it.', 1],
			['In 2025 Russia held more than N square kilometres of Ukraine.', 1],
			['On Feb. 11, 2025, Russia held N km² of Ukraine.', 1],
			['Russian troops hold Kherson, and in February N sq km of Ukraine were held by Russia.', 1],
			['Some N hectares of Ukraine are held by Russia.', 0.01]
		];
		const stray = fc.tuple(fc.nat(), fc.constantFrom(...kinds));
		const strays = fc.array(stray, { minLength: 1, maxLength: 3 });
		const number = fc.constantFrom(...Object.entries({ ...numbers, "98'200": 98_200, '460': 460 }));
		fc.assert(
			fc.property(
				number,
				strays,
				fc.constantFrom(...frames),
				([plain, value], signs, [frame, factor]) => {
					const spelled = signs.reduce((now, [at, sign]) => {
						const place = 1 + (at % (now.length - 1));
						return now.slice(0, place) + sign + now.slice(place);
					}, plain);
					// Two breaks of a line are the end of a paragraph.
					fc.pre(
						(spelled.match(/\n|\r|\u2028/g) ?? []).length <= (spelled.includes('\r\n') ? 2 : 1)
					);
					const [claim] = read(frame.replace('N', spelled));
					expect(claim?.expressions[0]?.value, JSON.stringify(spelled)).toBeCloseTo(
						value * factor,
						6
					);
				}
			),
			{ numRuns: 3000 }
		);
	});

	it.each([
		['112, 000 km²', 112_000],
		['112 ,000 km²', 112_000],
		["112'000 km²", 112_000],
		['112’000 km²', 112_000],
		['112ʼ000 km²', 112_000],
		['112_000 km²', 112_000],
		['１１２,０００ km²', 112_000],
		['112，000 km²', 112_000],
		['𝟏𝟏𝟐,𝟎𝟎𝟎 km²', 112_000],
		['11 2,000 km²', 112_000],
		['112,0 00 km²', 112_000],
		['112,\n000 km²', 112_000],
		['112&nbsp;000&nbsp;km&sup2;', 112_000],
		['112Â\u00a0000 kmÂ²', 112_000],
		['112,000 km 2', 112_000],
		['112,000 km\u00a02', 112_000],
		['112,000 km\u200b2', 112_000],
		['112,000 km\n2\n', 112_000],
		['112,000 km\n2', 112_000],
		['112,000 km<sup>2</sup>', 112_000],
		['112,000 square kilo-\nmetres', 112_000],
		['\u200b112,000 km²', 112_000],
		['11,200,000 hec-\ntares', 112_000],
		['11, 200,000 hectares', 112_000]
	])('%j is %d km²', (spelling, areaSqKm) => {
		const claims = read(`Russia holds ${spelling} of Ukraine.`);
		expect(claims.map(({ expressions }) => expressions[0]!.value)).toEqual([areaSqKm]);
		expect(claims[0]!.subject).toMatchObject({ holder: 'RU', places: ['UA'] });
	});

	it.each([
		['Russia holds 20 .5 percent of Ukraine.', 20.5],
		['Russia holds 18. 5 percent of Ukraine.', 18.5],
		['Russia holds 18, 5 percent of Ukraine.', 18.5],
		['Russia holds 20\n% of Ukraine.', 20],
		['Russia holds 20 per\ncent of Ukraine.', 20],
		['Russia holds a ﬁfth of Ukraine.', 20]
	])('%j is %d percent', (text, percent) =>
		expect(read(text).map(({ expressions }) => expressions[0]!.value)).toEqual([percent])
	);

	it.each([
		'Russia holds 0 km² of Ukraine.',
		'Russia holds 000 km² of Ukraine.',
		'Russia holds 0.0% of Ukraine.',
		'Russia holds 112, a, 000 km² of Ukraine.'
	])('zeros alone are no claim: %s', (text) => expect(read(text)).toEqual([]));

	it.each([
		['On Feb. 12, 500 square kilometres of Kursk were held by Ukraine.', 500],
		['As of May 25, 95 % of Kursk was held by Ukraine.', 95],
		['In 2024, 450 square kilometres of Kursk Oblast were held by Ukraine.', 450],
		['In 2024 450 square kilometres of Kursk Oblast were held by Ukraine.', 450],
		['On February 12, 2025, 450 square kilometres of Kursk Oblast were held by Ukraine.', 450],
		[
			'Ukraine holds 12 villages in Kursk. 450 square kilometres of Kursk are held by Ukraine.',
			450
		],
		['1. 20 percent of Ukraine is held by Russia.', 20],
		['Day 12\n\n450 square kilometres of Kursk are held by Ukraine.', 450]
	])('numbers that stand side by side stay two: %s', (text, value) => {
		const claims = read(text);
		expect(claims.map(({ expressions }) => expressions[0]!.value)).toEqual([value]);
		expect(claims[0]!.doubts).not.toContain('number-by-blanks');
	});

	it('are no day where a month stands alone before them', () => {
		const values = (number: string) =>
			read(
				`Ukraine lost ground, and in February ${number} sq km of Ukraine were held by Russia.`
			).map(({ expressions }) => expressions[0]!.value);
		expect(values('112 000')).toEqual([112_000]);
		expect(values('27 000')).toEqual([27_000]);
		expect(values('11 2,000')).toEqual([112_000]);
	});

	it('leave lists alone', () => {
		const text = 'Russia holds 12, 15 and 20 percent of Kharkiv, Sumy and Kherson oblasts.';
		expect(
			read(text).map(({ expressions, subject }) => [expressions[0]!.value, subject.places])
		).toEqual([
			[12, ['UA-63']],
			[15, ['UA-59']],
			[20, ['UA-65']]
		]);
	});

	it.each([
		'They advanced 5 km 2 days ago.',
		'Russia advanced 5 km 2 weeks after the summit.',
		'Russia advanced 5 km\n2. Ukraine'
	])('a number behind a length is no superscript: %s', (text) =>
		expect(
			read(text).flatMap(({ expressions }) => expressions.map(({ quantity }) => quantity))
		).not.toContain('area')
	);

	it('a number broken by blanks is never called wrong', () => {
		const verdict = (text: string) => checkText(text, facts).map(({ verdict }) => verdict);
		expect(verdict('Russia holds 412,000 km² of Ukraine.')).toEqual(['does-not-fit']);
		expect(verdict('Russia holds 412, 000 km² of Ukraine.')).toEqual(['no-answer']);
		expect(verdict('Russia holds 112, 000 km² of Ukraine.')).toEqual(
			verdict('Russia holds 112,000 km² of Ukraine.')
		);
	});

	it('a broken number is not held against its own conversion', () => {
		const [judgement] = checkText('Russia holds 112, 000 km² (20,000 sq mi) of Ukraine.', facts);
		expect(judgement!.reasons.map(({ code }) => code)).not.toContain('itself-disagrees');
	});
});
