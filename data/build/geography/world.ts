import type { PolygonIndex } from '../../../src/lib/geo/polygon-index.ts';
import { baseFrame } from '../../../src/lib/model/base-frame.ts';
import { type GridLine, type GridPoint, indexOf, toGrid } from '../grid/grid.ts';
import { simplifyLine } from '../shape/simplify-line.ts';

/** The parts of a world-atlas TopoJSON file that we read. */
export interface WorldTopology {
	transform: { scale: [number, number]; translate: [number, number] };
	arcs: [number, number][][];
	objects: {
		countries: {
			geometries: {
				type: 'Polygon' | 'MultiPolygon';
				id?: string;
				properties: { name: string };
				arcs: number[][] | number[][][];
			}[];
		};
	};
}

export interface WorldArc {
	line: GridLine;
	/** Names of the countries on its two sides; one for a coast. */
	countries: string[];
}

export interface World {
	arcs: WorldArc[];
	/** Rings (unclosed) by the atlas's country name. */
	countries: Map<string, GridLine[]>;
}

/** The view of Europe that the base map covers, [west, south, east, north] in degrees. */
export const frame = baseFrame;

/** Decodes the topology; only countries that reach into the frame. Full detail. */
export function decodeWorld(topology: WorldTopology): World {
	const { scale, translate } = topology.transform;
	const decoded = topology.arcs.map((arc) => {
		let x = 0;
		let y = 0;
		return arc.map(([dx, dy]): GridPoint => {
			x += dx;
			y += dy;
			const lon = x * scale[0] + translate[0];
			// Russia goes on beyond 180 degrees: keep it in one piece, west of America.
			return toGrid([lon < -100 ? lon + 360 : lon, y * scale[1] + translate[1]]);
		});
	});
	const sides = new Map<number, Set<string>>();
	const countries = new Map<string, GridLine[]>();
	for (const geometry of topology.objects.countries.geometries) {
		const polygons = (
			geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs
		) as number[][][];
		const name = geometry.properties.name;
		for (const rings of polygons ?? []) {
			if (!rings.some((ring) => ring.some((i) => decoded[i < 0 ? ~i : i]!.some(inFrame)))) continue;
			for (const ring of rings) {
				for (const i of ring) {
					const arc = i < 0 ? ~i : i;
					sides.set(arc, (sides.get(arc) ?? new Set()).add(name));
				}
				countries.set(name, [...(countries.get(name) ?? []), joinArcs(ring, decoded)]);
			}
		}
	}
	const arcs = [...sides].map(([i, names]) => ({ line: decoded[i]!, countries: [...names] }));
	return { arcs, countries };
}

/** The ground of every country but Ukraine; Crimea, which the atlas draws with Russia, left out. */
export function groundAbroad(world: World): PolygonIndex {
	const crimea = toGrid([34.1, 45.2]);
	return indexOf(
		[...world.countries]
			.filter(([name]) => name !== 'Ukraine')
			.flatMap(([, rings]) => rings)
			.filter((ring) => ring.length > 2000 || !indexOf([ring]).has(...crimea))
	);
}

/**
 * An arc drawn with less detail the farther it lies from the point of interest:
 * about 400 m near it, several kilometres at the edge of the frame.
 */
export function simplifyByDistance(line: GridLine, [x, y]: GridPoint): GridLine {
	const near = Math.min(...line.map((p) => Math.hypot((p[0] - x) * 0.66, p[1] - y)));
	const degreesAway = Math.max(0, near / 1e5 - 6);
	return simplifyLine(line, 400 + degreesAway * 280);
}

function joinArcs(ring: number[], decoded: GridPoint[][]): GridLine {
	const out: GridLine = [];
	for (const i of ring) {
		const points = i < 0 ? [...decoded[~i]!].reverse() : decoded[i]!;
		out.push(...points.slice(0, -1));
	}
	return out;
}

/** Whether a point on the grid lies in the frame. */
export function inFrame([x, y]: readonly [number, number]): boolean {
	return x > frame[0] * 1e5 && x < frame[2] * 1e5 && y > frame[1] * 1e5 && y < frame[3] * 1e5;
}
