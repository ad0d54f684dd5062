import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ClipEngine } from '../../../src/lib/geo/clip/clip-engine';
import { loadClipEngine } from '../../../src/lib/geo/clip/load-clip-engine';
import { piecesOf } from '../../../src/lib/geo/clip/pieces';
import { grow, type GrowResult, type GrowSource } from '../../../src/lib/geo/grow/grow';
import { longestThinKm, longestThinStretchKm } from '../../../src/lib/geo/grow/slivers';
import { trim } from '../../../src/lib/geo/grow/trim';
import { isEmpty, noRings, packRings, type Rings, ringsAreaSqKm } from '../../../src/lib/geo/rings';
import { growMatrix, heldGround, lines } from './grow-matrix';

let clip: ClipEngine;
let held: Map<string, Rings>;
beforeAll(async () => {
	clip = await loadClipEngine();
	held = heldGround(clip);
});

const squareMetre = 1e-6;

/** Left-over pieces below this are crumbs, where the ground did not have them before. */
const crumbSqKm = 1e-3;

/** All that a parcel must be; the message says which case it is not. */
function expectParcel(grown: GrowResult, within: Rings, targetSqKm: number, what: string): Rings {
	if (!grown.ok) throw new Error(`${what}: only ${grown.availableSqKm} km²`);
	const area = ringsAreaSqKm(grown.rings);
	expect(grown.areaSqKm, what).toBe(area);
	expect(Math.abs(area / targetSqKm - 1), what).toBeLessThanOrEqual(1e-3);
	expect(piecesOf(grown.rings), what).toHaveLength(1);
	expect(ringsAreaSqKm(clip.subtract(grown.rings, within)), what).toBeLessThan(squareMetre);
	expect(longestThinStretchKm(grown.rings, within), what).toBeLessThanOrEqual(longestThinKm);
	return grown.rings;
}

function crumbs(ground: Rings): number {
	return piecesOf(ground).filter((piece) => ringsAreaSqKm(piece) < crumbSqKm).length;
}

const availableFrom = (within: Rings, source: GrowSource): number => {
	const all = grow(clip, within, source, 1e7);
	return all.ok ? 0 : all.availableSqKm;
};

/** A square of about `sideKm`, with its south-western corner at 35 E, 48 N. */
function square(sideKm: number): Rings {
	const [width, height] = [sideKm / 74.63, sideKm / 111.2];
	return packRings([[35, 48, 35 + width, 48, 35 + width, 48 + height, 35, 48 + height, 35, 48]]);
}

describe('growing', () => {
	it('manages every oblast, amount and start: one piece, inside, exact, without slivers', () => {
		let cases = 0;
		for (const { id, within, starts } of growMatrix(clip, availableFrom)) {
			const crumbsBefore = crumbs(within);
			starts.forEach(({ source, targetsSqKm }, i) => {
				for (const targetSqKm of targetsSqKm) {
					const what = `${id}, start ${i}, ${targetSqKm} km²`;
					const parcel = expectParcel(
						grow(clip, within, source, targetSqKm),
						within,
						targetSqKm,
						what
					);
					expect(crumbs(clip.subtract(within, parcel)), what).toBeLessThanOrEqual(crumbsBefore);
					cases++;
				}
			});
		}
		expect(cases).toBeGreaterThan(1400);
	}, 180_000);

	it('takes the ground under the start', () => {
		const within = held.get('UA-14 RU')!;
		const at = [38.2, 47.9] as const;
		const parcel = grow(clip, within, { type: 'point', at }, 400);
		if (!parcel.ok) throw new Error('too little');
		const around = packRings([
			[38.19, 47.89, 38.21, 47.89, 38.21, 47.91, 38.19, 47.91, 38.19, 47.89]
		]);
		expect(ringsAreaSqKm(clip.subtract(around, parcel.rings))).toBe(0);
	});

	it('is about round around a point with room on all sides', () => {
		const within = square(100);
		const parcel = grow(clip, within, { type: 'point', at: [35.67, 48.45] }, 300);
		if (!parcel.ok) throw new Error('too little');
		const { coords } = parcel.rings;
		const radii = Array.from({ length: coords.length / 2 }, (_, i) =>
			Math.hypot((coords[2 * i]! - 35.67) * 73.97, (coords[2 * i + 1]! - 48.45) * 111.2)
		);
		const radius = Math.sqrt(300 / Math.PI);
		expect(Math.min(...radii)).toBeGreaterThan(0.93 * radius);
		expect(Math.max(...radii)).toBeLessThan(1.07 * radius);
	});

	it('starts at the line of contact, compact for a little and along all of it for a lot', () => {
		const within = held.get('UA-14 RU')!;
		const source: GrowSource = { type: 'line', lines, near: [37.6, 48.0] };
		const lengthOf = (targetSqKm: number) => {
			const parcel = expectParcel(
				grow(clip, within, source, targetSqKm),
				within,
				targetSqKm,
				`${targetSqKm} km²`
			);
			const { coords } = parcel;
			const lats = coords.filter((_, i) => i % 2 === 1);
			return (Math.max(...lats) - Math.min(...lats)) * 111;
		};
		expect(lengthOf(5)).toBeLessThan(12);
		expect(lengthOf(9000)).toBeGreaterThan(90);
	});

	it('never leaps over a gap, however narrow', () => {
		// Two squares of 10 km side, a metre apart, joined at the far end by a bridge of 500 m.
		const gap = 1e-5;
		const [w, h] = [10 / 74.63, 10 / 111.2];
		const b = 0.5 / 111.2;
		const within = packRings([
			[
				35,
				48,
				35 + w,
				48,
				35 + w,
				48 + h - b,
				35 + w + gap,
				48 + h - b,
				35 + w + gap,
				48,
				35 + 2 * w,
				48,
				35 + 2 * w,
				48 + h,
				35,
				48 + h,
				35,
				48
			]
		]);
		const at = [35 + w - 0.01, 48.005] as const;
		const parcel = expectParcel(grow(clip, within, { type: 'point', at }, 40), within, 40, 'gap');
		const beyond = packRings([
			[35 + w + gap, 48, 36, 48, 36, 48.06, 35 + w + gap, 48.06, 35 + w + gap, 48]
		]);
		expect(ringsAreaSqKm(clip.intersect(parcel, beyond))).toBe(0);
	});

	it('gives the same parcel again, to the last bit', () => {
		for (const [id, within] of held) {
			const source: GrowSource = { type: 'line', lines, near: null };
			const targetSqKm = availableFrom(within, source) / 3;
			const [a, b] = [1, 2].map(() => grow(clip, within, source, targetSqKm));
			expect(a, id).toEqual(b);
		}
	});

	it('takes a piece whole where that is what was asked for, and says what there is where it is not', () => {
		const within = square(10);
		const all = ringsAreaSqKm(within);
		const source: GrowSource = { type: 'point', at: [35.05, 48.05] };
		const whole = grow(clip, within, source, all * 1.0002);
		expect(whole).toEqual({ ok: true, rings: piecesOf(within)[0], areaSqKm: all });
		expect(grow(clip, within, source, all * 1.01)).toEqual({ ok: false, availableSqKm: all });
		expect(grow(clip, noRings, source, 1)).toEqual({ ok: false, availableSqKm: 0 });
		expect(() => grow(clip, within, source, 0)).toThrow(RangeError);
	});
});

