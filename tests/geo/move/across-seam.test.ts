import { expect, it } from 'vitest';
import { acrossSeam } from '../../../src/lib/geo/move/across-seam';
import { middleOf } from '../../../src/lib/geo/move/polar-form';
import { boxRings, packRings, ringsAreaSqKm, unpackRings } from '../../../src/lib/geo/rings';

const together = (...boxes: readonly (readonly [number, number, number, number])[]) =>
	packRings(boxes.flatMap((box) => unpackRings(boxRings(box))));
const longitudes = ({ coords }: { readonly coords: Float64Array }) => {
	const all = coords.filter((_, i) => i % 2 === 0);
	return [Math.min(...all), Math.max(...all)];
};

it('puts ground that the 180th meridian cuts together, without an edge along it', () => {
	const cut = together([177, -19, 180, -16], [-180, -19, -178, -16]);
	const whole = acrossSeam(cut);
	expect(unpackRings(whole)).toHaveLength(1);
	expect(longitudes(whole)).toEqual([177, 182]);
	expect(ringsAreaSqKm(whole)).toBeCloseTo(ringsAreaSqKm(cut), 6);
	expect(middleOf(whole)[0]).toBeCloseTo(179.5, 6);
});

it('lets the larger part stay where it is', () => {
	expect(longitudes(acrossSeam(together([178, 50, 180, 52], [-180, 50, -170, 52])))).toEqual([
		-182, -170
	]);
});

it('finds corners that differ by the rounding of a cut', () => {
	const cut = together([177, -19, 180, -16], [-180, -19 + 1e-10, -178, -16 - 1e-10]);
	expect(unpackRings(acrossSeam(cut))).toHaveLength(1);
});

it('leaves alone what touches the meridian from one side, lies apart, or reaches around the earth', () => {
	for (const ground of [
		together([170, 0, 180, 5]),
		together([-179, 0, -170, 5], [170, 0, 179, 5]),
		together([-180, -80, 180, -70]),
		packRings([])
	])
		expect(acrossSeam(ground)).toBe(ground);
});
