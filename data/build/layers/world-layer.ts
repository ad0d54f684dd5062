import type { FeatureCollection, Geometry, MultiPolygon } from 'geojson';
import { encodeTopology } from '../../../src/lib/formats/topology.ts';
import { frame } from '../geography/world.ts';
import {
	closed,
	indexOf,
	lineToGrid,
	signedArea2,
	toDegrees,
	type GridLine,
	type GridPoint
} from '../grid/grid.ts';
import { difference, intersection } from '../shape/clipper.ts';
import { simplifyLine } from '../shape/simplify-line.ts';

/** Steps to a degree: about a pixel as far out as the map goes. */
const steps = 10;

/** How far a dropped point may be from the line, in grid units: 18 km, two pixels as far out as the map goes. */
const tolerance = 0.16e5;

/** How far the far land reaches over the base map, in grid units: it hides where that one is cut off. */
const overlap = 0.1e5;

/** Islands smaller than this are left out: twice half a square degree, in grid units. */
const smallest2 = 2 * 0.5 * 1e10;

/** No view comes near enough to America to miss its borders. */
const america = -30e5;

const [west, south, east, north] = frame.map((degrees, i) =>
	Math.round(degrees * 1e5 + (i < 2 ? overlap : -overlap))
) as [number, number, number, number];

const [dateLine, pole] = [180e5, 90e5];

/**
 * `world.json`, a TopoJSON of what lies outside the frame of the base map: `land`, its `coast` without
 * the edges along which it was cut, and `borders` between countries.
 */
export function worldLayer(land: readonly GridLine[], borders: readonly GridLine[]): string {
	const all = intersection(land.map(thinned), [box(-dateLine, -pole, dateLine, pole)]);
	const rings = difference(all, [box(west, south, east, north)])
		.map(inSteps)
		.filter(isDrawn);
	const topology = encodeTopology(
		{
			land: collection(polygons(rings)),
			coast: collection({
				type: 'MultiLineString',
				coordinates: rings.flatMap(coastLines).map((line) => line.map(toDegrees))
			}),
			borders: collection({
				type: 'MultiLineString',
				coordinates: borders
					.filter((line) => line.some(([x]) => x > america))
					.flatMap((line) => outside(simplifyLine(line, tolerance)))
					.map((line) => stepped(line).map(toDegrees))
					.filter((line) => line.length > 1)
			})
		},
		steps
	);
	return `${JSON.stringify(topology)}\n`;
}

function thinned(ring: GridLine): GridLine {
	return simplifyLine(closed(ring), tolerance).slice(0, -1);
}

function collection(geometry: Geometry): FeatureCollection {
	return {
		type: 'FeatureCollection',
		features: [{ type: 'Feature', properties: {}, geometry }]
	};
}

function box(left: number, bottom: number, right: number, top: number): GridLine {
	return [
		[left, bottom],
		[right, bottom],
		[right, top],
		[left, top]
	];
}

/** A ring in whole steps, each position once. */
function inSteps(ring: GridLine): GridLine {
	const out = stepped(closed(ring));
	return out.slice(0, -1);
}

function stepped(line: GridLine): GridLine {
	return lineToGrid(
		line.map((point) => toDegrees(point).map((degrees) => Math.round(degrees * steps) / steps))
	);
}

/** The parts of a line outside the frame. */
function outside(line: GridLine): GridLine[] {
	const lines: GridLine[] = [];
	let current: GridLine = [];
	const end = () => {
		if (current.length > 1) lines.push(current);
		current = [];
	};
	for (let i = 1; i < line.length; i++) {
		const [from, to] = [line[i - 1]!, line[i]!];
		const at = (t: number): GridPoint => [
			from[0] + (to[0] - from[0]) * t,
			from[1] + (to[1] - from[1]) * t
		];
		const [enters, leaves] = insideOf(from, to);
		if (enters >= leaves) {
			if (current.length === 0) current.push(from);
			current.push(to);
			continue;
		}
		if (enters > 0) {
			if (current.length === 0) current.push(from);
			current.push(at(enters));
		}
		end();
		if (leaves < 1) current.push(at(leaves), to);
	}
	end();
	return lines;
}

/** From where to where a segment is inside the frame, as parts of it; the wrong way round: nowhere. */
function insideOf([x, y]: GridPoint, [toX, toY]: GridPoint): [number, number] {
	let [enters, leaves] = [0, 1];
	const sides = [
		[x, toX - x, west, east],
		[y, toY - y, south, north]
	] as const;
	for (const [from, by, least, most] of sides) {
		if (by === 0 && (from <= least || from >= most)) return [1, 0];
		if (by === 0) continue;
		const [one, other] = [(least - from) / by, (most - from) / by];
		enters = Math.max(enters, Math.min(one, other));
		leaves = Math.min(leaves, Math.max(one, other));
	}
	return [enters, leaves];
}

function isDrawn(ring: GridLine): boolean {
	return ring.length > 2 && Math.abs(signedArea2(ring)) > smallest2;
}

/** Shells, each with the holes that lie in it. */
function polygons(rings: readonly GridLine[]): MultiPolygon {
	const shells = rings.filter((ring) => signedArea2(ring) > 0);
	const holes = rings.filter((ring) => signedArea2(ring) < 0);
	return {
		type: 'MultiPolygon',
		coordinates: shells.map((shell) => {
			const index = indexOf([shell]);
			const own = holes.filter(([first]) => index.has(...first!));
			return [shell, ...own].map((ring) => closed(ring).map(toDegrees));
		})
	};
}

/** The parts of a ring that are coast: not along the frame, nor where the atlas parts at 180 degrees. */
function coastLines(ring: GridLine): GridLine[] {
	const after = (i: number) => ring[(i + 1) % ring.length]!;
	const first = ring.findIndex((point, i) => isCut(point, after(i)));
	if (first < 0) return [closed(ring)];
	const lines: GridLine[] = [];
	let line: GridLine = [];
	for (let k = 1; k <= ring.length; k++) {
		const i = (first + k) % ring.length;
		line.push(ring[i]!);
		if (!isCut(ring[i]!, after(i))) continue;
		if (line.length > 1) lines.push(line);
		line = [];
	}
	return lines;
}

/** Whether an edge was made by cutting: it follows a side of the frame or the 180th meridian. */
function isCut(from: GridPoint, to: GridPoint): boolean {
	if (from[0] === to[0]) return [west, east, -dateLine, dateLine].includes(from[0]);
	return from[1] === to[1] && (from[1] === south || from[1] === north);
}
