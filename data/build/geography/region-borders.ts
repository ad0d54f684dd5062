import type { PolygonIndex } from '../../../src/lib/geo/polygon-index.ts';
import { closed, type GridLine, indexOf, lineToGrid, signedArea2 } from '../grid/grid.ts';
import { lagoonGates } from './lagoon-gates.ts';
import type { Sources } from './sources.ts';
import type { Outline } from './outline.ts';
import { reachLines } from './reach-lines.ts';
import { regionList } from './region-list.ts';
import { sharedEdges } from './shared-edges.ts';
import { frame, simplifyByDistance, type World } from './world.ts';

/** The middle of Ukraine on the grid, for "how far away is it". */
const middle: [number, number] = [3_200_000, 4_900_000];
/** Loose ends of borders are carried to the next line when it is nearer than this (degrees). */
const reachDegrees = 0.5;
/** Rings of the outline above this size (grid units squared; about 8,000 km²) are mainland. */
const mainland2 = 2e10;
/** A world arc all of whose points are this near to the outline (grid units) repeats it. */
const repeatsWithin = 9000;

/**
 * Fits the borders of three sources into one drawing. The outline of Ukraine
 * stands; the atlas's own borders and coasts of Ukraine are dropped and its other
 * country borders carried to the outline; then the inner borders of the regions
 * likewise, to the outline or the country borders.
 */
export function borderLines(sources: Sources, world: World, outline: Outline): GridLine[] {
	const outlineLines = outline.rings.map(closed);
	const near = new NearOutline(outlineLines);
	const countryLines = world.arcs
		.filter((arc) => !arc.countries.includes('Ukraine') && !near.repeats(arc.line))
		.map((arc) => simplifyByDistance(arc.line, middle));
	// A border that ended at an island would not part the land around it.
	const mainland = outline.rings
		.filter((ring) => Math.abs(signedArea2(ring)) > mainland2)
		.map(closed);
	const toOutline = reachLines(countryLines, mainland, reachDegrees * 1e5);
	const [west, south, east, north] = frame.map((degrees) => degrees * 1e5) as [
		number,
		number,
		number,
		number
	];
	const frameLine: GridLine = [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south]
	];
	const firm = [...mainland, ...countryLines, ...toOutline];
	const regionLines = [
		...sharedEdges(regionsOf(sources, 'UA')),
		...lagoonGates.flatMap((gate) => (gate.border ? [lineToGrid(gate.border)] : [])),
		...sharedEdges(regionsOf(sources, 'RU'), (a, b) => mapped.has(a) || mapped.has(b))
	];
	return [
		...outlineLines,
		...countryLines,
		...toOutline,
		...regionLines,
		...reachLines(regionLines, firm, reachDegrees * 1e5),
		frameLine
	];
}

const mapped = new Set(regionList.map((entry) => entry.code));

/** Natural Earth's regions of one country, by its codes: those of the map and their neighbours. */
function regionsOf(sources: Sources, country: 'UA' | 'RU'): Map<string, GridLine[][]> {
	return new Map([...sources.regions].filter(([code]) => code.startsWith(country)));
}

class NearOutline {
	readonly #cells = new Set<number>();
	readonly #inside: PolygonIndex;

	constructor(lines: GridLine[]) {
		this.#inside = indexOf(lines.map((line) => line.slice(0, -1)));
		for (const line of lines)
			for (let i = 0; i + 1 < line.length; i++) {
				const [ax, ay] = line[i]!;
				const [bx, by] = line[i + 1]!;
				const steps = Math.ceil(Math.hypot(bx - ax, by - ay) / (repeatsWithin / 2)) || 1;
				for (let k = 0; k <= steps; k++)
					this.#cells.add(cell(ax + ((bx - ax) * k) / steps, ay + ((by - ay) * k) / steps));
			}
	}

	/** Whether a line runs along or inside the outline all the way. */
	repeats(line: GridLine): boolean {
		return line.every((point) => this.#near(point) || this.#inside.has(...point));
	}

	#near([x, y]: readonly [number, number]): boolean {
		for (const dx of [-repeatsWithin, 0, repeatsWithin])
			for (const dy of [-repeatsWithin, 0, repeatsWithin])
				if (this.#cells.has(cell(x + dx, y + dy))) return true;
		return false;
	}
}

function cell(x: number, y: number): number {
	return Math.floor(x / repeatsWithin) * 1e6 + Math.floor(y / repeatsWithin);
}
