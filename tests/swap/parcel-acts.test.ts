import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ground, Swap } from '../../src/lib/model/swap';
import {
	addParcel,
	emptySwap,
	findParcel,
	lockedParcels,
	moveParcel,
	removeParcel,
	renameParcel,
	renameSwap,
	replaceParcel,
	reportedPreset,
	setLocked
} from '../../src/lib/swap/parcel-acts';
import { anySwap } from './any-swap';

const ground: Ground = { areas: ['a'], steps: [{ do: 'add', shape: { type: 'all' } }] };

function threeAsked(): Swap {
	return [1, 2, 3].reduce((swap) => addParcel(swap, 'asks', ground).swap, emptySwap());
}
const ids = (swap: Swap) => swap.asks.map(({ id }) => id);

describe('parcels', () => {
	it('get ids that are never used again', () => {
		const swap = removeParcel(threeAsked(), 'asks', 3);
		const added = addParcel(swap, 'offers', ground);
		expect(added.id).toBe(4);
		expect(findParcel(added.swap, 4)).toMatchObject({ side: 'offers', index: 0 });
		expect(findParcel(added.swap, 3)).toBeNull();
	});

	it('get names that are trimmed, one line, at most 60 characters, or none', () => {
		const named = (name: string | null) =>
			renameParcel(renameParcel(threeAsked(), 'asks', 2, 'before'), 'asks', 2, name).asks[1]?.name;
		expect(named('  Північ\n і схід ')).toBe('Північ  і схід');
		expect(named(' \t ')).toBeNull();
		expect(named(null)).toBeNull();
		expect(named('🛰'.repeat(80))).toBe('🛰'.repeat(60));
		expect(named('half \uD83D')).toBe('half \uFFFD');
		expect(renameSwap(emptySwap(), ' x ').name).toBe('x');
	});

	it('are put in another place', () => {
		expect(ids(moveParcel(threeAsked(), 'asks', 3, 0))).toEqual([3, 1, 2]);
		expect(ids(moveParcel(threeAsked(), 'asks', 1, 1))).toEqual([2, 1, 3]);
		expect(ids(moveParcel(threeAsked(), 'asks', 1, 99))).toEqual([2, 3, 1]);
		expect(ids(moveParcel(threeAsked(), 'asks', 3, -5))).toEqual([3, 1, 2]);
	});

	it('are replaced by id', () => {
		const swap = threeAsked();
		const parcel = { ...swap.asks[1]!, ground: { areas: ['b'], steps: [] } };
		expect(replaceParcel(swap, 'asks', parcel).asks[1]).toBe(parcel);
	});

	it('that are locked are changed by nothing but unlocking', () => {
		const swap = setLocked(threeAsked(), 'asks', 2, true);
		const parcel = swap.asks[1]!;
		expect(lockedParcels(swap, 'asks')).toEqual([parcel]);
		expect(renameParcel(swap, 'asks', 2, 'x')).toBe(swap);
		expect(removeParcel(swap, 'asks', 2)).toBe(swap);
		expect(moveParcel(swap, 'asks', 2, 0)).toBe(swap);
		expect(replaceParcel(swap, 'asks', { ...parcel, locked: false })).toBe(swap);
		expect(setLocked(swap, 'asks', 2, true)).toBe(swap);
		expect(setLocked(swap, 'asks', 2, false)).toEqual(threeAsked());
	});

	it('that are not there, or not on that side, leave the swap as it is', () => {
		const swap = threeAsked();
		expect(renameParcel(swap, 'offers', 1, 'x')).toBe(swap);
		expect(removeParcel(swap, 'asks', 9)).toBe(swap);
		expect(moveParcel(swap, 'asks', 9, 0)).toBe(swap);
		expect(setLocked(swap, 'offers', 1, true)).toBe(swap);
		expect(replaceParcel(swap, 'asks', { ...swap.asks[0]!, id: 9 })).toBe(swap);
	});

	it('keep all others as the same objects, in any swap', () => {
		fc.assert(
			fc.property(anySwap(2), fc.nat(9), fc.integer({ min: -2, max: 9 }), (swap, pick, to) => {
				const all = [...swap.offers, ...swap.asks];
				const parcel = all[pick % Math.max(1, all.length)];
				if (!parcel) return;
				const side = swap.offers.includes(parcel) ? 'offers' : 'asks';
				const moved = moveParcel(swap, side, parcel.id, to);
				expect(new Set(moved[side])).toEqual(new Set(swap[side]));
				const others = swap[side].filter((one) => one !== parcel);
				expect(moved[side].filter((one) => one !== parcel)).toEqual(others);
				const removed = removeParcel(swap, side, parcel.id);
				expect(removed[side]).toEqual(parcel.locked ? swap[side] : others);
			})
		);
	});
});

describe('the reported preset', () => {
	it('offers all ground that it is given, as one parcel, and asks for nothing', () => {
		expect(reportedPreset(['held', 'contested', 'held'])).toEqual({
			name: null,
			offers: [
				{
					id: 1,
					name: null,
					locked: false,
					ground: {
						areas: ['contested', 'held'],
						steps: [{ do: 'add', shape: { type: 'all' } }]
					}
				}
			],
			asks: [],
			nextId: 2
		});
	});
});
