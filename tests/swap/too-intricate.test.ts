// The engine on swaps that nobody draws: it refuses them before it begins, and works on.
import { describe, expect, it } from 'vitest';
import { limitedClip, TooIntricateError } from '../../src/lib/geo/clip/limited-clip';
import type { ClipEngine } from '../../src/lib/geo/clip/clip-engine';
import { noRings, packRings, type Rings } from '../../src/lib/geo/rings';
import { askingFor, comb, scribble } from '../fixtures/hostile-swaps';
import { engineBudget } from '../../src/lib/model/engine-fault';
import { emptySwap, shippedEngine } from '../fixtures/swap-engine';
import { tenParcels } from './ten-parcels';

/** `count` lines from west to east, as thin rings, or as many from south to north. */
function bars(count: number, along: 'x' | 'y'): Rings {
	return packRings(
		Array.from({ length: count }, (_, i) => {
			const [from, to] = [i / count, (i + 0.5) / count];
			const ring = [0, from, 1, from, 1, to, 0, to, 0, from];
			return along === 'x' ? ring : ring.map((_, k) => ring[k % 2 === 0 ? k + 1 : k - 1]!);
		})
	);
}

describe('the clipping engine within its limit', () => {
	const calls: string[] = [];
	const told = (name: string) => () => {
		calls.push(name);
		return noRings;
	};
	const clip = limitedClip({
		union: told('union'),
		intersect: told('intersect'),
		subtract: told('subtract'),
		clean: told('clean')
	} satisfies ClipEngine);
	// Bars are two lines each: a side of n bars crosses n of the other 4 n² times.
	const most = Math.floor(Math.sqrt(engineBudget.crossings / 4));

	it.each(['union', 'intersect', 'subtract'] as const)('begins no %s beyond it', (name) => {
		calls.length = 0;
		clip[name](bars(most - 1, 'x'), bars(most - 1, 'y'));
		expect(() => clip[name](bars(most + 1, 'x'), bars(most + 1, 'y'))).toThrow(TooIntricateError);
		expect(calls).toEqual([name]);
	});

	it('counts each crossing of rings with themselves once', () => {
		calls.length = 0;
		const both = (count: number) => {
			const [x, y] = [bars(count, 'x'), bars(count, 'y')];
			const starts = [...x.starts, ...[...y.starts].slice(1).map((at) => at + x.coords.length / 2)];
			return {
				coords: Float64Array.of(...x.coords, ...y.coords),
				starts: Uint32Array.from(starts)
			};
		};
		clip.clean(both(most - 1));
		expect(() => clip.clean(both(most + 1))).toThrow(TooIntricateError);
		expect(calls).toEqual(['clean']);
	});
});

describe('the engine', async () => {
	const engine = await shippedEngine();
	const works = () =>
		expect(engine.evaluate(tenParcels()).asks.area.heldSqKm).toBeGreaterThan(1000);

	it('refuses eight rings of two thousand random corners, and works on', () => {
		const shape = scribble(8, 2000);
		expect(() => engine.evaluate(askingFor(shape))).toThrow(TooIntricateError);
		expect(() => engine.addShape(emptySwap, 'asks', null, shape)).toThrow(TooIntricateError);
		works();
	});

	it('refuses two combs that cross one another, each of which it measures', () => {
		const [x, y] = [comb(220, 'x'), comb(220, 'y')];
		for (const shape of [x, y]) engine.evaluate(askingFor(shape));
		expect(() => engine.evaluate(askingFor(x, y))).toThrow(TooIntricateError);
		works();
	});

	it('takes what a hand scribbles', () => {
		const { asks } = engine.evaluate(askingFor(scribble(1, 40)));
		expect(asks.parcels[0]).toMatchObject({ fault: null });
		expect(asks.area.heldSqKm).toBeGreaterThan(1000);
	});
});
