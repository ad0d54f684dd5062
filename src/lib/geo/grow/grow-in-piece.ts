import type { Bounds } from '../../model/dossier';
import { boundsCover, boundsOfCoords } from '../bounding-box';
import type { ClipEngine } from '../clip/clip-engine';
import { partTouching } from '../clip/part-touching';
import { boxRings, ringsAreaSqKm, type Rings } from '../rings';
import { fansOf } from './field/fans';
import { flood } from './field/flood';
import { leftoversOf, type Leftover } from './field/leftovers';
import { pathDistance } from './field/path-distance';
import { smooth } from './field/smooth';
import { solveLevel, triangleAreas } from './field/solve-level';
import { traceLevel } from './field/trace-level';
import type { LonLat } from '../../model/map-overlay';
import { componentsOf } from './mesh/components';
import { groundMesh, type GroundMesh } from './mesh/ground-mesh';
import type { Start } from './seeding';
import { longestThinKm, longestThinStretchKm } from './slivers';
import { boxAreaSqKm, windowAround } from './window';

/** A start that is found on any mesh of the ground; `roomy` has 1 for the triangles it may lie in. */
export interface Seeding {
	readonly start: (mesh: GroundMesh, roomy: Uint8Array) => Start | null;
	/** Places that the start lies among. */
	readonly around: readonly LonLat[];
	/** Whether the result will be united with ground along the start. */
	readonly joins: boolean;
}

/** How close an area must come, as a share of what was asked for: two fifths of what is promised. */
const near = 4e-4;

/** Vertices of a mesh: few enough to be quick, enough for smooth lines. */
const mostVertices = 4000;
const verticesInTarget = 450;
const mostLatticePoints = 14000;

/** Lengths of smoothing in triangle sides, tried in turn until the cut leaves no slivers. */
const smoothings = [1.5, 2.2, 1, 3, 0.6];

/**
 * Grows within one connected piece of ground, that has more than `targetSqKm`. The ground is laid out
 * in triangles, first only around the start and then ever further, until the parcel fits.
 *
 * @returns what there is in km² where that is less: ground that hangs together by less than the
 * rounding of the grid does not hang together
 */
export function growInPiece(
	clip: ClipEngine,
	piece: Rings,
	pieceSqKm: number,
	seeding: Seeding,
	targetSqKm: number
): Rings | number {
	const whole = boundsOfCoords(piece.coords);
	for (let marginKm = 1.5 * Math.sqrt(targetSqKm); ; marginKm *= 1.7) {
		const window = windowAround(seeding.around, marginKm);
		const isWhole = boundsCover(window, whole) || boxAreaSqKm(window) > 0.7 * boxAreaSqKm(whole);
		const ground = isWhole ? piece : clip.intersect(piece, boxRings(window));
		const groundSqKm = isWhole ? pieceSqKm : ringsAreaSqKm(ground);
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
			if (isWhole) return 0;
			continue;
		}
		const areas = triangleAreas(mesh);
		const open = isWhole ? [] : verticesOnSides(mesh, window);
		const { roomy, mostSqKm } = roomyTriangles(mesh, areas, open, targetSqKm);
		const start = seeding.start(mesh, roomy);
		if (start !== null) {
			const growth = new Growth(mesh, areas, start, stepKm, open);
			const grown = growth.withoutSlivers(targetSqKm, piece, seeding.joins);
			if (grown !== null) return grown;
		}
		if (isWhole) return Math.min(mostSqKm, targetSqKm);
	}
}

/** Triangles of ground that hangs together and is large enough, or may go on beyond the window. */
function roomyTriangles(
	mesh: GroundMesh,
	areas: Float64Array,
	open: readonly number[],
	targetSqKm: number
): { roomy: Uint8Array; mostSqKm: number } {
	const { of, areasSqKm } = componentsOf(mesh, areas);
	const isOpen = new Uint8Array(mesh.vertexCount);
	for (const vertex of open) isOpen[vertex] = 1;
	const goesOn = new Set<number>();
	for (let e = 0; e < mesh.corner.length; e++) {
		if (isOpen[mesh.corner[e]!] === 1) goesOn.add(of[(e - (e % 3)) / 3]!);
	}
	const roomy = new Uint8Array(of.length);
	of.forEach((component, t) => {
		if (goesOn.has(component) || areasSqKm[component]! > targetSqKm) roomy[t] = 1;
	});
	return { roomy, mostSqKm: Math.max(...areasSqKm, 0) };
}

