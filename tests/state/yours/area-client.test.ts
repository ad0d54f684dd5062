import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnGroundError } from '../../../src/lib/model/own-fault';
import { AreaClient, patience } from '../../../src/lib/state/yours/area-client';
import { type AreaReply, FakeAreas } from '../../fixtures/fake-areas';

beforeEach(() => {
	vi.useFakeTimers();
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

const start = { edition: '/data-1', base: '', countrySqKm: { UA: 1, RU: 1 } };

function client(reply: AreaReply) {
	const workers: FakeAreas[] = [];
	const lost = vi.fn();
	const areas = new AreaClient(start, lost, () => {
		workers.push(new FakeAreas(reply));
		return workers.at(-1)!;
	});
	const seen: string[] = [];
	const call = (key: string, signal?: AbortSignal) =>
		areas.call('glimpses', [key], signal ? { signal } : {}).then(
			() => seen.push(`${key} done`),
			(error: OwnGroundError) => seen.push(`${key} ${error.failure.code}`)
		);
	return { areas, workers, lost, seen, call };
}
const done: AreaReply = ({ args }) => [{ type: 'done', value: args[0] }];

describe('the worker of people’s files', () => {
	it('starts with the first call, and answers each', async () => {
		const { workers, seen, call } = client(done);
		expect(workers).toHaveLength(0);
		void call('a');
		void call('b');
		await vi.advanceTimersByTimeAsync(0);
		expect(seen).toEqual(['a done', 'b done']);
		expect(workers).toHaveLength(1);
	});

	it('tells how far it is, and of each day', async () => {
		const { areas } = client(() => [
			{ type: 'progress', done: 1, total: 2, what: 'x' },
			{ type: 'part', part: { day: null } as never },
			{ type: 'done', value: null }
		]);
		const told: unknown[] = [];
		await areas.call('measure', [{ name: '', rules: [] }, new Map()], {
			onprogress: (...given) => told.push(given),
			onday: (day) => told.push(day)
		});
		expect(told).toEqual([[1, 2, 'x'], { day: null }]);
	});

	it('that is given up and listens stays, with what it holds', async () => {
		const { workers, seen, call, lost } = client(() => null);
		const ending = new AbortController();
		void call('a', ending.signal);
		ending.abort();
		await vi.advanceTimersByTimeAsync(0);
		expect(seen).toEqual(['a cancelled']);
		expect(workers[0]!.cancelled).toEqual([0]);
		workers[0]!.say({ type: 'failed', id: 0, fault: { code: 'cancelled' } });
		await vi.advanceTimersByTimeAsync(2 * patience);
		expect(workers[0]!.isTerminated).toBe(false);
		expect(lost).not.toHaveBeenCalled();
	});

	it('that does not listen is ended, and that is told', async () => {
		const { workers, call, lost } = client(() => null);
		const ending = new AbortController();
		void call('a', ending.signal);
		ending.abort();
		await vi.advanceTimersByTimeAsync(patience);
		expect(workers[0]!.isTerminated).toBe(true);
		expect(lost).toHaveBeenCalledOnce();
	});

	it.each(['die', 'missing'] as const)('that fails (%s) fails all that wait', async (how) => {
		const { workers, seen, call, lost } = client(() => null);
		void call('a');
		void call('b');
		if (how === 'die') workers[0]!.die('out of memory');
		else workers[0]!.say({ type: 'failed', id: 0, fault: { code: 'missing' } });
		await vi.advanceTimersByTimeAsync(0);
		const code = how === 'die' ? 'broke-off' : 'missing';
		expect(seen.toSorted()).toEqual([`a ${code}`, `b ${code}`]);
		expect(lost).toHaveBeenCalledOnce();
		expect(workers[0]!.isTerminated).toBe(true);
	});
});
