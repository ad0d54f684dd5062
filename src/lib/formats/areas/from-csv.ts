import Papa from 'papaparse';
import { OwnAreasFault } from '../../model/areas-fault';
import { decodeText } from './decode-text';
import { type AreasDocument, type AreasNotes, type RawAreas, RawFeatures } from './raw-areas';
import { looksLikeWkt, WktReader } from './wkt';

const longitude = /^(lon|lng|long|longitude|x|point_x)$/i;
const latitude = /^(lat|latitude|y|point_y)$/i;

/**
 * Reads a table whose rows have a geometry, as WKT or GeoJSON, in a column of any name. Columns of
 * longitude and latitude are points, and said to be no areas.
 *
 * @throws OwnAreasFault with the line
 */
export function fromCsv({ bytes }: AreasDocument, notes: AreasNotes): RawAreas {
	const { data } = Papa.parse<string[]>(decodeText(bytes, notes).replace(/^\uFEFF/, ''), {
		skipEmptyLines: 'greedy'
	});
	const [head, ...rows] = data;
	if (!head || rows.length === 0) throw new OwnAreasFault('csv-broken', {}, { line: 1 });
	const column = head.findIndex((_, i) => rows.some((row) => isGeometry(row[i] ?? '')));
	if (column < 0) throw withoutAreas(head);
	const features = new RawFeatures();
	let said: string | null = null;
	rows.forEach((row, index) => {
		const text = row[column] ?? '';
		const { geometry, system } = geometryOf(text, index + 2);
		said ??= system;
		const others = head.flatMap((name, i) =>
			i === column ? [] : [[name, row[i] ?? null] as const]
		);
		features.add({ id: null, layer: null, properties: Object.fromEntries(others), geometry });
	});
	return { features: features.list, system: said };
}

function withoutAreas(head: readonly string[]): OwnAreasFault {
	const columns = head.slice(0, 12).join(', ').slice(0, 120);
	const isPoints =
		head.some((name) => longitude.test(name.trim())) &&
		head.some((name) => latitude.test(name.trim()));
	return new OwnAreasFault(isPoints ? 'csv-points' : 'csv-no-areas', { columns });
}

function isGeometry(text: string): boolean {
	return looksLikeWkt(text) || /^\s*\{\s*"type"\s*:\s*"[A-Z][a-zA-Z]+"/.test(text);
}

function geometryOf(text: string, line: number): { geometry: unknown; system: string | null } {
	if (text.trim() === '') return { geometry: null, system: null };
	try {
		if (text.trimStart().startsWith('{'))
			return { geometry: JSON.parse(text) as unknown, system: null };
		return new WktReader(text).next() ?? { geometry: null, system: null };
	} catch (error) {
		if (error instanceof OwnAreasFault)
			throw new OwnAreasFault(error.phrase.code, error.phrase.slots as never, { line });
		throw new OwnAreasFault('csv-broken', {}, { line });
	}
}
