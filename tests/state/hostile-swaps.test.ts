// Two thousand swap files and links, sound, damaged and hostile, opened one after the other by a room
// whose worker answers, refuses, aborts, dies or says nothing, as chance has it.
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { encodeSwap } from '../../src/lib/formats/swap-code';
import type { Swap } from '../../src/lib/model/swap';
import type { SwapResult } from '../../src/lib/model/swap-result';
import { EngineClient, engineLimits } from '../../src/lib/state/engine-client';
import { OtherSwap } from '../../src/lib/state/swap/other-swap.svelte';
import { ScenarioStore } from '../../src/lib/state/swap/scenario-store.svelte';
import { SwapKeeper } from '../../src/lib/state/swap/swap-keeper.svelte';
import { SwapRoom } from '../../src/lib/state/swap-room.svelte';
import { addParcel, reportedPreset } from '../../src/lib/swap/parcel-acts';
import { outcomeOf } from '../fixtures/fake-engine';
import { type Deed, FakeWorker, type Start } from '../fixtures/fake-worker';
import { holders } from '../fixtures/swap-engine';
import { parcel, swapResult } from '../fixtures/swap-results';
import { anySwap, areaIds, known } from '../swap/any-swap';

beforeEach(() => {
	vi.useFakeTimers();
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

const [runs, filesPerRun] = [100, 20];

const anyCode = fc
	.tuple(anySwap(3), fc.constantFrom('sound', 'cut', 'changed'), fc.nat(1e6))
	.map(([swap, how, at]) => {
		const code = encodeSwap(swap, known);
		const place = at % code.length;
		if (how === 'sound') return code;
		return how === 'cut'
			? code.slice(0, place)
			: `${code.slice(0, place)}-${code.slice(place + 1)}`;
	});
const anyText = fc.oneof(
	{ weight: 8, arbitrary: anyCode },
	{ weight: 1, arbitrary: fc.json() },
	{ weight: 1, arbitrary: fc.string() }
);
const anyStep = fc.record({
	text: anyText,
	from: fc.constantFrom('file', 'link', 'device'),
	then: fc.constantFrom('nothing', 'act', 'undo', 'redo', 'rename', 'cancel', 'remove'),
	wait: fc.constantFrom(0, 0, 1, 300, 1100, engineLimits.answer),
	deed: fc.constantFrom<Deed>('answer', 'too-intricate', 'abort', 'die', 'silent', 'steps'),
	start: fc.constantFrom<Start>('ready', 'ready', 'ready', 'unready', 'error', 'silent')
});

/** Whoever looks at it knows what to think of its figures, and what to do. */
function expectSound(room: SwapRoom, resultsOf: WeakMap<SwapResult, Swap>) {
	if (room.isCurrent) {
		expect(resultsOf.get(room.result!)).toBe(room.swap);
		expect(room.work.state.is).not.toBe('failed');
	} else {
		expect(room.work.isBusy || room.work.state.is === 'failed').toBe(true);
	}
}

it('never has figures of another swap, and is never dead', { timeout: 120_000 }, async () => {
	let files = 0;
	const steps = fc.array(anyStep, { minLength: filesPerRun, maxLength: filesPerRun });
	const property = fc.asyncProperty(steps, async (all) => {
		const resultsOf = new WeakMap<SwapResult, Swap>();
		let [deed, start]: [Deed, Start] = ['answer', 'ready'];
		FakeWorker.alive = 0;
		const engine = new EngineClient({ base: '', holders }, () => {
			return new FakeWorker(
				start,
				() => deed,
				({ method, args }) => {
					const swap = args[0] as Swap;
					if (method !== 'evaluate')
						return outcomeOf(addParcel(swap, 'asks', parcel(0).ground).swap, {
							parcel: swap.nextId
						});
					const result = swapResult([], []);
					resultsOf.set(result, swap);
					return result;
				}
			);
		});
		const room = new SwapRoom(engine, reportedPreset([areaIds[0]!]));
		const store = new ScenarioStore(null);
		const keeper = new SwapKeeper(room, known, store, new OtherSwap(engine));
		room.start();
		for (const { text, from, then, wait, ...worker } of all) {
			files++;
			[deed, start] = [worker.deed, worker.start];
			const file = JSON.stringify({ type: 'salient-swap', version: 1, dataHash: 'x', code: text });
			if (from === 'file') {
				const given = text.startsWith('{') ? text : file;
				void keeper.openFile({ name: 'a.json', text: () => Promise.resolve(given) });
				await vi.advanceTimersByTimeAsync(0);
			} else keeper.open({ id: from, name: null, savedAt: '', code: text });
			expectSound(room, resultsOf);
			if (then === 'act') room.makeEqual('asks', room.swap.asks[0]?.id ?? 0);
			else if (then === 'rename') room.rename(`${files}`);
			else if (then === 'remove') room.remove('asks', room.swap.asks[0]?.id ?? 0);
			else if (then !== 'nothing') room[then]();
			expectSound(room, resultsOf);
			await vi.advanceTimersByTimeAsync(wait);
			expectSound(room, resultsOf);
			expect(FakeWorker.alive).toBeLessThanOrEqual(1);
		}
		// Whatever went on: once the engine is well again, so is the room, and an act works.
		[deed, start] = ['answer', 'ready'];
		await vi.advanceTimersByTimeAsync(engineLimits.start + 3 * engineLimits.answer);
		expect(room.work.isBusy).toBe(false);
		room.start();
		await vi.advanceTimersByTimeAsync(0);
		expect(room.isCurrent).toBe(true);
		const before = room.swap.asks.length;
		room.duplicate('offers', 1);
		await vi.advanceTimersByTimeAsync(0);
		expect([room.swap.asks.length, room.isCurrent]).toEqual([before + 1, true]);
	});
	await fc.assert(property, { numRuns: runs, endOnFailure: true });
	expect(files).toBeGreaterThanOrEqual(runs * filesPerRun);
});
