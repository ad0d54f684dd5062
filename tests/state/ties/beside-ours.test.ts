import { afterEach, expect, it, vi } from 'vitest';
import { boxRings, noRings } from '../../../src/lib/geo/rings';
import type { BesideSide } from '../../../src/lib/model/beside';
import type { OwnDay } from '../../../src/lib/model/own-layer';
import { BesideOurs } from '../../../src/lib/state/ties/beside-ours.svelte';
import type { BesideAnswer, BesideAsk } from '../../../src/lib/state/ties/beside-protocol';

const own = (day: string | null): OwnDay => ({ day, files: [], areas: [] });
const side: BesideSide = {
	...{ theirsSqKm: 2, oursSqKm: 1, bothSqKm: 1, onlyTheirsSqKm: 1, onlyOursSqKm: 0 },
	...{ holder: 'RU', regions: [], isConserved: true },
	...{ onlyTheirs: boxRings([0, 0, 1, 1]), onlyOurs: noRings }
};
const settled = () => new Promise((done) => setTimeout(done));

function started(grounds = () => Promise.resolve([])) {
	const worker = {
		asked: [] as BesideAsk[],
		ended: false,
		onmessage: null as ((event: MessageEvent<BesideAnswer>) => void) | null,
		onerror: null as ((event: ErrorEvent) => void) | null,
		postMessage(ask: BesideAsk) {
			this.asked.push(ask);
		},
		terminate() {
			this.ended = true;
		},
		answer(answer: Partial<BesideAnswer> = { sides: [side] }) {
			const { id } = this.asked.at(-1)!;
			this.onmessage?.({ data: { id, ...answer } } as MessageEvent<BesideAnswer>);
		}
	};
	const room = new BesideOurs({
		...{ edition: '/data-x', asOf: '2025-02-12', grounds },
		launch: () => worker as unknown as Worker
	});
	return { room, worker };
}
const asked = (room: BesideOurs, day: string) => {
	const question = { own: own(day), counting: 'held' as const };
	return { ...question, ours: room.nearest(question.own) };
};

afterEach(() => vi.restoreAllMocks());

it('takes the nearest drawn day of ours; of an undated file, the day of the edition', () => {
	const { room } = started();
	expect(room.nearest(own('2024-09-08')).date).toBe('2024-09-06');
	expect(room.nearest(own(null)).date).toBe('2025-02-12');
});

it('asks for a further drawn day by name, and for the edition’s own without', async () => {
	const { room, worker } = started();
	room.compare(asked(room, '2024-09-06'));
	await settled();
	expect(worker.asked[0]).toMatchObject({ base: '/data-x', day: '2024-09-06', counting: 'held' });
	worker.answer();
	expect(room.result).toMatchObject({ ours: { date: '2024-09-06' }, sides: [{ holder: 'RU' }] });
	expect(room.busy).toBe(false);
	expect(room.difference!.features.map(({ properties }) => properties)).toEqual([
		{ holder: 'RU', change: 'taken' }
	]);
	room.compare(asked(room, '2025-02-12'));
	await settled();
	expect(worker.asked[1]!.day).toBeNull();
});

it('makes the last of several comparisons that are asked for meanwhile', async () => {
	const { room, worker } = started();
	for (const day of ['2024-09-06', '2024-10-01', '2024-11-01']) room.compare(asked(room, day));
	await settled();
	worker.answer();
	await settled();
	expect(worker.asked.map(({ day }) => day)).toEqual(['2024-09-06', '2024-11-01']);
	expect(room.busy).toBe(true);
	worker.answer();
	expect(room.result!.ours.date).toBe('2024-11-01');
	expect(room.busy).toBe(false);
});

it('says that it failed, and tries again', async () => {
	vi.spyOn(console, 'error').mockReturnValue();
	const { room, worker } = started();
	room.compare(asked(room, '2024-09-06'));
	await settled();
	worker.answer({ reason: 'no layer' });
	expect(room).toMatchObject({ failed: true, busy: false, result: null });
	room.compare(asked(room, '2024-09-06'));
	expect(room.failed).toBe(false);
	await settled();
	worker.answer();
	expect(room.result).not.toBeNull();
	const other = started(() => Promise.reject(new Error('gone')));
	other.room.compare(asked(other.room, '2024-09-06'));
	await settled();
	expect(other.room.failed).toBe(true);
});

it('ends its worker, and hears nothing of it any more', async () => {
	const { room, worker } = started();
	room.compare(asked(room, '2024-09-06'));
	await settled();
	room.close();
	worker.answer();
	expect(worker.ended).toBe(true);
	expect(room.result).toBeNull();
});
