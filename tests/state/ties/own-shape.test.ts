import { beforeAll, describe, expect, it } from 'vitest';
import { loadClipEngine } from '../../../src/lib/geo/clip/load-clip-engine';
import type { Swap } from '../../../src/lib/model/swap';
import type { HeldArea } from '../../../src/lib/model/region';
import { packRings, ringsAreaSqKm } from '../../../src/lib/geo/rings';
import { EngineError } from '../../../src/lib/state/engine-client';
import { SwapRoom } from '../../../src/lib/state/swap-room.svelte';
import { ownShape } from '../../../src/lib/state/ties/own-shape';
import type { SwapEngine } from '../../../src/lib/swap/swap-engine';
import { FakeEngine, outcomeOf, settled } from '../../fixtures/fake-engine';
import { groundsOf, ourControl, shippedLayer } from '../../fixtures/own-grounds';
import { emptySwap, shippedEngine } from '../../fixtures/swap-engine';

const clip = await loadClipEngine();
const ground = (layer: ReturnType<typeof ourControl>, meaning: 'held-ua' | 'held-ru') =>
	groundsOf(clip, layer).find((one) => one.meaning === meaning)!;

describe('somebody’s own ground in a swap', () => {
	let engine: SwapEngine;
	beforeAll(async () => {
		engine = await shippedEngine();
	});

	it.each([
		['held-ua', 'offers'],
		['held-ru', 'asks']
	] as const)('%s is what the side has there, to 1 part in 10⁴', (meaning, side) => {
		const { rings, areaSqKm } = ground(ourControl(), meaning);
		const outcome = engine.addShape(emptySwap, side, null, ownShape(rings));
		expect(outcome.problem).toBeNull();
		expect(outcome.changedSqKm / areaSqKm).toBeCloseTo(1, 4);
		expect(outcome.clipped.outsideSqKm).toBeLessThan(areaSqKm / 1000);
	});

	it('of another day tells how much of it the side does not hold', () => {
		const layer = shippedLayer<HeldArea>('days/control-2024-09-06');
		const { rings, areaSqKm } = ground(layer, 'held-ua');
		const outcome = engine.addShape(emptySwap, 'offers', null, ownShape(rings));
		expect(outcome.clipped.outsideSqKm).toBeGreaterThan(200);
		expect(outcome.changedSqKm + outcome.clipped.outsideSqKm).toBeCloseTo(areaSqKm, 0);
	});

	it('leaves out rings that are nothing in whole steps', () => {
		const tiny = [37, 48, 37 + 1e-7, 48, 37 + 1e-7, 48 + 1e-7, 37, 48];
		const square = [37, 48, 38, 48, 38, 49, 37, 49, 37, 48];
		expect(ringsAreaSqKm(packRings([tiny]))).toBeGreaterThan(0);
		expect(ownShape(packRings([tiny, square]))).toEqual({
			type: 'outline',
			rings: [
				[3_700_000, 4_800_000, 3_800_000, 4_800_000, 3_800_000, 4_900_000, 3_700_000, 4_900_000]
			]
		});
	});
});

describe('the room of the swap', () => {
	const within: Swap = {
		...emptySwap,
		asks: [{ id: 1, name: null, locked: false, ground: { areas: [], steps: [] } }],
		nextId: 2
	};
	async function drawn(preset: Swap) {
		const fake = new FakeEngine();
		const room = new SwapRoom(fake.engine, preset);
		room.start();
		await settled();
		room.addShape('asks', null, { type: 'all' }, 'Held by Russia, “own.geojson”');
		await settled();
		await fake.answer(outcomeOf(structuredClone(within), { parcel: 1 }));
		return room;
	}

	it('calls a new parcel as it is told to, in one act', async () => {
		const room = await drawn(emptySwap);
		expect(room.swap.asks[0]!.name).toBe('Held by Russia, “own.geojson”');
		room.undo();
		await settled();
		expect(room.swap.asks).toEqual([]);
	});

	it('leaves the name of a parcel that was there', async () => {
		const named = { ...within, asks: [{ ...within.asks[0]!, name: 'Mine' }] };
		const room = await drawn(named);
		expect(room.swap.asks[0]!.name).toBeNull();
	});

	it('stays as it is where the outlines are too intricate', async () => {
		const fake = new FakeEngine();
		const room = new SwapRoom(fake.engine, emptySwap);
		room.start();
		await settled();
		room.addShape('asks', null, { type: 'all' }, 'Own');
		await settled();
		await fake.fail(new EngineError('too-intricate'));
		expect(room.swap).toBe(emptySwap);
		expect(room.notification).toMatchObject({ type: 'failed', fault: 'too-intricate' });
	});
});
