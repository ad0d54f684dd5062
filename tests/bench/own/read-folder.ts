// Run in a process of its own: reads a folder of days in one of two ways, and prints what that took.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Polygon } from 'geojson';
import { presetNamed } from '../../../src/lib/areas/presets';
import { boundsOfAll, boundsOfCoords } from '../../../src/lib/geo/bounding-box';
import { loadClipEngine } from '../../../src/lib/geo/clip/load-clip-engine';
import { eachEdgeOn } from '../../../src/lib/geo/edge-spans';
import { ringsOf } from '../../../src/lib/geo/rings';
import type { Region } from '../../../src/lib/model/region';
import { AreaEngine } from '../../../src/lib/state/yours/area-engine';

/** What one way of reading took. Memory is what stays after collecting garbage. */
export interface FolderRead {
	readonly seconds: number;
	/** Of processor time: what else runs on the machine does not count. */
	readonly busySeconds: number;
	readonly heldMB: number;
	/** Areas of every day by status and region; null where that is not done. */
	readonly measureSeconds: number | null;
	/** What the map draws all days from; null where that is each day's own file. */
	readonly drawnMB: number | null;
	/** To hand one day to who draws it. */
	readonly dayMs: number;
}

const [way, folder] = process.argv.slice(2) as ['ours' | 'parse', string];
const names = readdirSync(folder).sort();

/** In MB of 1,000,000 bytes: objects and buffers. */
function held(): number {
	(globalThis as { gc?: () => void }).gc?.();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return (heapUsed + arrayBuffers) / 1e6;
}

function busySince(before: NodeJS.CpuUsage): number {
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1e6;
}

async function ours(): Promise<FolderRead> {
	const layer = JSON.parse(
		readFileSync('data/layers/regions.geojson', 'utf8')
	) as FeatureCollection<Polygon, Region>;
	const regions = layer.features.map(({ properties: { id, country }, geometry }) => ({
		...{ id, country },
		rings: ringsOf(geometry)
	}));
	const around = boundsOfAll(regions.map(({ rings }) => boundsOfCoords(rings.coords)));
	const countrySqKm = { UA: 603_628, RU: Infinity };
	const engine = new AreaEngine(await loadClipEngine(), { regions, around, countrySqKm, land: [] });
	const before = held();
	const start = performance.now();
	const idle = process.cpuUsage();
	// As a browser's file: its bytes are read when they are asked for, and not held.
	const files = names.map((name) => ({
		name,
		file: { arrayBuffer: () => Promise.resolve(bytesOf(name)) } as unknown as Blob
	}));
	const { files: read } = await engine.read(files, new Map());
	const seconds = (performance.now() - start) / 1000;
	const busySeconds = busySince(idle);
	const heldMB = held() - before;
	const measuring = performance.now();
	let days = 0;
	engine.onday = () => days++;
	const found = new Map(read.map(({ name, day }) => [name, day?.day ?? null]));
	const { through } = await engine.measure(presetNamed('plain')!, found);
	if (days !== names.length) throw new Error(`${days} days of ${names.length} files`);
	const measureSeconds = (performance.now() - measuring) / 1000;
	if (!through) throw new Error('the days are more than may be held');
	const tables = through.statuses.map(({ edges }) => edges);
	const bytes = tables.reduce(
		(sum, { table, starts }) => sum + table.byteLength + starts.byteLength,
		0
	);
	const picking = performance.now();
	let edges = 0;
	for (let day = 0; day < days; day++)
		for (const table of tables) eachEdgeOn(table, day, () => edges++);
	const dayMs = (performance.now() - picking) / days;
	if (edges < days) throw new Error(`${edges} edges on ${days} days`);
	return { seconds, busySeconds, heldMB, measureSeconds, drawnMB: bytes / 1e6, dayMs };
}

function bytesOf(name: string): ArrayBuffer {
	const bytes = readFileSync(join(folder, name));
	return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

function parse(): FolderRead {
	const before = held();
	const start = performance.now();
	const idle = process.cpuUsage();
	const read = names.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown);
	const seconds = (performance.now() - start) / 1000;
	const busySeconds = busySince(idle);
	const heldMB = held() - before;
	const copying = performance.now();
	// What `setData` does first with each day: it is copied to the worker.
	for (const day of read) structuredClone(day);
	const dayMs = (performance.now() - copying) / read.length;
	return { seconds, busySeconds, heldMB, measureSeconds: null, drawnMB: null, dayMs };
}

console.log(JSON.stringify(way === 'ours' ? await ours() : parse()));
