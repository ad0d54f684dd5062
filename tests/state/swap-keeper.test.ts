import { describe, expect, it } from 'vitest';
import { encodeSwap } from '../../src/lib/formats/swap-code';
import { writeSwapFile } from '../../src/lib/formats/swap-file';
import { OtherSwap } from '../../src/lib/state/swap/other-swap.svelte';
import { ScenarioStore } from '../../src/lib/state/swap/scenario-store.svelte';
import { codeOf } from '../../src/lib/state/swap/swap-codes';
import { SwapKeeper } from '../../src/lib/state/swap/swap-keeper.svelte';
import { SwapRoom } from '../../src/lib/state/swap-room.svelte';
import { reportedPreset } from '../../src/lib/swap/parcel-acts';
import { FakeEngine, settled } from '../fixtures/fake-engine';
import { known } from '../swap/any-swap';
import { tenParcels } from '../swap/ten-parcels';

const swap = tenParcels();

/** A store that keeps one text. */
function memory() {
	let text: string | null = null;
	return {
		getItem: () => text,
		setItem: (_key: string, value: string) => {
			text = value;
		}
	};
}

function open(store: ReturnType<typeof memory> | null = memory()) {
	const { engine } = new FakeEngine();
	const room = new SwapRoom(engine, reportedPreset([known.areas[0]!]));
	const keeper = new SwapKeeper(room, known, new ScenarioStore(store), new OtherSwap(engine));
	return { room, keeper };
}
const scenario = (code: string) => ({ id: '1', name: 'Kept', savedAt: '2025-02-12', code });
const file = (text: string) => ({ name: 'a.json', text: () => Promise.resolve(text) });
const damaged = `${codeOf(swap, known)!.slice(0, -4)}AAAA`;

describe('a swap kept on the device', () => {
	it('is there under its title, and opens as it was', async () => {
		const { room, keeper } = open();
		room.open(swap);
		await settled();
		keeper.keep('My swap');
		expect(room.notification).toEqual({ type: 'kept', name: 'My swap' });
		room.undo();
		keeper.open(keeper.store.list[0]!);
		await settled();
		expect(room.swap).toEqual(swap);
		expect(room.notification).toEqual({ type: 'opened', name: swap.name, remarks: [] });
	});

	it('is not said to be kept where it is not', () => {
		const { room, keeper } = open(null);
		keeper.keep('My swap');
		expect(room.notification).toEqual({ type: 'not-kept', name: 'My swap' });
		expect(keeper.store.list).toHaveLength(1);
	});

	it('says why it cannot be opened, and the present one stays', () => {
		const { room, keeper } = open();
		keeper.open(scenario(damaged));
		expect(room.isPreset).toBe(true);
		expect(room.notification).toMatchObject({ type: 'not-opened', from: 'device' });
	});

	it('is set beside the present one, as is the one that was reported', async () => {
		const { room, keeper } = open();
		await keeper.compare(scenario(codeOf(swap, known)!), 'Kept');
		expect(keeper.other.shown).toMatchObject({ id: '1', name: 'Kept', swap });
		await keeper.compare(null, 'Reported');
		expect(keeper.other.shown).toMatchObject({ id: 'reported', swap: room.preset });
		await keeper.compare(scenario(damaged), 'Damaged');
		expect(keeper.other.shown).toMatchObject({ id: 'reported' });
		expect(room.notification).toMatchObject({ type: 'not-opened' });
	});
});

describe('a file', () => {
	it('is opened under its own name, and what is to be said of it stands with files, too', async () => {
		const { room, keeper } = open();
		const facts = { asOf: '2025-02-12' };
		await keeper.openFile(file(writeSwapFile(swap, known, facts)));
		expect([room.swap, keeper.ofFile]).toEqual([swap, null]);
		const other = { ...known, dataHash: known.dataHash.replace(/......$/, 'ffffff') };
		await keeper.openFile(file(writeSwapFile(swap, other, facts)));
		expect(keeper.ofFile).toEqual({ type: 'opened', name: swap.name, remarks: ['other-data'] });
		expect(room.notification).toEqual(keeper.ofFile);
	});

	it.each([
		['file-not-ours', file('no swap')],
		['file-unreadable', { name: 'gone', text: () => Promise.reject(new Error('gone')) }]
	])('changes nothing where it is %s, and says so', async (fault, given) => {
		const { room, keeper } = open();
		await keeper.openFile(given);
		expect(room.isPreset).toBe(true);
		expect(keeper.ofFile).toEqual({ type: 'not-opened', fault, from: 'file' });
		expect(room.notification).toEqual(keeper.ofFile);
	});

	it('is written from the code that a link has', () => {
		const { keeper } = open();
		expect(keeper.code).toMatch(/^[\w-]+$/);
		expect(keeper.ofFile).toBeNull();
	});
});

describe('a swap of another day', () => {
	const september = encodeSwap(swap, { ...known, day: '2024-09-06' });

	it('is handed on with its day, from the device and from a file', async () => {
		const { room, keeper } = open();
		const asked: string[] = [];
		keeper.onother = (code) => Promise.resolve(asked.push(code) > 0);
		keeper.open(scenario(september));
		await keeper.openFile(
			file(writeSwapFile(swap, { ...known, day: '2024-09-06' }, { asOf: '2024-09-06' }))
		);
		expect(asked).toEqual([september, september]);
		expect(room.isPreset).toBe(true);
		expect(room.notification).toBeNull();
	});

	it('is said not to open where its day cannot be had', async () => {
		const { room, keeper } = open();
		keeper.open(scenario(september));
		await settled();
		const fault = { type: 'not-opened', fault: 'other-day', from: 'device' };
		expect(room.notification).toEqual(fault);
		expect(room.isPreset).toBe(true);
	});
});
