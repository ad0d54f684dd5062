import { crossesRay } from './point-in-polygon';

/** Edges to a band of latitude, about: enough bands for quick answers, few enough to be made quickly. */
const edgesPerBand = 8;

/**
 * Answers quickly, and often, whether polygons hold a point (even-odd rule, see `crossesRay`): their
 * edges are sorted into bands of latitude.
 */
export class PolygonIndex {
	readonly #coords: ArrayLike<number>;
	readonly #south: number = 0;
	readonly #bandsPerDegree: number = 0;
	readonly #bandStarts: Uint32Array;
	readonly #edges: Uint32Array;

	/** Closed rings as in `Rings`, in any winding and any units. */
	constructor({ coords, starts }: Record<'coords' | 'starts', ArrayLike<number>>) {
		this.#coords = coords;
		const edges: number[] = [];
		let [south, north] = [Infinity, -Infinity];
		for (let ring = 0; ring + 1 < starts.length; ring++)
			for (let i = starts[ring]!; i + 1 < starts[ring + 1]!; i++) {
				const [lat, next] = [coords[2 * i + 1]!, coords[2 * i + 3]!];
				if (lat === next) continue;
				edges.push(i);
				south = Math.min(south, lat, next);
				north = Math.max(north, lat, next);
			}
		const bands = Math.max(1, Math.floor(edges.length / edgesPerBand));
		if (edges.length > 0) {
			this.#south = south;
			this.#bandsPerDegree = bands / (north - south);
		}
		this.#bandStarts = new Uint32Array(bands + 1);
		const span = (edge: number): [number, number] => {
			const [lat, next] = [coords[2 * edge + 1]!, coords[2 * edge + 3]!];
			return [this.#band(Math.min(lat, next), bands), this.#band(Math.max(lat, next), bands)];
		};
		for (const edge of edges) {
			const [from, to] = span(edge);
			for (let band = from; band <= to; band++) this.#bandStarts[band + 1]!++;
		}
		for (let band = 0; band < bands; band++) this.#bandStarts[band + 1]! += this.#bandStarts[band]!;
		const next = this.#bandStarts.slice();
		this.#edges = new Uint32Array(this.#bandStarts[bands]!);
		for (const edge of edges) {
			const [from, to] = span(edge);
			for (let band = from; band <= to; band++) this.#edges[next[band]!++] = edge;
		}
	}

	/** Longitude and latitude in degrees, or what the rings are in; not finite gives false. */
	has(lon: number, lat: number): boolean {
		const bands = this.#bandStarts.length - 1;
		const at = Math.floor((lat - this.#south) * this.#bandsPerDegree);
		if (!(at >= 0 && at <= bands)) return false;
		const band = Math.min(at, bands - 1);
		let inside = false;
		for (let k = this.#bandStarts[band]!; k < this.#bandStarts[band + 1]!; k++) {
			const i = 2 * this.#edges[k]!;
			const [x1, y1] = [this.#coords[i]!, this.#coords[i + 1]!];
			const [x2, y2] = [this.#coords[i + 2]!, this.#coords[i + 3]!];
			if (crossesRay(x1, y1, x2, y2, lon, lat)) inside = !inside;
		}
		return inside;
	}

	#band(lat: number, bands: number): number {
		return Math.min(bands - 1, Math.floor((lat - this.#south) * this.#bandsPerDegree));
	}
}
