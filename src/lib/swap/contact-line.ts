import { PolygonIndex } from '../geo/polygon-index';
import type { MeasuringData } from '../geo/measuring-data';
import type { Rings } from '../geo/rings';
import { kmPerDegree, shortDistanceKm } from '../geo/short-distance';

/** How far a stretch that is looked at as a whole may run, in km. */
const stretchKm = 0.1;
/** How far to the side of a line one looks for the ground beside it, in km. */
const besideKm = 0.005;

/** A short stretch of the line of contact. */
interface Stretch {
	readonly lengthKm: number;
	/** A position on the held side. */
	readonly lon: number;
	readonly lat: number;
	/** The held area there; null where there is none, as in the arms of a delta. */
	readonly area: string | null;
}

/** The line of contact in stretches of some 100 m, each with the held area on its left. */
export class ContactLine {
	readonly lengthKm: number;
	readonly #stretches: readonly Stretch[];
	readonly #lengthOf = new Map<string, number>();

	constructor({ areas, line }: MeasuringData) {
		const held = areas
			.filter(({ status }) => status === 'held')
			.map(({ id, rings }) => ({ id, index: new PolygonIndex(rings) }));
		const areaAt = (lon: number, lat: number) =>
			held.find(({ index }) => index.has(lon, lat))?.id ?? null;
		const stretches: Stretch[] = [];
		for (const positions of line)
			positions.forEach((end, i) => {
				const start = positions[i - 1];
				if (start)
					for (const cut of inStretches(start, end))
						stretches.push({ ...cut, area: areaAt(cut.lon, cut.lat) });
			});
		this.#stretches = stretches;
		this.lengthKm = stretches.reduce((sum, { lengthKm }) => sum + lengthKm, 0);
		for (const { area, lengthKm } of stretches)
			if (area !== null) this.#lengthOf.set(area, this.lengthOfKm(area) + lengthKm);
	}

	/** How much of the line runs along a held area, in km. */
	lengthOfKm(area: string): number {
		return this.#lengthOf.get(area) ?? 0;
	}

	/** Whether any of the line runs along a ground, which lies on its held side. */
	runsAlong(ground: PolygonIndex): boolean {
		return this.#stretches.some(({ lon, lat }) => ground.has(lon, lat));
	}

	/** How much of the line runs along the part of a held area that `holds` a position, in km. */
	alongKm(area: string, part: PolygonIndex): number {
		return this.#stretches.reduce(
			(sum, stretch) =>
				stretch.area === area && part.has(stretch.lon, stretch.lat) ? sum + stretch.lengthKm : sum,
			0
		);
	}
}

/**
 * The line that a swap would draw anew, in km: the edges of what changes hands that have ground
 * beside them which its holder keeps.
 *
 * @param given all that one holder gives, as one ground
 * @param isKept whether a position lies in held ground of that holder; what is given is left out here
 */
export function newLineKm(given: Rings, isKept: (lon: number, lat: number) => boolean): number {
	const inside = new PolygonIndex(given);
	const { coords, starts } = given;
	let total = 0;
	for (let ring = 0; ring + 1 < starts.length; ring++)
		for (let i = starts[ring]!; i + 1 < starts[ring + 1]!; i++) {
			const start = [coords[2 * i]!, coords[2 * i + 1]!] as const;
			const end = [coords[2 * i + 2]!, coords[2 * i + 3]!] as const;
			// Rings have their ground on the left, so what is beside it is on the right.
			for (const { lon, lat, lengthKm } of inStretches(end, start, 10 * stretchKm))
				if (!inside.has(lon, lat) && isKept(lon, lat)) total += lengthKm;
		}
	return total;
}

/** An edge in stretches, each with a position just to the left of its middle. */
function inStretches(
	[lon1, lat1]: readonly [number, number],
	[lon2, lat2]: readonly [number, number],
	most = stretchKm
): Omit<Stretch, 'area'>[] {
	const lengthKm = shortDistanceKm(lon1, lat1, lon2, lat2);
	if (lengthKm === 0) return [];
	const count = Math.ceil(lengthKm / most);
	const { east, north } = kmPerDegree((lat1 + lat2) / 2);
	const besideLon = (-(lat2 - lat1) * north * besideKm) / lengthKm / east;
	const besideLat = ((lon2 - lon1) * east * besideKm) / lengthKm / north;
	return Array.from({ length: count }, (_, k) => {
		const t = (k + 0.5) / count;
		return {
			lengthKm: lengthKm / count,
			lon: lon1 + t * (lon2 - lon1) + besideLon,
			lat: lat1 + t * (lat2 - lat1) + besideLat
		};
	});
}
