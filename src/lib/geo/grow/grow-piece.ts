import type { Bounds } from '../../model/dossier';
import { boundsCover, boundsOfCoords } from '../bounding-box';
import type { ClipEngine } from '../clip/clip-engine';
import { partTouching } from '../clip/part-touching';
import { boxRings, ringsAreaSqKm, type Rings } from '../rings';
import { flood } from './field/flood';
import { leftoversOf, type Leftover } from './field/leftovers';
import { pathDistance } from './field/path-distance';
import { smooth } from './field/smooth';
import { solveLevel } from './field/solve-level';
import { traceLevel } from './field/trace-level';
import { groundMesh, type GroundMesh } from './mesh/ground-mesh';
import { roomyTriangles } from './mesh/roomy-triangles';
import type { Seeding, Start } from './seeding';
import { longestThinKm, longestThinStretchKm } from './slivers';
import { boxAreaSqKm, windowAround } from './window';

export type GrowResult =
	| { readonly ok: true; readonly rings: Rings; readonly areaSqKm: number }
	/** There is less connected ground around the start than was asked for. */
	| { readonly ok: false; readonly availableSqKm: number };

/** Areas this close to the target are as good as it, as a share of it. */
export const asGood = 5e-4;

/** How close an area must come, as a share of what was asked for: two fifths of what is promised. */
const near = 4e-4;

/** Vertices of a mesh: few enough to be quick, enough for smooth lines. */
const mostVertices = 4000;
const verticesInTarget = 450;
const mostLatticePoints = 14000;

/** Lengths of smoothing in triangle sides, tried in turn until the cut leaves no slivers. */
const smoothings = [1.5, 2.2, 1, 3, 0.6];

/** Rounds after which ways get no flatter: levels must still be told apart in double precision. */
const flattest = 4;

/** A left-over piece is a crumb below this share of the parcel and of all that is left over. */
const smallShare = 0.1;

/**
 * Grows in one connected piece of ground, or takes it whole where that is what was asked for. The ground
 * is laid out in triangles, first only around the start and then ever further, until the parcel fits.
 * Ground that hangs together by less than the rounding of the grid does not hang together.
 */
export function growPiece(
	clip: ClipEngine,
	piece: Rings,
	targetSqKm: number,
	seeding: Seeding
): GrowResult {
	const availableSqKm = ringsAreaSqKm(piece);
	if (targetSqKm > availableSqKm * (1 + asGood)) return { ok: false, availableSqKm };
	if (targetSqKm >= availableSqKm * (1 - asGood)) {
		return { ok: true, rings: piece, areaSqKm: availableSqKm };
	}
	const whole = boundsOfCoords(piece.coords);
	for (let marginKm = 1.5 * Math.sqrt(targetSqKm); ; marginKm *= 1.7) {
		const window = windowAround(seeding.around, marginKm);
		const isWhole = boundsCover(window, whole) || boxAreaSqKm(window) > 0.7 * boxAreaSqKm(whole);
		const ground = isWhole ? piece : clip.intersect(piece, boxRings(window));
		const groundSqKm = isWhole ? availableSqKm : ringsAreaSqKm(ground);
		if (!isWhole && groundSqKm < targetSqKm) continue;
		const stepKm = Math.sqrt(
			Math.max(
				targetSqKm / verticesInTarget,
				groundSqKm / mostVertices,
				boxAreaSqKm(isWhole ? whole : window) / mostLatticePoints
			) /
				(Math.sqrt(3) / 2)
		);
		const mesh = groundMesh(ground, stepKm);
		if (mesh === null) {
			if (isWhole) return { ok: false, availableSqKm: 0 };
			continue;
		}
		const open = isWhole ? [] : verticesOnSides(mesh, window);
		const { roomy, mostSqKm } = roomyTriangles(mesh, open, targetSqKm);
		const start = seeding.start(mesh, roomy);
		if (start !== null) {
			const distance = pathDistance(mesh, start.seeds);
			const along = seeding.joins ? start.along : null;
			const growth: Growth = { mesh, distance, root: start.root, along, stepKm, open };
			const rings = withoutSlivers(growth, targetSqKm, piece);
			if (rings !== null) return { ok: true, rings, areaSqKm: ringsAreaSqKm(rings) };
		}
		if (isWhole) return { ok: false, availableSqKm: Math.min(mostSqKm, targetSqKm) };
	}
}

