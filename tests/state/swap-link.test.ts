// The swap in the address, on the proposal's day and on others.
import { describe, expect, it } from 'vitest';
import { encodeSwap } from '../../src/lib/formats/swap-code';
import { SwapRoom } from '../../src/lib/state/swap-room.svelte';
import { reportedPreset } from '../../src/lib/swap/parcel-acts';
import { swapLink } from '../../src/routes/swap/swap-link';
import { FakeEngine, settled } from '../fixtures/fake-engine';
import { known } from '../swap/any-swap';
import { tenParcels } from '../swap/ten-parcels';

const day = '2024-09-06';
const swap = tenParcels();
const own = encodeSwap(swap, known);
const september = encodeSwap(swap, { ...known, day });

/** `there`: days whose ground can be had. */
function open(
	of: string | undefined,
	there: readonly (string | undefined)[] = [],
	isChosen = false
) {
	const { engine } = new FakeEngine();
	const room = new SwapRoom(engine, reportedPreset([known.areas[0]!]));
	const asked: (string | undefined)[] = [];
	const reread: string[] = [];
	let text = '';
	const part = swapLink({
		room,
		known: of === undefined ? known : { ...known, day: of },
		isChosen,
		onshared: () => undefined,
		onday: (one) => {
			asked.push(one);
			return Promise.resolve(there.includes(one));
		},
		reread: (one) => reread.push(...one.read(text))
	});
	const read = (next: string | null) => {
		text = next ?? '';
		return part.read(next);
	};
	return { room, part, read, asked, reread };
}

describe('a link of the room’s own day', () => {
	it('opens its swap, and stands for it', () => {
		for (const [of, text] of [
			[undefined, own],
			[day, september]
		] as const) {
			const { room, part, read, asked } = open(of);
			expect(read(text)).toEqual([]);
			expect(room.swap).toEqual(swap);
			expect(part.write(2000)).toBe(text);
			expect(asked).toEqual([]);
		}
	});

	it('is nothing for what was proposed, and the day alone for all that was held on another', () => {
		expect(open(undefined).part.write(2000)).toBeNull();
		const { room, part, read } = open(day);
		read(september);
		expect(read(day)).toEqual([]);
		expect(room.isPreset).toBe(true);
		expect(part.write(2000)).toBe(day);
	});
});

describe('a link of another day', () => {
	it('asks for its day and stands as it is until that is here', async () => {
		for (const text of [september, day]) {
			const { room, part, read, asked, reread } = open(undefined, [day]);
			expect(read(text)).toEqual([]);
			expect(asked).toEqual([day]);
			await settled();
			expect(part.write(2000)).toBe(text);
			expect(room.isPreset).toBe(true);
			expect(reread).toEqual([]);
		}
		const { read, asked } = open(day, [undefined]);
		read(own);
		expect(asked).toEqual([undefined]);
	});

	it('says that it cannot be opened where that day cannot be had', async () => {
		const { room, part, read, reread } = open(undefined);
		read('2024-09-07');
		await settled();
		expect(reread).toEqual([
			'The swap in this link could not be opened. This swap was made for a day that cannot be opened here.'
		]);
		expect(room.isPreset).toBe(true);
		expect(part.write(2000)).toBeNull();
	});

	it('is not followed where the day was just chosen: the address is still the one before', () => {
		const { part, read, asked } = open(day, [], true);
		read(own);
		expect(asked).toEqual([]);
		expect(part.write(2000)).toBe(day);
		read(own);
		expect(asked).toEqual([undefined]);
	});
});
