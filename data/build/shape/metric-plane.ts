import { gridPerDegree, type GridLine, type GridPoint, type Position } from '../grid/grid.ts';

/** Length of a degree on WGS84, in metres: of latitude and of longitude, at a latitude in degrees. */
export function metresPerDegree(latitude: number): { lat: number; lon: number } {
	const phi = (latitude * Math.PI) / 180;
	// Series of the meridian and parallel radii; under 1 m off per degree.
	return {
		lat: 111132.954 - 559.822 * Math.cos(2 * phi) + 1.175 * Math.cos(4 * phi),
		lon: 111412.84 * Math.cos(phi) - 93.5 * Math.cos(3 * phi) + 0.118 * Math.cos(5 * phi)
	};
}

/**
 * A flat plane in metres, true at one latitude: for growing and smoothing shapes
 * near it, never for measuring. Two degrees away its east-west scale is 4 % off.
 */
export class MetricPlane {
	readonly #lon: number;
	readonly #lat: number;

	constructor(latitude: number) {
		const { lon, lat } = metresPerDegree(latitude);
		this.#lon = lon;
		this.#lat = lat;
	}

	/** Grid line to whole metres. */
	toMetres(line: GridLine): GridLine {
		return line.map(([x, y]): GridPoint => [
			Math.round((x / gridPerDegree) * this.#lon),
			Math.round((y / gridPerDegree) * this.#lat)
		]);
	}

	/** Metres back to the grid. */
	toGrid(line: GridLine): GridLine {
		return line.map(([x, y]): GridPoint => [
			Math.round((x / this.#lon) * gridPerDegree),
			Math.round((y / this.#lat) * gridPerDegree)
		]);
	}

	/** Degrees to metres, not rounded. */
	project([lon, lat]: Position): Position {
		return [lon * this.#lon, lat * this.#lat];
	}

	/** Metres to degrees. */
	unproject([x, y]: Position): Position {
		return [x / this.#lon, y / this.#lat];
	}
}
