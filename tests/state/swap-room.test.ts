import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Swap } from '../../src/lib/model/swap';
import { EngineError } from '../../src/lib/state/engine-client';
import { SwapRoom } from '../../src/lib/state/swap-room.svelte';
import { lateAfter, Work } from '../../src/lib/state/swap/work.svelte';
import { addParcel, reportedPreset } from '../../src/lib/swap/parcel-acts';
import { FakeEngine, outcomeOf, settled } from '../fixtures/fake-engine';
import { parcel } from '../fixtures/swap-results';

const preset = reportedPreset(['salient:held', 'salient:contested']);
const withParcel = (swap: Swap) => addParcel(swap, 'asks', parcel(0).ground).swap;

function open() {
	const fake = new FakeEngine();
	const room = new SwapRoom(fake.engine, preset);
	room.start();
	return { fake, room };
}

describe('the room of the swap', () => {
	it('opens with the reported proposal, evaluated, and nothing to undo', async () => {
		const { fake, room } = open();
		expect(room.isCurrent).toBe(false);
		await settled();
		expect([room.isPreset, room.isCurrent, room.canUndo]).toEqual([true, true, false]);
		expect(fake.evaluated).toEqual([preset]);
	});

	it('takes acts one at a time, each on what the one before left', async () => {
		const { fake, room } = open();
		await settled();
		room.grow('asks', 'UA-14', { from: 'line', at: null }, 400);
		room.grow('asks', 'UA-23', { from: 'line', at: null }, 100);
		room.rename('Mine');
		await settled();
		expect(fake.calls).toHaveLength(1);
		const first = withParcel(preset);
		await fake.answer(outcomeOf(first, { parcel: 2 }));
		expect(fake.calls[0]?.args[0]).toBe(first);
		expect(room.swap.name).toBeNull();
		await fake.answer(outcomeOf(withParcel(first), { parcel: 3 }));
		expect([room.swap.name, room.swap.asks.length, room.chosen]).toEqual(['Mine', 2, 3]);
	});

	it('changes nothing where nothing could be done, though what comes back is a copy', async () => {
		const { fake, room } = open();
		room.makeEqual('offers', 1);
		await settled();
		const problem = { type: 'nothing-to-match' } as const;
		await fake.answer(outcomeOf(structuredClone(preset), { changedSqKm: 0, problem }));
		expect([room.isPreset, room.canUndo]).toEqual([true, false]);
		expect(room.notification).toMatchObject({ type: 'act', act: 'equal', outcome: { problem } });
	});

	it('stops on request: the act and all that wait are given up, and the room works on', async () => {
		const { fake, room } = open();
		room.grow('asks', 'UA-14', { from: 'line', at: null }, 400);
		room.grow('asks', 'UA-14', { from: 'line', at: null }, 400);
		await settled();
		room.cancel();
		await settled();
		expect([room.notification, room.work.state.is, room.isPreset]).toEqual([
			{ type: 'stopped' },
			'gave-up',
			true
		]);
		expect(fake.calls).toHaveLength(0);
		room.setLocked('offers', 1, true);
		expect(room.swap.offers[0]?.locked).toBe(true);
	});

	it('says nothing of a swap that was opened over what was said since', async () => {
		const { room } = open();
		room.open(withParcel(preset));
		const since = { type: 'not-saved' } as const;
		room.tell(since);
		await settled();
		expect([room.isCurrent, room.notification]).toEqual([true, since]);
	});

	it('says why an act failed, and goes on', async () => {
		const { fake, room } = open();
		room.duplicate('offers', 1);
		await settled();
		await fake.fail(new EngineError('too-intricate'));
		expect(room.notification).toEqual({ type: 'failed', fault: 'too-intricate', kept: true });
		expect([room.work.state.is, room.isPreset, room.isCurrent]).toEqual(['gave-up', true, true]);
		room.rename('Still here');
		expect(room.swap.name).toBe('Still here');
	});

	it('takes an act back that is still being worked out, the last one first', async () => {
		const { fake, room } = open();
		room.grow('asks', 'UA-14', { from: 'line', at: null }, 400);
		room.rename('Waits');
		await settled();
		room.undo();
		expect(fake.calls).toHaveLength(1);
		room.undo();
		await settled();
		expect(fake.calls).toHaveLength(0);
		expect([room.isPreset, room.isCurrent, room.work.state.is]).toEqual([true, true, 'idle']);
	});

	it('drops a result that comes too late, and shows a known one at once after undo', async () => {
		const { fake, room } = open();
		await settled();
		room.rename('A');
		expect([room.isCurrent, room.resultOf]).toEqual([false, preset]);
		room.undo();
		// No waiting: the result of the preset was kept.
		expect(room.isCurrent).toBe(true);
		await settled();
		expect(room.resultOf).toBe(preset);
		expect(fake.evaluated.filter((swap) => swap === preset)).toHaveLength(1);
	});

	it('keeps a locked parcel from every act but unlocking', () => {
		const { room } = open();
		room.setLocked('offers', 1, true);
		const locked = room.swap;
		room.remove('offers', 1);
		room.renameParcel('offers', 1, 'Other');
		expect(room.swap).toBe(locked);
	});

	it('forgets the chosen parcel with the parcel, and has it again after undo', () => {
		const { room } = open();
		room.choose(1);
		expect([room.chosen, room.newSide]).toEqual([1, 'offers']);
		room.remove('offers', 1);
		expect(room.chosen).toBeNull();
		room.undo();
		expect(room.chosen).toBe(1);
	});

	it('undoes and redoes hundreds of acts of every kind to the very same states', () => {
		const act = fc.nat({ max: 4 });
		fc.assert(
			fc.property(fc.array(act, { minLength: 1, maxLength: 200 }), (acts) => {
				const { room } = open();
				const states = [room.swap];
				acts.forEach((kind, turn) => {
					const last = room.swap.asks.at(-1)?.id ?? 0;
					if (kind === 0) room.open(withParcel(room.swap));
					else if (kind === 1) room.rename(`Name ${turn}`);
					else if (kind === 2) room.setLocked('asks', last, turn % 2 === 0);
					else if (kind === 3) room.move('asks', last, -1);
					else room.remove('asks', last);
					if (room.swap !== states.at(-1)) states.push(room.swap);
				});
				for (const state of states.toReversed().slice(1)) {
					room.undo();
					expect(room.swap).toBe(state);
				}
				expect(room.canUndo).toBe(false);
				for (const state of states.slice(1)) {
					room.redo();
					expect(room.swap).toBe(state);
				}
			}),
			{ numRuns: 30 }
		);
	});
});

