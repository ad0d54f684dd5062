import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AreaClient } from '../../../src/lib/state/yours/area-client';
import type { MeasuredDay, OwnReading } from '../../../src/lib/state/yours/area-protocol';
import { OwnLayers } from '../../../src/lib/state/yours/own-layers.svelte';
import { OwnRoom } from '../../../src/lib/state/yours/own-room.svelte';
import { type AreaReply, FakeAreas } from '../../fixtures/fake-areas';

const file = (name: string, day: string | null) => ({
	...{ name, format: 'geojson' as const, features: 1, system: 'EPSG:4326' },
	systemBy: 'format' as const,
	day: day ? { day, from: 'name' as const, text: day, candidates: [day] } : null,
	notes: []
});
const reading = (over: Partial<OwnReading> = {}): OwnReading => ({
	files: [file('a-2024-01-01.geojson', '2024-01-01'), file('b-2024-01-03.geojson', '2024-01-03')],
	unread: [],
	questions: [],
	features: 2,
	keys: [],
	recognised: { preset: 'plain', known: 2, of: 2, isSure: true },
	...over
});
const measured = (day: string | null, name: string): MeasuredDay => ({
	day,
	files: [name],
	areas: [{ meaning: 'held-ru', region: 'UA-14', areaSqKm: 10 }],
	unknown: [],
	ranges: [],
	overlapSqKm: 0
});

const through = { days: ['a-2024-01-01.geojson'], origin: [0.5, 0.5] as const, statuses: [] };

let layers: OwnLayers;
let worker: FakeAreas;
let readings: (OwnReading | 'unreadable' | 'silent')[];

const reply: AreaReply = ({ method, args }) => {
	if (method === 'read') {
		const next = readings.shift() ?? reading();
		if (next === 'silent') return null;
		if (next === 'unreadable')
			return [{ type: 'failed', fault: { code: 'unreadable', fault: { of: 'browser' } } }];
		return [{ type: 'done', value: next }];
	}
	if (method !== 'measure') return [{ type: 'done', value: [] }];
	const days = [...(args[1] as ReadonlyMap<string, string | null>)];
	return [
		...days
			.toReversed()
			.map(([name, day]) => ({ type: 'part' as const, part: measured(day, name) })),
		{
			type: 'done',
			value: {
				unknown: { features: 1, areaSqKm: 2 },
				leftOut: { features: 0, areaSqKm: 0 },
				through
			}
		}
	];
};

function open(): OwnRoom {
	const start = { edition: '', base: '', countrySqKm: { UA: 1, RU: 1 } };
	const launch = () => (worker = new FakeAreas(reply));
	return new OwnRoom(layers, (onlost) => new AreaClient(start, onlost, launch), null);
}
const files = ['a-2024-01-01.geojson', 'b-2024-01-03.geojson'].map((name) => ({
	name: `front/${name}`,
	file: new Blob(['{}'])
}));
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

beforeEach(() => {
	layers = new OwnLayers();
	readings = [];
});

describe('the room of people’s own files', () => {
	it('reads, uses a preset that is sure, measures, and hands the layer to all rooms', async () => {
		const room = open();
		await room.take(files);
		await settled();
		expect(room.work).toBeNull();
		expect(room.mapper.mapping.name).toBe('Plain');
		expect(layers.layer).toMatchObject({ name: 'front', mapping: { name: 'Plain' } });
		expect(layers.layer!.days.map(({ day }) => day)).toEqual(['2024-01-01', '2024-01-03']);
		expect(layers.through).toEqual(through);
		expect(layers.day?.day).toBe('2024-01-03');
		expect(room.unknown.features).toBe(1);
	});

	it('tells all rooms whose lines they are', async () => {
		const room = open();
		await room.take(files, true);
		await settled();
		expect(layers.layer?.maker).toBe('example');
		await room.take(files);
		await settled();
		expect(layers.layer?.maker).toBe('reader');
	});

	it('measures anew where a day is corrected; the files are not read again', async () => {
		const room = open();
		await room.take(files);
		await settled();
		room.setDay('b-2024-01-03.geojson', '2023-12-31');
		await settled();
		expect(layers.layer!.days.map(({ day }) => day)).toEqual(['2023-12-31', '2024-01-01']);
		expect(worker.requests.filter(({ method }) => method === 'read')).toHaveLength(1);
	});

	it('asks before it measures, and reads with the answer what it has, not the files again', async () => {
		const question = {
			code: 'system' as const,
			file: 'a',
			blocks: true,
			slots: {},
			readings: []
		};
		readings = [reading({ questions: [question], features: 0 }), reading()];
		const room = open();
		await room.take(files);
		await settled();
		expect(layers.layer).toBeNull();
		await room.answer('*', { system: 'EPSG:3857' });
		await settled();
		const [given, answers] = worker.requests.filter(({ method }) => method === 'read')[1]!.args;
		expect(given).toBeNull();
		expect(answers).toEqual(new Map([['*', { system: 'EPSG:3857' }]]));
		expect(layers.layer).not.toBeNull();
	});

	it('says why nothing can be read', async () => {
		readings = ['unreadable'];
		const room = open();
		await room.take(files);
		expect(room.failure?.code).toBe('unreadable');
		expect(room.work).toBeNull();
		expect(layers.layer).toBeNull();
	});

	it('stops when it is told to, and starts again with other files', async () => {
		readings = ['silent', reading()];
		const room = open();
		const taken = room.take(files);
		room.stop();
		await taken;
		expect(room.failure?.code).toBe('cancelled');
		expect(room.reading).toBeNull();
		expect(room.work).toBeNull();
		await room.take(files);
		await settled();
		expect(room.failure).toBeNull();
		expect(layers.layer).not.toBeNull();
	});

	it('forgets everything with the files', async () => {
		const room = open();
		await room.take(files);
		await settled();
		layers.clear();
		expect([layers.layer, layers.day, room.reading, room.name]).toEqual([null, null, null, '']);
		expect(worker.isTerminated).toBe(true);
	});
});

describe('the layer of all rooms', () => {
	it('asks for the ground of a day once, and again where that failed', async () => {
		const groundsOf = vi.fn().mockRejectedValueOnce(new Error('gone')).mockResolvedValue([]);
		layers.source = { groundsOf, clear: () => undefined };
		const day = measured('2024-01-01', 'a');
		await expect(layers.groundsOf(day)).rejects.toThrow('gone');
		await layers.groundsOf(day);
		await layers.groundsOf(day);
		expect(groundsOf).toHaveBeenCalledTimes(2);
	});

	it('keeps the chosen day where another mapping has it too', () => {
		const mapping = { name: 'm', rules: [] };
		const days = () => [measured('2024-01-01', 'a'), measured('2024-01-03', 'b')];
		layers.layer = { name: 'x', mapping, days: days() };
		layers.day = layers.layer.days[0]!;
		layers.layer = { name: 'x', mapping, days: days() };
		expect(layers.day).toBe(layers.layer.days[0]);
	});
});
