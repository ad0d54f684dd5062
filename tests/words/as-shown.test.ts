import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { together, without, withoutGround } from '../../src/lib/model/derived-figures';
import type { Figure } from '../../src/lib/model/figure';
import { formatFigure } from '../../src/lib/words/format-figure';
import { measured } from '../fixtures/dossier';

const input = {
	id: 'made',
	label: { en: 'Made', uk: 'Отримано' },
	subject: { what: 'swap', holder: null, region: 'UA' }
} as const;

/** The ends of a figure as they stand on the page. */
function shown(figure: Figure, unitSystem: 'km2' | 'mi2'): number[] {
	const text = formatFigure(figure, { language: 'en', unitSystem });
	const numbers = text.match(/[\d,.]+/g) ?? [];
	const ends = numbers.map((number) => Number(number.replaceAll(',', '')));
	return ends.length === 1 ? [ends[0]!, ends[0]!] : ends;
}
const area = (id: string) =>
	fc
		.record({
			// Above its own step: “less than” is no number to reckon with.
			held: fc.double({ min: 200, max: 120_000, noNaN: true }),
			contested: fc.double({ min: 0, max: 900, noNaN: true }),
			precision: fc.constantFrom(1, 10, 100)
		})
		.map(({ held, contested, precision }) =>
			measured(id, { heldSqKm: held, contestedSqKm: contested }, precision)
		);
const systems = fc.constantFrom('km2' as const, 'mi2' as const);
/** Half of the last digit that the coarsest of them shows. */
const coarse = (...figures: Figure[]) =>
	Math.max(...figures.map(({ precision }) => precision)) / 2 + 1e-6;

describe('numbers that are shown together', () => {
	it('add up as shown, in either unit, to the digits of the coarsest', () => {
		fc.assert(
			fc.property(area('a'), area('b'), area('c'), systems, (a, b, c, system) => {
				const sum = shown(together([a, b, c], input), system);
				const parts = [a, b, c].map((part) => shown(part, system));
				for (const end of [0, 1]) {
					const total = parts.reduce((all, part) => all + part[end]!, 0);
					expect(Math.abs(sum[end]! - total)).toBeLessThanOrEqual(coarse(a, b, c));
				}
			})
		);
	});

	it('differ by the difference shown', () => {
		fc.assert(
			fc.property(area('a'), area('b'), systems, (a, b, system) => {
				const [large, small] = a.value >= b.value ? [a, b] : [b, a];
				const left = shown(withoutGround(large, [small], input), system);
				const [whole, part] = [shown(large, system), shown(small, system)];
				const low = Math.max(0, whole[0]! - part[0]!);
				expect(Math.abs(left[0]! - low)).toBeLessThanOrEqual(coarse(a, b));
			})
		);
	});

	it('say 970 and 890 to differ by 80, whatever their unrounded difference is', () => {
		const before = measured('before', { heldSqKm: 974.9, contestedSqKm: 0 });
		const after = measured('after', { heldSqKm: 885.1, contestedSqKm: 0 });
		expect(shown(before, 'km2')).toEqual([970, 970]);
		expect(shown(after, 'km2')).toEqual([890, 890]);
		expect(shown(without(before, [after], input), 'km2')).toEqual([80, 80]);
	});

	it('keep doing so where a sum is of sums', () => {
		const one = measured('one', { heldSqKm: 14.9, contestedSqKm: 0 });
		const two = together([one, { ...one, id: 'two' }], { ...input, id: 'both' });
		expect(shown(two, 'km2')).toEqual([20, 20]);
		expect(shown(together([two, { ...one, id: 'three' }], input), 'km2')).toEqual([30, 30]);
	});
});
