import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeSwap } from '../../src/lib/formats/swap-code';
import type { Ground, Side, Swap } from '../../src/lib/model/swap';
import {
	canRedo,
	canUndo,
	commit,
	redo,
	startHistory,
	stepsKept,
	undo
} from '../../src/lib/swap/history';
import {
	addParcel,
	emptySwap,
	moveParcel,
	removeParcel,
	renameParcel,
	replaceParcel,
	reportedPreset,
	setLocked
} from '../../src/lib/swap/parcel-acts';
import { areaIds, known } from './any-swap';

const anyAct = fc.record({
	act: fc.constantFrom('add', 'add', 'draw', 'draw', 'rename', 'lock', 'move', 'remove'),
	side: fc.constantFrom<Side>('offers', 'asks'),
	pick: fc.nat(20),
	x: fc.integer({ min: 30e5, max: 40e5 }),
	area: fc.constantFrom(...areaIds)
});
type Act = typeof anyAct extends fc.Arbitrary<infer T> ? T : never;

/** What a person does, as far as it needs no geometry. */
function perform(swap: Swap, { act, side, pick, x, area }: Act): Swap {
	const parcel = swap[side][pick % Math.max(1, swap[side].length)];
	if (act === 'add' || !parcel) {
		const ground: Ground = { areas: [area], steps: [{ do: 'add', shape: { type: 'all' } }] };
		return addParcel(swap, side, ground).swap;
	}
	const ring = [x, 48e5, x + 900, 48e5, x, 48e5 + 700];
	const steps = [
		...parcel.ground.steps,
		{ do: 'remove', shape: { type: 'outline', rings: [ring] } } as const
	];
	switch (act) {
		case 'draw':
			return replaceParcel(swap, side, { ...parcel, ground: { ...parcel.ground, steps } });
		case 'rename':
			return renameParcel(swap, side, parcel.id, `Parcel ${x}`);
		case 'lock':
			return setLocked(swap, side, parcel.id, !parcel.locked);
		case 'move':
			return moveParcel(swap, side, parcel.id, x % 5);
		case 'remove':
			return removeParcel(swap, side, parcel.id);
	}
}

const bytesOf = (swap: Swap) => `${encodeSwap(swap, known)} ${JSON.stringify(swap)}`;

describe('history', () => {
	it('gives back 500 random acts to the byte, undone and redone', { timeout: 120_000 }, () => {
		const acts = fc.array(anyAct, { minLength: 500, maxLength: 500 });
		fc.assert(
			fc.property(acts, (acts) => {
				let history = startHistory(reportedPreset(areaIds.slice(0, 4)));
				const states = [bytesOf(history.present)];
				for (const act of acts) {
					const before = history;
					history = commit(history, perform(history.present, act));
					if (history !== before) states.push(bytesOf(history.present));
				}
				for (const state of states.toReversed()) {
					expect(bytesOf(history.present)).toBe(state);
					history = undo(history);
				}
				expect(canUndo(history)).toBe(false);
				for (const state of states) {
					expect(bytesOf(history.present)).toBe(state);
					history = redo(history);
				}
				expect(canRedo(history)).toBe(false);
			}),
			{ numRuns: 4 }
		);
	});

	it('follows any order of acts, undo and redo', () => {
		const moves = fc.array(fc.constantFrom('act', 'undo', 'redo'), { maxLength: 60 });
		fc.assert(
			fc.property(moves, (moves) => {
				let history = startHistory(0);
				let [states, at, next] = [[0], 0, 1];
				for (const move of moves) {
					if (move === 'act') {
						states = [...states.slice(0, at + 1), next];
						history = commit(history, next++);
						at++;
					} else if (move === 'undo') {
						history = undo(history);
						at = Math.max(0, at - 1);
					} else {
						history = redo(history);
						at = Math.min(states.length - 1, at + 1);
					}
					expect(history.present).toBe(states[at]);
					expect(canUndo(history)).toBe(at > 0);
					expect(canRedo(history)).toBe(at < states.length - 1);
				}
			})
		);
	});

	it('takes the same object for no act, so that redo is kept', () => {
		const undone = undo(commit(startHistory(emptySwap()), emptySwap()));
		expect(commit(undone, undone.present)).toBe(undone);
		expect(canRedo(undone)).toBe(true);
		expect(canRedo(commit(undone, emptySwap()))).toBe(false);
	});

	it('keeps 500 steps and more, and forgets the oldest in the end', () => {
		let history = startHistory(0);
		for (let state = 1; state <= stepsKept + 10; state++) history = commit(history, state);
		expect(stepsKept).toBeGreaterThanOrEqual(500);
		expect(history.past).toHaveLength(stepsKept);
		expect(history.past[0]).toBe(10);
	});
});