/** Growing on one mesh. */
class Growth {
	readonly #mesh: GroundMesh;
	readonly #areas: Float64Array;
	readonly #start: Start;
	readonly #stepKm: number;
	readonly #fans: Int32Array;
	readonly #distance: Float64Array;
	/** Vertices on the sides of the window, beyond which there is more ground. */
	readonly #open: readonly number[];

	constructor(
		mesh: GroundMesh,
		areas: Float64Array,
		start: Start,
		stepKm: number,
		open: readonly number[]
	) {
		this.#mesh = mesh;
		this.#areas = areas;
		this.#start = start;
		this.#stepKm = stepKm;
		this.#open = open;
		this.#fans = fansOf(mesh);
		this.#distance = pathDistance(mesh, this.#fans, start.seeds);
	}

	/** Null where the parcel would reach the sides of the window, or there is too little ground. */
	withoutSlivers(targetSqKm: number, piece: Rings, joins: boolean): Rings | null {
		let best: Rings | null = null;
		let leastThin = Infinity;
		for (const smoothing of smoothings) {
			const grown = this.#smoothed(smoothing * this.#stepKm, targetSqKm, joins);
			if (grown === null) return best;
			const thin = longestThinStretchKm(grown, piece);
			if (thin <= longestThinKm) return grown;
			if (thin < leastThin) [best, leastThin] = [grown, thin];
		}
		return best;
	}

	#smoothed(lengthKm: number, targetSqKm: number, joins: boolean): Rings | null {
		const mesh = this.#mesh;
		const along = joins ? this.#start.along : null;
		let field = smooth(mesh, this.#distance, lengthKm);
		field = flood(mesh, this.#fans, field, this.#start.root);
		let level = solveLevel(mesh, this.#areas, field, targetSqKm);
		const ease = new Uint8Array(mesh.vertexCount);
		for (let round = 0; round < 12 && level < Infinity; round++) {
			const crumbs = this.#smallLeftovers(field, level, targetSqKm);
			if (crumbs.length === 0) break;
			for (const vertex of crumbs.flatMap(({ vertices }) => vertices)) {
				field[vertex] = 0;
				// A pocket that is filled to a part: its far corners go before the rest of it.
				ease[vertex] = Math.min(round, flattest);
			}
			field = flood(mesh, this.#fans, field, this.#start.root, ease);
			level = solveLevel(mesh, this.#areas, field, targetSqKm);
		}
		const open = this.#open.reduce((least, v) => Math.min(least, field[v]!), Infinity);
		if (level === Infinity || level > open - this.#stepKm) return null;
		let grown = traceLevel(mesh, field, level, along);
		// The plane keeps areas, but edges that are straight on the ellipsoid's grid bend in it.
		const excess = ringsAreaSqKm(grown) - targetSqKm;
		if (Math.abs(excess) > near * targetSqKm) {
			level = solveLevel(mesh, this.#areas, field, targetSqKm - excess);
			grown = traceLevel(mesh, field, level, along);
		}
		// What could not be evened out is taken on top, as far as it is too little to tell.
		let spareSqKm = near * targetSqKm;
		const rest = this.#smallLeftovers(field, level, targetSqKm);
		for (const { areaSqKm, vertices } of rest.sort((a, b) => a.areaSqKm - b.areaSqKm)) {
			spareSqKm -= areaSqKm;
			if (spareSqKm < 0) break;
			for (const vertex of vertices) field[vertex] = level;
			grown = traceLevel(mesh, field, level, along);
		}
		return partTouching(grown);
	}

	/**
	 * Pieces of ground that would be left over and are small beside the parcel and beside all that is
	 * left over.
	 */
	#smallLeftovers(field: Float64Array, level: number, targetSqKm: number): Leftover[] {
		const left = leftoversOf(this.#mesh, this.#fans, this.#areas, field, level);
		if (left.length < 2) return [];
		const total = left.reduce((sum, { areaSqKm }) => sum + areaSqKm, 0);
		const most = smallShare * Math.min(targetSqKm, total);
		const open = new Set(this.#open);
		return left.filter(
			({ areaSqKm, vertices }) => areaSqKm < most && !vertices.some((v) => open.has(v))
		);
	}
}

/** Rounds after which ways get no flatter: levels must still be told apart in double precision. */
const flattest = 4;

/** A left-over piece is a crumb below this share of the parcel and of all that is left over. */
const smallShare = 0.1;

function verticesOnSides({ lon, lat }: GroundMesh, [west, south, east, north]: Bounds): number[] {
	const open: number[] = [];
	for (let v = 0; v < lon.length; v++) {
		if (lon[v] === west || lon[v] === east || lat[v] === south || lat[v] === north) open.push(v);
	}
	return open;
}
