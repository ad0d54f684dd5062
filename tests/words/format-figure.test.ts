import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hedges, readHedge } from '../../src/lib/model/hedge';
import {
	type Display,
	formatFigure,
	formatInterval,
	formatQuantity,
	formatReading,
	shownStep,
	sqKmPerSqMile,
	withHedge
} from '../../src/lib/words/format-figure';
import { derived, measured, reported } from '../fixtures/dossier';

const en: Display = { language: 'en', unitSystem: 'km2' };
const uk: Display = { language: 'uk', unitSystem: 'km2' };
const miles: Display = { language: 'en', unitSystem: 'mi2' };
/** No-break spaces are what is written; plain ones are easier to read here. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a reported figure', () => {
	it('carries its hedge, its separators and its unit', () => {
		expect(plain(formatFigure(reported('a', 450, 'km2', 'about'), en))).toBe('about 450 km²');
		expect(plain(formatFigure(reported('a', 112000, 'km2', 'more than'), en))).toBe(
			'more than 112,000 km²'
		);
		expect(formatFigure(reported('a', 20, 'percent', 'just under'), en)).toBe('just under 20%');
		expect(plain(formatFigure(reported('a', 2.5, 'km', 'exactly'), en))).toBe('2.5 km');
	});
	it('speaks Ukrainian', () => {
		expect(plain(formatFigure(reported('a', 112000, 'km2', 'over'), uk))).toBe('понад 112 000 км²');
		expect(plain(formatFigure(reported('a', 2.5, 'km', 'about'), uk))).toBe('близько 2,5 км');
		expect(plain(formatFigure(reported('a', 1190, 'km2', 'exactly'), uk))).toBe('1190 км²');
	});
	it.each([
		[1, 1, '1 миля'],
		[2, 1, '2 милі'],
		[5, 1, '5 миль'],
		[11, 1, '11 миль'],
		[22, 1, '22 милі'],
		[1521, 1, '1521 миля'],
		[112000, 1, '112 000 миль'],
		[1, 0.1, '1,0 милі']
	])('counts in Ukrainian by the number as shown: %s, to %s', (length, step, words) => {
		const display = { language: 'uk', unitSystem: 'mi2' } as const;
		const kmPerMile = 1.609344;
		expect(plain(formatQuantity(length * kmPerMile, 'km', step * kmPerMile, display))).toBe(words);
	});
	it('counts by the last number of a range, and after a preposition in its case', () => {
		const ends = { low: 2, high: 5 };
		expect(plain(formatInterval(ends, 'fold', 1, uk))).toBe('2–5 разів');
		expect(plain(formatInterval({ low: 1.2, high: 1.5 }, 'fold', 0.1, uk))).toBe('1,2–1,5 раза');
		expect(plain(formatFigure(reported('a', 2, 'fold', 'about'), uk))).toBe('близько 2 разів');
		expect(plain(formatFigure(reported('a', 2, 'fold', 'over'), uk))).toBe('понад 2 рази');
	});
	it('keeps number and unit on one line', () => {
		expect(formatFigure(reported('a', 450, 'km2', 'about'), en)).toBe('about 450\u00a0km²');
	});
	it('has a word for every hedge in both languages', () => {
		for (const language of ['en', 'uk'] as const)
			for (const hedge of hedges.filter((one) => one !== 'exactly'))
				expect(withHedge(hedge, 'X', language)).toMatch(/^\S.* X$/);
	});
	it('is read as a range, to a tenth of its width, whose ends are inside it', () => {
		const read = (...of: Parameters<typeof reported>) => plain(formatReading(reported(...of), en));
		expect(read('a', 450, 'km2', 'about')).toBe('428–472 km²');
		expect(read('a', 1000, 'km2', 'around')).toBe('950–1,050 km²');
		expect(read('a', 112000, 'km2', 'about')).toBe('109,800–114,200 km²');
		expect(read('a', 112000, 'km2', 'more than')).toBe('112,000–113,000 km²');
		expect(read('a', 19, 'percent', 'about')).toBe('18.1–19.9%');
		expect(read('a', 25, 'percent', 'exactly')).toBe('24.5–25.5%');
		expect(read('a', 20, 'percent', 'nearly')).toBe('19–20%');
		expect(read('a', 450, 'km2', 'at least')).toBe('at least 450 km²');
	});
	it('is read as a range that no end of which lies outside, in either unit', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 999_999 }),
				fc.constantFrom(...hedges),
				fc.constantFrom('km2', 'mi2'),
				(value, hedge, unitSystem) => {
					const figure = reported('a', value, 'km2', hedge);
					const text = formatReading(figure, { language: 'en', unitSystem });
					if (figure.interval.high === Infinity) return;
					const size = unitSystem === 'km2' ? 1 : sqKmPerSqMile;
					const [low, high] = text
						.replaceAll(/[^\d.–]/g, '')
						.split('–')
						.map(Number);
					expect(low).toBeGreaterThanOrEqual(figure.interval.low / size - 1e-6);
					expect(high).toBeLessThanOrEqual(figure.interval.high / size + 1e-6);
					expect(high! - low!).toBeGreaterThan(
						(0.75 * (figure.interval.high - figure.interval.low)) / size
					);
				}
			)
		);
	});
});

describe('a measured figure', () => {
	it('is a range where ground is contested, rounded to its precision', () => {
		expect(plain(formatFigure(measured('a'), en))).toBe('460–600 km²');
	});
	it('is one number where none is, or where both ends look the same', () => {
		expect(plain(formatFigure(measured('a', { contestedSqKm: 0 }), en))).toBe('460 km²');
		expect(plain(formatFigure(measured('a', { contestedSqKm: 1 }), en))).toBe('460 km²');
	});
	it('of contested ground alone does not start at nothing', () => {
		const contested = measured('a', { heldSqKm: 0, waterInHeldSqKm: 0 });
		expect(plain(formatFigure(contested, en))).toBe('140 km²');
	});
	it('is never shown as 0 when there is something', () => {
		expect(plain(formatQuantity(3, 'km2', 10, en))).toBe('less than 10 km²');
		expect(plain(formatQuantity(0, 'km2', 10, en))).toBe('0 km²');
	});
});

describe('a derived figure', () => {
	it('is one number, or the range that it is', () => {
		expect(formatFigure(derived('a', 18.55, 'percent'), en)).toBe('18.6%');
		const range = derived('a', 18.6, 'percent', [], 0.2, 'range');
		expect(formatFigure(range, en)).toBe('18.4–18.8%');
		expect(formatFigure(range, uk)).toBe('18,4–18,8%');
	});
	it('keeps the hedge of what it was derived from, and stays true to it in rounding', () => {
		const share = { ...derived('a', 18.55, 'percent'), hedge: 'more than' } as const;
		expect(formatFigure(share, en)).toBe('more than 18.5%');
		expect(formatFigure({ ...share, hedge: 'just under' }, en)).toBe('just under 18.6%');
		expect(formatFigure({ ...share, hedge: 'about' }, en)).toBe('about 18.6%');
	});
	it('writes a ratio as one to so many', () => {
		expect(plain(formatFigure(derived('a', 248.9, 'times'), en))).toBe('1 : 249');
	});
});

describe('square miles', () => {
	it('are exact in the factor and no finer than the source', () => {
		expect(plain(formatQuantity(2589.988110336, 'km2', 0.01, miles))).toBe('1,000.000 mi²');
		expect(plain(formatFigure(reported('a', 450, 'km2', 'about'), miles))).toBe('about 175 mi²');
		expect(plain(formatFigure(reported('a', 112000, 'km2', 'over'), miles))).toBe(
			'over 43,000 mi²'
		);
	});
	it('never step finer than the converted precision', () => {
		for (const precision of [0.01, 0.1, 1, 5, 10, 100, 1000])
			expect(shownStep(precision, 2.589988110336)).toBeGreaterThanOrEqual(
				precision / 2.589988110336
			);
		expect(shownStep(10, 1)).toBe(10);
	});
	it('turn distances into miles and leave shares alone', () => {
		expect(plain(formatFigure(reported('a', 2.5, 'km', 'exactly'), miles))).toBe('1.6 mi');
		expect(formatFigure(reported('a', 20, 'percent', 'nearly'), miles)).toBe('nearly 20%');
	});
});

it('writes a range that is open above as at least', () => {
	expect(plain(formatInterval(readHedge(450, 'at least'), 'km2', 10, en))).toBe('at least 450 km²');
	expect(formatInterval(readHedge(20, 'up to'), 'percent', 1, en)).toBe('0–20%');
});
