import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	decodeComparison,
	encodeComparison,
	hasDatedThings
} from '../../src/lib/formats/compare-link';
import {
	type Comparison,
	mostCorners,
	mostDrawn,
	mostPicks,
	type Pick,
	plainShapes
} from '../../src/lib/model/comparison';

const ids = [
	'held-sudzha',
	'held-UA-14@2024-09-06',
	'group-occupied',
	'region-UA-14',
	'reported-a-b',
	'familiar-AD',
	'x-1'
];
const known = (id: string) => ids.includes(id);

const ring = fc
	.array(fc.tuple(fc.integer({ min: -3.6e7, max: 3.6e7 }), fc.integer({ min: -9e6, max: 9e6 })), {
		minLength: 3,
		maxLength: mostCorners
	})
	.map((corners) => corners.flat());

const comparisons: fc.Arbitrary<Comparison> = fc
	.record({
		things: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }),
		shapes: fc.constantFrom(...plainShapes),
		rings: fc.array(ring, { maxLength: mostDrawn }),
		placed: fc.option(
			fc.record({
				index: fc.nat({ max: 5 }),
				at: fc.option(
					fc.tuple(fc.integer({ min: -1.8e7, max: 1.8e7 }), fc.integer({ min: -8.8e6, max: 8.8e6 }))
				),
				turnDegrees: fc.nat({ max: 359 })
			})
		)
	})
	.map(({ things, shapes, rings, placed }) => {
		const picks: Pick[] = [
			...things.map((id) => ({ type: 'thing' as const, id, drawnAs: shapes })),
			...rings.map((one, index) => ({ type: 'drawn' as const, id: index + 1, ring: one }))
		];
		return { picks, placed: placed && { ...placed, index: placed.index % picks.length } };
	});

it('reads back what it wrote, in characters that an address holds as they are', () => {
	fc.assert(
		fc.property(comparisons, (comparison) => {
			const text = encodeComparison(comparison);
			expect(text).toMatch(/^[\w.~!@-]+$/);
			expect(new URLSearchParams(`c=${text}`).get('c')).toBe(text);
			const read = decodeComparison(text.slice(0, 4000), known);
			if (text.length <= 4000) expect(read).toEqual({ comparison, isWhole: true });
		}),
		{ numRuns: 1000 }
	);
});

it('never throws, and never makes up what cannot be picked', () => {
	const mutated = fc
		.tuple(comparisons, fc.nat(), fc.string({ maxLength: 6, unit: 'binary' }), fc.nat({ max: 8 }))
		.map(([comparison, at, text, cut]) => {
			const link = encodeComparison(comparison);
			const place = at % (link.length + 1);
			return link.slice(0, place) + text + link.slice(place + cut);
		});
	fc.assert(
		fc.property(fc.oneof(mutated, fc.string(), fc.string({ unit: 'binary' })), (text) => {
			const { comparison, isWhole } = decodeComparison(text, known);
			if (!comparison) {
				expect(isWhole).toBe(false);
				return;
			}
			expect(comparison.picks.length).toBeGreaterThan(0);
			expect(comparison.picks.length).toBeLessThanOrEqual(mostPicks);
			for (const pick of comparison.picks)
				if (pick.type === 'thing') expect(known(pick.id)).toBe(true);
			if (comparison.placed) expect(comparison.picks[comparison.placed.index]).toBeDefined();
			// What was read can be written, and means the same again.
			expect(decodeComparison(encodeComparison(comparison), known).comparison).toEqual(comparison);
		}),
		{ numRuns: 10_000 }
	);
});

describe('a link by hand', () => {
	const read = (text: string) => decodeComparison(text, known);
	const two = 'held-sudzha~group-occupied';

	it('keeps what is known, and names the rest', () => {
		const { comparison, isWhole } = read(`1~held-sudzha~no-such~group-occupied`);
		expect(comparison?.picks).toHaveLength(2);
		expect(isWhole).toBe(false);
	});

	it('refuses another version whole', () => {
		expect(read(`2~${two}`)).toEqual({ comparison: null, isWhole: false });
	});

	it('says so where it picks nothing', () => {
		for (const text of ['1', '1~', '1~@0.0'])
			expect(read(text)).toMatchObject({ comparison: null, isWhole: false });
	});

	it('takes a thing once, and six at most', () => {
		expect(read('1~held-sudzha~held-sudzha').isWhole).toBe(false);
		const all = read(`1~${ids.join('~')}~d.AgICAgIC`);
		expect(all.comparison?.picks).toHaveLength(6);
		expect(all.isWhole).toBe(false);
	});

	it('does not lay what is not there, or where nothing can lie', () => {
		for (const placed of [
			'@9.0',
			'@0.360',
			'@0.-1',
			'@0.5.5',
			'@0.99999999.0.0',
			'@x',
			'@',
			'@0.1.1.1.1'
		]) {
			const { comparison, isWhole } = read(`1~${two}~${placed}`);
			expect(comparison?.placed).toBeNull();
			expect(isWhole).toBe(false);
		}
		expect(read(`1~${two}~@1.45`).comparison?.placed).toEqual({
			index: 1,
			at: null,
			turnDegrees: 45
		});
	});

	it('refuses drawn shapes without ground or with a broken text', () => {
		for (const drawn of [
			'd.',
			'd.AA',
			'd.A',
			'd.!!!!',
			'd._____________',
			`d.${'AC'.repeat(400)}`
		]) {
			expect(read(`1~${two}~${drawn}`).isWhole).toBe(false);
		}
	});
});

describe('ground of a drawn day', () => {
	it('stands in the link by its day', () => {
		const picks = ['held-UA-14@2024-09-06', 'familiar-AD'].map((id): Pick => ({
			type: 'thing',
			id,
			drawnAs: 'circle'
		}));
		const placed = { index: 0, at: null, turnDegrees: 7 };
		const text = '1~held-UA-14@2024-09-06~familiar-AD~@0.7';
		expect(encodeComparison({ picks, placed })).toBe(text);
		expect(hasDatedThings(text)).toBe(true);
		expect(decodeComparison(text, () => true)).toEqual({
			comparison: { picks, placed },
			isWhole: true
		});
	});

	it('is not awaited by links that have none', () => {
		for (const text of ['1~held-sudzha~@0.3052345.5045000.90', '1~@2024-09-06', '', '1~a@2024'])
			expect(hasDatedThings(text), text).toBe(false);
	});
});
