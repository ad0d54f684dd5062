// What growing must manage: every oblast with held ground, amounts from 5 km² to 95 % of what
// hangs together there, from twenty starts. For the tests and for the benchmark.
import { readFileSync } from 'node:fs';
import type { FeatureCollection, LineString, MultiPolygon, Polygon } from 'geojson';
import type { ClipEngine } from '../../../src/lib/geo/clip/clip-engine';
import { piecesOf } from '../../../src/lib/geo/clip/pieces';
import type { GrowSource } from '../../../src/lib/geo/grow/grow';
import { ringsAreaSqKm, ringsOf, type Rings } from '../../../src/lib/geo/rings';

export interface Region {
	readonly id: string;
	readonly within: Rings;
	readonly starts: readonly StartCase[];
}

export interface StartCase {
	readonly source: GrowSource;
	/** Amounts to grow to. */
	readonly targetsSqKm: readonly number[];
}

const startsPerRegion = 20;
const steps = 8;
const leastSqKm = 5;
const mostShare = 0.95;

type Position = [number, number];

function layer<G extends Polygon | MultiPolygon | LineString>(name: string) {
	const file = new URL(`../../../data/layers/${name}.geojson`, import.meta.url);
	return JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection<
		G,
		{ region: string; holder: string; status: string }
	>;
}

export const lines = layer<LineString>('line-of-contact').features.map(
	({ geometry }) => geometry.coordinates as Position[]
);

/** Held ground by region; both holders. */
export function heldGround(clip: ClipEngine): Map<string, Rings> {
	const grounds = new Map<string, Rings>();
	for (const { properties, geometry } of layer<Polygon | MultiPolygon>('control').features) {
		if (properties.status !== 'held') continue;
		const id = `${properties.region} ${properties.holder}`;
		const before = grounds.get(id);
		const rings = ringsOf(geometry);
		grounds.set(id, before ? clip.union(before, rings) : rings);
	}
	return grounds;
}

/** The same cases at each call. */
export function growMatrix(
	clip: ClipEngine,
	available: (within: Rings, source: GrowSource) => number
): Region[] {
	return [...heldGround(clip)].map(([id, within], index) => {
		const random = randomFrom(index + 1);
		const starts = Array.from({ length: startsPerRegion }, (_, i) => {
			const source = sourceFor(within, i, random);
			const mostSqKm = mostShare * available(within, source);
			const targetsSqKm =
				mostSqKm < leastSqKm
					? []
					: Array.from(
							{ length: steps },
							(_, k) => leastSqKm * (mostSqKm / leastSqKm) ** (k / (steps - 1))
						);
			return { source, targetsSqKm };
		});
		return { id, within, starts };
	});
}

/** Points in and beside the largest piece, points by others, stretches of the line. */
function sourceFor(within: Rings, index: number, random: () => number): GrowSource {
	const pieces = piecesOf(within);
	const large = pieces.filter((piece) => ringsAreaSqKm(piece) > leastSqKm / mostShare);
	const piece = index % 4 === 2 ? large[Math.floor(random() * large.length)]! : pieces[0]!;
	const [a, b] = [cornerOf(piece, random), cornerOf(piece, random)];
	const share = index % 4 === 1 ? 1 : random();
	const at: Position = [a[0] * share + b[0] * (1 - share), a[1] * share + b[1] * (1 - share)];
	if (index % 4 !== 3) return { type: 'point', at };
	return { type: 'line', lines, near: index === 3 ? null : at };
}

function cornerOf({ coords }: Rings, random: () => number): Position {
	const i = Math.floor((random() * coords.length) / 2);
	return [coords[2 * i]!, coords[2 * i + 1]!];
}

/** Numbers from 0 up to 1, the same each time (mulberry32). */
export function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}
