import { fetchPackage } from '../fetch/fetch-package.ts';
import { packages } from '../fetch/packages.ts';
import { readTar } from '../fetch/read-tar.ts';

/** A place of GeoNames. */
export interface WorldCity {
	readonly name: string;
	/** Another spelling; empty where there is none. */
	readonly other: string;
	/** ISO 3166-1 alpha-2. */
	readonly country: string;
	readonly population: number;
	readonly lon: number;
	readonly lat: number;
}

/** How many are kept. */
const most = 1000;

/** The world's places by population, the largest first; parts of a city are none. */
export async function readCities(): Promise<WorldCity[]> {
	const parts: Buffer[] = [];
	await readTar(
		await fetchPackage(packages.population),
		(path) => path === 'cities.pbf',
		1,
		(_, chunk) => parts.push(Buffer.from(chunk))
	);
	return decode(Buffer.concat(parts))
		.filter(({ kind }) => kind !== 'PPLX')
		.sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))
		.slice(0, most)
		.map(({ name, other, country, population, lon, lat }) => ({
			name,
			other,
			country,
			population,
			lon,
			lat
		}));
}

/**
 * The package's own format: a Protocol Buffers message for each place, whose coordinates are the steps,
 * in 10⁻⁵ degree, from the place before.
 */
function decode(bytes: Buffer): (WorldCity & { kind: string })[] {
	const places: (WorldCity & { kind: string })[] = [];
	let at = 0;
	let [lon, lat] = [0, 0];
	const varint = (): number => {
		let [value, factor] = [0, 1];
		for (;;) {
			const byte = bytes[at++]!;
			value += (byte & 0x7f) * factor;
			if (byte < 0x80) return value;
			factor *= 128;
		}
	};
	const signed = (): number => {
		const value = varint();
		return value % 2 ? -(value + 1) / 2 : value / 2;
	};
	while (at < bytes.length) {
		const size = varint();
		const end = at + size;
		const texts: Record<number, string> = {};
		let population = 0;
		while (at < end) {
			const key = varint();
			const [field, type] = [key >> 3, key & 7];
			if (type === 2) {
				const length = varint();
				texts[field] = bytes.toString('utf8', at, at + length);
				at += length;
			} else if (field === 10) lon += signed();
			else if (field === 11) lat += signed();
			else if (field === 9) population = varint();
			else varint();
		}
		places.push({
			name: texts[2] ?? '',
			other: texts[4] ?? '',
			country: texts[3] ?? '',
			kind: texts[7] ?? '',
			population,
			lon: lon / 1e5,
			lat: lat / 1e5
		});
	}
	return places;
}
