import type { LonLat } from '../../model/map-overlay';
import { boundsOfCoords } from '../bounding-box';
import type { Rings } from '../rings';
import { kmPerDegree, shrinkAt } from './nearest-ground';

export type Lines = readonly (readonly LonLat[])[];

/** Where a place lies along lines. */
interface AlongLines {
	/** To the nearest of the lines. */
	readonly distanceKm: number;
	/** Km from the start of the first line; lines follow one another. */
	readonly alongKm: number;
}

const chunk = 16;

/** Lines made ready to be asked often which place on them is nearest. */
export class LineRuler {
	/** Interleaved [lon, lat, …] of all lines. */
	readonly #coords: Float64Array;
	/** Km along the lines at each position. */
	readonly #along: Float64Array;
	/** 1 where a line ends, so that no segment starts there. */
	readonly #ends: Uint8Array;
	/** west, south, east and north of every few segments. */
	readonly #boxes: Float64Array;

	constructor(lines: Lines) {
		const count = lines.reduce((sum, line) => sum + line.length, 0);
		this.#coords = Float64Array.from(lines.flat(2));
		this.#along = new Float64Array(count);
		this.#ends = new Uint8Array(count);
		let i = 0;
		let along = 0;
		for (const line of lines) {
			line.forEach(([lon, lat], k) => {
				if (k > 0) {
					const [beforeLon, beforeLat] = line[k - 1]!;
					const dx = (lon - beforeLon) * shrinkAt(lat);
					along += Math.hypot(dx, lat - beforeLat) * kmPerDegree;
				}
				this.#along[i++] = along;
			});
			if (line.length > 0) this.#ends[i - 1] = 1;
		}
		this.#boxes = new Float64Array(4 * Math.ceil(count / chunk));
		for (let c = 0; 4 * c < this.#boxes.length; c++) {
			const to = Math.min(c * chunk + chunk + 1, count);
			this.#boxes.set(boundsOfCoords(this.#coords, c * chunk, to), 4 * c);
		}
	}

	/** The nearest place on the lines, if one is within `reachKm`. */
	nearest([lon, lat]: LonLat, reachKm = Infinity): AlongLines | null {
		const coords = this.#coords;
		const shrink = shrinkAt(lat);
		let best = reachKm / kmPerDegree;
		let found: AlongLines | null = null;
		for (let c = 0; 4 * c < this.#boxes.length; c++) {
			const outX = Math.max(this.#boxes[4 * c]! - lon, lon - this.#boxes[4 * c + 2]!, 0) * shrink;
			const outY = Math.max(this.#boxes[4 * c + 1]! - lat, lat - this.#boxes[4 * c + 3]!, 0);
			if (Math.hypot(outX, outY) >= best) continue;
			for (let p = c * chunk; p < Math.min(c * chunk + chunk, this.#along.length - 1); p++) {
				if (this.#ends[p] === 1) continue;
				const x = coords[2 * p]!;
				const y = coords[2 * p + 1]!;
				const ux = (coords[2 * p + 2]! - x) * shrink;
				const uy = coords[2 * p + 3]! - y;
				const px = (lon - x) * shrink;
				const py = lat - y;
				const k = Math.max(0, Math.min(1, (px * ux + py * uy) / (ux * ux + uy * uy || 1)));
				const far = Math.hypot(px - k * ux, py - k * uy);
				if (far >= best) continue;
				best = far;
				const along = this.#along[p]! + k * (this.#along[p + 1]! - this.#along[p]!);
				found = { distanceKm: far * kmPerDegree, alongKm: along };
			}
		}
		return found;
	}
}

/** An edge of rings that runs along the lines: its middle, where that is along them, and its length. */
export interface Contact {
	readonly at: LonLat;
	readonly alongKm: number;
	readonly lengthKm: number;
	/** Position that the edge starts at. */
	readonly position: number;
}

/** Edges of rings that run along the lines, to within `reachKm`, in the lines' order. */
export function contactsOf(
	{ coords, starts }: Rings,
	ruler: LineRuler,
	reachKm: number
): Contact[] {
	const contacts: Contact[] = [];
	for (let ring = 0; ring + 1 < starts.length; ring++) {
		for (let p = starts[ring]!; p + 1 < starts[ring + 1]!; p++) {
			const [x1, y1, x2, y2] = [
				coords[2 * p]!,
				coords[2 * p + 1]!,
				coords[2 * p + 2]!,
				coords[2 * p + 3]!
			];
			const at: LonLat = [(x1 + x2) / 2, (y1 + y2) / 2];
			const place = ruler.nearest(at, reachKm);
			if (place === null) continue;
			const lengthKm = Math.hypot((x2 - x1) * shrinkAt(at[1]), y2 - y1) * kmPerDegree;
			contacts.push({ at, alongKm: place.alongKm, lengthKm, position: p });
		}
	}
	return contacts.sort((a, b) => a.alongKm - b.alongKm || a.position - b.position);
}

/** The contact nearest to a place; for null the one halfway along all of them. */
export function middleContact(contacts: readonly Contact[], near: LonLat | null): Contact | null {
	if (near === null) {
		const half = contacts.reduce((sum, { lengthKm }) => sum + lengthKm, 0) / 2;
		let sum = 0;
		return contacts.find(({ lengthKm }) => (sum += lengthKm) >= half) ?? null;
	}
	const shrink = shrinkAt(near[1]);
	let best: Contact | null = null;
	let least = Infinity;
	for (const contact of contacts) {
		const far = Math.hypot((contact.at[0] - near[0]) * shrink, contact.at[1] - near[1]);
		if (far < least) [best, least] = [contact, far];
	}
	return best;
}