describe('a swap that cannot be evaluated', () => {
	const hostile = withParcel(preset);

	async function opened() {
		const { fake, room } = open();
		await settled();
		fake.evaluates = false;
		room.open(hostile);
		return { fake, room };
	}

	it.each(['too-intricate', 'too-long', 'broke-off'] as const)(
		'gives way to the former one where it is %s, and the next act works',
		async (fault) => {
			const { fake, room } = await opened();
			expect([room.swap, room.isCurrent, room.work.state.is]).toEqual([hostile, false, 'working']);
			await fake.fail(new EngineError(fault));
			expect([room.swap, room.isCurrent, room.canUndo]).toEqual([preset, true, false]);
			expect(room.notification).toEqual({ type: 'failed', fault, kept: true });
			room.duplicate('offers', 1);
			await settled();
			await fake.answer(outcomeOf(withParcel(preset), { parcel: 2 }));
			fake.evaluates = true;
			room.rename('Goes on');
			await settled();
			expect([room.swap.asks.length, room.isCurrent]).toEqual([1, true]);
		}
	);

	it('gives way also where nothing was known before it', async () => {
		const fake = new FakeEngine();
		fake.evaluates = false;
		const room = new SwapRoom(fake.engine, preset);
		room.open(hostile);
		room.start();
		expect(fake.calls).toHaveLength(1);
		await fake.fail(new EngineError('too-long'));
		expect([room.isPreset, room.work.state.is]).toEqual([true, 'working']);
		expect(room.notification).toEqual({ type: 'failed', fault: 'too-long', kept: true });
		await fake.fail(new EngineError('too-long'));
		expect(room.work.state.is).toBe('failed');
	});

	it('stays where the engine is missing, without figures, until that is there', async () => {
		const { fake, room } = await opened();
		await fake.fail(new EngineError('missing'));
		expect([room.swap, room.isCurrent, room.work.state.is]).toEqual([hostile, false, 'failed']);
		expect(room.notification).toEqual({ type: 'failed', fault: 'missing', kept: false });
		fake.evaluates = true;
		room.start();
		await settled();
		expect([room.swap, room.isCurrent, room.work.state.is]).toEqual([hostile, true, 'idle']);
	});

	it('takes with it what was done since, and the acts that wait', async () => {
		const { fake, room } = await opened();
		room.rename('Renamed');
		room.duplicate('asks', 2);
		room.rename('Waits');
		await fake.fail(new EngineError('broke-off'));
		await settled();
		expect([room.swap, room.isCurrent, fake.calls.length]).toEqual([preset, true, 0]);
	});

	it('is taken back at once, without waiting for it', async () => {
		const { fake, room } = await opened();
		room.undo();
		expect([room.swap, room.isCurrent, room.work.state.is]).toEqual([preset, true, 'idle']);
		expect(fake.calls).toHaveLength(0);
	});

	it('stops on request', async () => {
		const { room } = await opened();
		room.cancel();
		expect([room.swap, room.isCurrent, room.notification]).toEqual([
			preset,
			true,
			{ type: 'stopped' }
		]);
	});
});

describe('work', () => {
	beforeEach(() => vi.useFakeTimers());
	afterEach(() => vi.useRealTimers());

	it('is said to be under way after a second, with how far it is', () => {
		const work = new Work();
		work.begin();
		work.progressed(1, 8);
		vi.advanceTimersByTime(lateAfter - 1);
		expect(work.state).toEqual({ is: 'working' });
		vi.advanceTimersByTime(1);
		expect(work.state).toEqual({ is: 'late', progress: { done: 1, total: 8 } });
		work.progressed(2, 8);
		expect(work.state).toEqual({ is: 'late', progress: { done: 2, total: 8 } });
		work.begin();
		expect(work.state).toEqual({ is: 'working' });
		work.done();
		vi.advanceTimersByTime(2 * lateAfter);
		expect(work.state).toEqual({ is: 'idle' });
	});
});