/** What growing on one mesh goes by. */
interface Growth extends Pick<Start, 'root' | 'along'> {
	readonly mesh: GroundMesh;
	/** From the start to each vertex, over the ground. */
	readonly distance: Float64Array;
	readonly stepKm: number;
	/** Vertices on the sides of the window, beyond which there is more ground. */
	readonly open: readonly number[];
}

/** Null where the parcel would reach the sides of the window, or there is too little ground. */
function withoutSlivers(growth: Growth, targetSqKm: number, piece: Rings): Rings | null {
	let best: Rings | null = null;
	let leastThin = Infinity;
	for (const smoothing of smoothings) {
		const grown = smoothed(growth, smoothing * growth.stepKm, targetSqKm);
		if (grown === null) return best;
		const thin = longestThinStretchKm(grown, piece);
		if (thin <= longestThinKm) return grown;
		if (thin < leastThin) [best, leastThin] = [grown, thin];
	}
	return best;
}

/** With its field smoothed over a length; null as above. */
function smoothed(growth: Growth, lengthKm: number, targetSqKm: number): Rings | null {
	const { mesh, along, root } = growth;
	let field = smooth(mesh, growth.distance, lengthKm);
	field = flood(mesh, field, root);
	let level = solveLevel(mesh, field, targetSqKm);
	const ease = new Uint8Array(mesh.vertexCount);
	for (let round = 0; round < 12 && level < Infinity; round++) {
		const crumbs = smallLeftovers(growth, field, level, targetSqKm);
		if (crumbs.length === 0) break;
		for (const vertex of crumbs.flatMap(({ vertices }) => vertices)) {
			field[vertex] = 0;
			// A pocket that is filled to a part: its far corners go before the rest of it.
			ease[vertex] = Math.min(round, flattest);
		}
		field = flood(mesh, field, root, ease);
		level = solveLevel(mesh, field, targetSqKm);
	}
	const open = growth.open.reduce((least, v) => Math.min(least, field[v]!), Infinity);
	if (level === Infinity || level > open - growth.stepKm) return null;
	let grown = traceLevel(mesh, field, level, along);
	// The plane keeps areas, but edges that are straight on the ellipsoid's grid bend in it.
	const excess = ringsAreaSqKm(grown) - targetSqKm;
	if (Math.abs(excess) > near * targetSqKm) {
		level = solveLevel(mesh, field, targetSqKm - excess);
		grown = traceLevel(mesh, field, level, along);
	}
	// What could not be evened out is taken on top, as far as it is too little to tell.
	let spareSqKm = near * targetSqKm;
	const rest = smallLeftovers(growth, field, level, targetSqKm);
	for (const { areaSqKm, vertices } of rest.sort((a, b) => a.areaSqKm - b.areaSqKm)) {
		spareSqKm -= areaSqKm;
		if (spareSqKm < 0) break;
		for (const vertex of vertices) field[vertex] = level;
		grown = traceLevel(mesh, field, level, along);
	}
	return partTouching(grown);
}

/**
 * Pieces of ground that would be left over and are small beside the parcel and beside all that is left
 * over.
 */
function smallLeftovers(
	growth: Growth,
	field: Float64Array,
	level: number,
	targetSqKm: number
): Leftover[] {
	const left = leftoversOf(growth.mesh, field, level);
	if (left.length < 2) return [];
	const total = left.reduce((sum, { areaSqKm }) => sum + areaSqKm, 0);
	const most = smallShare * Math.min(targetSqKm, total);
	const open = new Set(growth.open);
	return left.filter(
		({ areaSqKm, vertices }) => areaSqKm < most && !vertices.some((v) => open.has(v))
	);
}

function verticesOnSides({ lon, lat }: GroundMesh, [west, south, east, north]: Bounds): number[] {
	const open: number[] = [];
	for (let v = 0; v < lon.length; v++) {
		if (lon[v] === west || lon[v] === east || lat[v] === south || lat[v] === north) open.push(v);
	}
	return open;
}
