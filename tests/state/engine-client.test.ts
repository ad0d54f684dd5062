import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EngineClient, engineLimits } from '../../src/lib/state/engine-client';
import { type Deed, FakeWorker, type Start } from '../fixtures/fake-worker';
import { emptySwap, holders } from '../fixtures/swap-engine';

beforeEach(() => {
	vi.useFakeTimers();
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

const after = (ms: number) => vi.advanceTimersByTimeAsync(ms);

function client(deeds: Deed[], starts: Start[] = []) {
	const workers: FakeWorker[] = [];
	const engine = new EngineClient({ base: '', holders }, () => {
		const worker = new FakeWorker(starts.shift() ?? 'ready', () => deeds.shift() ?? 'answer');
		workers.push(worker);
		return worker;
	});
	const seen: string[] = [];
	/** Calls, and notes what becomes of it. */
	const call = (name: string, options: Parameters<EngineClient['call']>[2] = {}) => {
		engine.call('evaluate', [emptySwap], options).then(
			() => seen.push(`${name} done`),
			(error: Error & { fault?: string }) => seen.push(`${name} ${error.fault ?? error.name}`)
		);
	};
	return { workers, seen, call, engine };
}

describe('the engine in its worker', () => {
	it('does one call at a time, in their order', async () => {
		const { workers, seen, call } = client(['silent']);
		call('a');
		call('b');
		await after(0);
		expect(workers[0]!.requests).toHaveLength(1);
		await after(engineLimits.answer);
		expect(seen).toEqual(['a too-long', 'b done']);
		expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
	});

	it.each(['abort', 'die'] as const)(
		'is started anew where it breaks off (%s); what waits goes on',
		async (deed) => {
			const { workers, seen, call } = client([deed]);
			call('a');
			call('b');
			await after(0);
			expect(seen).toEqual(['a broke-off', 'b done']);
			expect(workers).toHaveLength(2);
		}
	);

	it('ends when its room is left, once it has done what it was asked for, and starts again with a call', async () => {
		const { workers, seen, call, engine } = client([]);
		const ended = () => workers.map(({ isTerminated }) => isTerminated);
		engine.leave();
		expect(workers).toHaveLength(0);
		call('a');
		await after(0);
		expect(ended()).toEqual([false]);
		call('b');
		engine.leave();
		expect(ended()).toEqual([false]);
		await after(0);
		expect(seen).toEqual(['a done', 'b done']);
		expect(ended()).toEqual([true]);
		call('c');
		await after(0);
		expect(seen.at(-1)).toBe('c done');
		expect(ended()).toEqual([true, false]);
	});

	it('lives on where it refused', async () => {
		const { workers, seen, call } = client(['too-intricate']);
		call('a');
		call('b');
		await after(0);
		expect(seen).toEqual(['a too-intricate', 'b done']);
		expect(workers).toHaveLength(1);
	});

	it.each(['unready', 'error', 'silent'] as const)(
		'is missing where it does not start (%s), and is asked for again with the next call',
		async (start) => {
			const { seen, call } = client([], [start]);
			call('a');
			call('b');
			await after(engineLimits.start);
			expect(seen).toEqual(['a missing', 'b missing']);
			call('c');
			await after(0);
			expect(seen.at(-1)).toBe('c done');
		}
	);

	it('is missing where a browser starts no worker', async () => {
		const engine = new EngineClient({ base: '', holders }, () => {
			throw new Error('not allowed');
		});
		await expect(engine.call('evaluate', [emptySwap])).rejects.toMatchObject({ fault: 'missing' });
	});

	it('may load for longer than it may work', async () => {
		const { seen, call } = client([], ['silent']);
		call('a');
		await after(engineLimits.answer + 1);
		expect(seen).toEqual([]);
	});

	it('has its time from the last sign of progress', async () => {
		const { seen, call } = client(['steps', 'silent']);
		const onprogress = vi.fn();
		call('a', { onprogress });
		await after(engineLimits.answer - 1);
		expect(onprogress.mock.calls).toEqual([[1, 8]]);
		expect(seen).toEqual([]);
		await after(1);
		expect(seen).toEqual(['a too-long']);
	});

	it('has more time in the background, until another call needs the worker', async () => {
		const { seen, call } = client(['silent', 'answer', 'silent']);
		call('a', { yields: true });
		await after(engineLimits.background - 1);
		expect(seen).toEqual([]);
		call('b');
		await after(0);
		expect(seen).toEqual(['b done']);
		await after(engineLimits.background);
		expect(seen).toEqual(['b done', 'a too-long']);
	});

	it('is let finish what nobody wants any more only for as long as a new start takes', async () => {
		const { workers, seen, call } = client(['silent']);
		const controller = new AbortController();
		call('a', { signal: controller.signal });
		call('b');
		await after(engineLimits.unwanted / 2);
		controller.abort();
		await after(0);
		expect([seen, workers.length]).toEqual([['a Cancelled'], 1]);
		await after(engineLimits.unwanted / 2);
		expect(seen).toEqual(['a Cancelled', 'b done']);
		expect(workers).toHaveLength(2);
	});

	it('never begins what was given up while it waited', async () => {
		const { workers, seen, call } = client([]);
		const controller = new AbortController();
		call('a', { signal: controller.signal });
		controller.abort();
		call('b');
		await after(0);
		expect(seen).toEqual(['a Cancelled', 'b done']);
		expect(workers[0]!.requests).toHaveLength(1);
	});

	it('leaves work in the background for any other, and does it over again', async () => {
		const { workers, seen, call } = client(['silent', 'silent']);
		call('background', { yields: true });
		await after(2000);
		call('act');
		await after(0);
		expect(seen).toEqual([]);
		await after(engineLimits.answer);
		expect(seen).toEqual(['act too-long', 'background done']);
		expect(workers).toHaveLength(3);
	});

	it('says to the console alone what an exception said', async () => {
		const { call } = client(['abort']);
		call('a');
		await after(0);
		expect(vi.mocked(console.error).mock.calls.flat().map(String)).toEqual([
			'EngineError: Aborted()'
		]);
	});
});
