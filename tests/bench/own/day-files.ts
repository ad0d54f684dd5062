// A folder of daily files in the manner of a front as it is published: each day a little of one long line moves.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const dayCount = 769;

/** Positions of the one large area, and of each small one; how many of these there are. */
const large = 2100;
const small = 20;
const islands = 42;
/** Positions of the line that move from one day to the next, and how far, in degrees. */
const moved = 16;
const farthest = 0.01;

/** The day after `first` by a number of days, ISO. */
const dayOf = (number: number) =>
	new Date(Date.UTC(2023, 0, 1 + number)).toISOString().slice(0, 10);

/** Numbers from 0 to 1 that are the same in each run (mulberry32). */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

type Ring = [number, number][];

/** A closed ring around a middle. `radii`: of each of its positions, in degrees. */
function ringOf([lon, lat]: readonly [number, number], radii: readonly number[]): Ring {
	const ring = radii.map((radius, i): [number, number] => {
		const angle = (2 * Math.PI * i) / radii.length;
		return [lon + 1.4 * radius * Math.cos(angle), lat + radius * Math.sin(angle)];
	});
	return [...ring, ring[0]!];
}

/** Writes the files, each some 80 kB. Returns their bytes in all. */
export function writeDayFiles(folder: string): number {
	mkdirSync(folder, { recursive: true });
	const random = seeded(16);
	const radii = Array.from(
		{ length: large },
		(_, i) => 1.2 + 0.15 * Math.sin(i / 40) + 0.02 * random()
	);
	const others = Array.from({ length: islands }, (_, i) =>
		ringOf(
			[33 + 0.12 * i, 46.2],
			Array.from({ length: small }, () => 0.02 + 0.01 * random())
		)
	);
	let bytes = 0;
	for (let number = 0; number < dayCount; number++) {
		const from = Math.floor(random() * (large - moved));
		for (let i = from; i < from + moved; i++) radii[i]! += farthest * (random() - 0.4);
		const features = [ringOf([37.5, 48.3], radii), ...others].map((ring) => ({
			type: 'Feature',
			properties: { holder: 'RU', status: 'held' },
			geometry: { type: 'Polygon', coordinates: [ring] }
		}));
		const text = JSON.stringify({ type: 'FeatureCollection', features }, (_, value: unknown) =>
			typeof value === 'number' ? Number(value.toFixed(8)) : value
		);
		bytes += text.length;
		writeFileSync(join(folder, `front_${dayOf(number)}.geojson`), text);
	}
	return bytes;
}
