import { OwnAreasFault } from '../../model/areas-fault';
import { limits } from './limits';

const types: Readonly<Record<string, string>> = {
	POINT: 'Point',
	LINESTRING: 'LineString',
	LINEARRING: 'LineString',
	POLYGON: 'Polygon',
	TRIANGLE: 'Polygon',
	MULTIPOINT: 'MultiPoint',
	MULTILINESTRING: 'MultiLineString',
	MULTIPOLYGON: 'MultiPolygon',
	GEOMETRYCOLLECTION: 'GeometryCollection'
};

/** Whether a text begins as WKT does. */
export function looksLikeWkt(text: string): boolean {
	return /^[\s\uFEFF]*(SRID=\d+\s*;\s*)?(MULTI)?(POLYGON|LINESTRING|POINT|GEOMETRYCOLLECTION|TRIANGLE)[\sZM]*(\(|EMPTY)/i.test(
		text.slice(0, 200)
	);
}

/** A geometry of WKT as GeoJSON, the system that EWKT says, and where it ends. */
interface WktGeometry {
	readonly geometry: unknown;
	/** `EPSG:…`; null where nothing is said. */
	readonly system: string | null;
}

/** Reads geometries of WKT and EWKT, one after the other, from a text. */
export class WktReader {
	readonly #text: string;
	#at = 0;

	constructor(text: string) {
		this.#text = text;
	}

	/** Throws OwnAreasFault for what is no WKT; null at the end. */
	next(): WktGeometry | null {
		this.#match(/[\s;,\uFEFF]*/y);
		if (this.#at >= this.#text.length) return null;
		const srid = this.#match(/SRID=(\d{1,7})\s*;\s*/iy)?.[1];
		return { geometry: this.#geometry(0), system: srid === undefined ? null : `EPSG:${srid}` };
	}

	#geometry(depth: number): unknown {
		if (depth > limits.depth) throw new OwnAreasFault('nested-too-deep', { levels: limits.depth });
		const word = this.#match(/\s*([A-Z]+?)(?:\s*(?:ZM|Z|M))?\s*(?=\(|EMPTY)/iy)?.[1]?.toUpperCase();
		const type = word !== undefined && Object.hasOwn(types, word) ? types[word]! : null;
		if (type === null) throw this.#fault();
		if (type === 'GeometryCollection') {
			const geometries = this.#isEmpty() ? [] : this.#list(() => this.#geometry(depth + 1));
			return { type, geometries };
		}
		if (this.#isEmpty()) return { type, coordinates: [] };
		return { type, coordinates: this.#coordinates(type) };
	}

	#coordinates(type: string): unknown {
		const line = () => (this.#isEmpty() ? [] : this.#list(() => this.#position()));
		const polygon = () => (this.#isEmpty() ? [] : this.#list(line));
		if (type === 'Point') return this.#list(() => this.#position())[0];
		if (type === 'LineString') return line();
		if (type === 'Polygon' || type === 'MultiLineString') return polygon();
		if (type === 'MultiPolygon') return this.#list(polygon);
		// A position of a multipoint may stand in brackets of its own.
		return this.#list(() =>
			this.#match(/\s*\((?=)/y) ? this.#closed(this.#position()) : this.#position()
		);
	}

	#closed<T>(value: T): T {
		if (!this.#match(/\s*\)/y)) throw this.#fault();
		return value;
	}

	#list<T>(item: () => T): T[] {
		if (!this.#match(/\s*\(/y)) throw this.#fault();
		const items = [item()];
		while (this.#match(/\s*,/y)) items.push(item());
		return this.#closed(items);
	}

	#position(): number[] {
		const numbers: number[] = [];
		for (;;) {
			const number = this.#match(/\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(?=[\s,)])/iy)?.[1];
			if (number === undefined) break;
			numbers.push(Number(number));
		}
		if (numbers.length < 2 || numbers.length > 4) throw this.#fault();
		return numbers.slice(0, 2);
	}

	#isEmpty(): boolean {
		return this.#match(/\s*EMPTY/iy) !== null;
	}

	#match(pattern: RegExp): RegExpExecArray | null {
		pattern.lastIndex = this.#at;
		const match = pattern.exec(this.#text);
		if (match) this.#at = pattern.lastIndex;
		return match;
	}

	#fault(): OwnAreasFault {
		const line = this.#text.slice(0, this.#at).split('\n').length;
		const near = this.#text.slice(this.#at, this.#at + 30);
		return new OwnAreasFault('wkt-broken', { near }, { line });
	}
}