describe('growing from ground, and trimming', () => {
	it('keeps all that is there and adds or leaves one piece, whatever has been cut away before', () => {
		const ids = [...held.keys()];
		fc.assert(
			fc.property(
				fc.constantFrom(...ids),
				fc.double({ min: 0.02, max: 0.6, noNaN: true }),
				fc.double({ min: 0.02, max: 0.9, noNaN: true }),
				fc.double({ min: 0.05, max: 0.95, noNaN: true }),
				fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 }),
				(id, share, more, less, where) => {
					const all = piecesOf(held.get(id)!)[0]!;
					const within = clip.subtract(all, scribble(all, where));
					if (isEmpty(within)) return;
					const source: GrowSource = { type: 'line', lines, near: null };
					const available = availableFrom(within, source);
					const first = share * available;
					const parcel = expectParcel(
						grow(clip, within, source, first),
						within,
						first,
						`${id} ${first}`
					);

					const target = first + more * (available - first);
					const grown = grow(clip, within, { type: 'ground', rings: parcel }, target);
					if (grown.ok) {
						expect(Math.abs(grown.areaSqKm / target - 1)).toBeLessThanOrEqual(1e-3);
						expect(piecesOf(grown.rings)).toHaveLength(1);
						expect(ringsAreaSqKm(clip.subtract(parcel, grown.rings))).toBeLessThan(squareMetre);
						expect(ringsAreaSqKm(clip.subtract(grown.rings, within))).toBeLessThan(squareMetre);
					} else expect(grown.availableSqKm).toBeLessThan(target);

					const left = trim(clip, parcel, less * first);
					expectParcel(left, parcel, less * first, `${id} trimmed to ${less * first}`);
				}
			),
			{ numRuns: 60, seed: 20250212 }
		);
	}, 120_000);

	it('grows a little at one place, not as a ribbon all around', () => {
		const within = square(100);
		const start = grow(clip, within, { type: 'point', at: [35.67, 48.45] }, 400);
		if (!start.ok) throw new Error('too little');
		const grown = grow(clip, within, { type: 'ground', rings: start.rings }, 410);
		if (!grown.ok) throw new Error('too little');
		const patch = clip.subtract(grown.rings, start.rings);
		expect(piecesOf(patch)).toHaveLength(1);
		expectParcel({ ok: true, rings: patch, areaSqKm: ringsAreaSqKm(patch) }, patch, 10, 'patch');
	});

	it('trims ground that is larger than asked for', () => {
		const within = square(30);
		const grown = grow(clip, within, { type: 'ground', rings: within }, 200);
		expectParcel(grown, within, 200, 'trimmed');
	});
});

/** A scribble of four corners over some ground, as a hand would take out. */
function scribble({ coords }: Rings, where: readonly number[]): Rings {
	const lons = coords.filter((_, i) => i % 2 === 0);
	const lats = coords.filter((_, i) => i % 2 === 1);
	const [west, south] = [Math.min(...lons), Math.min(...lats)];
	const [width, height] = [Math.max(...lons) - west, Math.max(...lats) - south];
	const ring = where.map((share, i) => {
		const value = i % 2 === 0 ? west + share * width : south + share * height;
		return Math.round(value * 1e5) / 1e5;
	});
	return clip.clean(packRings([[...ring, ring[0]!, ring[1]!]]));
}
