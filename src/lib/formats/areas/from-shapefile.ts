import { OwnAreasFault } from '../../model/areas-fault';
import { dbfEncoding, dbfRows } from './dbf-rows';
import { type AreasDocument, type AreasNotes, type RawAreas, RawFeatures } from './raw-areas';
import { positionsOf, shpPolygons } from './shp-polygons';
import { type ShpRecord, shpRecords } from './shp-records';

/**
 * Reads a shapefile: shapes of the .shp, properties of the .dbf in the encoding of the .cpg, the
 * reference system of the .prj. Without a .dbf, features have no properties.
 *
 * @throws OwnAreasFault
 */
export function fromShapefile({ bytes, parts }: AreasDocument, notes: AreasNotes): RawAreas {
	const rows = rowsOf(parts, notes);
	const features = new RawFeatures();
	let index = 0;
	for (const record of shpRecords(bytes)) {
		const row = rows?.[index++];
		if (row === null) notes.add('deleted-rows');
		else
			features.add({
				id: null,
				layer: null,
				properties: row ?? {},
				geometry: geometryOf(record)
			});
	}
	if (index === 0 && bytes.length <= 100) throw new OwnAreasFault('no-areas');
	if (rows && rows.length !== index)
		notes.add('rows-missing', { shapes: index, rows: rows.length });
	const prj = parts.get('prj');
	const system = prj && new TextDecoder().decode(prj.subarray(0, 1 << 14)).trim();
	return { features: features.list, system: system || null };
}

function rowsOf(parts: AreasDocument['parts'], notes: AreasNotes) {
	const dbf = parts.get('dbf');
	if (!dbf) {
		notes.add('rows-missing', { shapes: 0, rows: 0 });
		return null;
	}
	const cpg = parts.get('cpg');
	const { label, isGuessed } = dbfEncoding(dbf, cpg ? new TextDecoder().decode(cpg) : null);
	if (isGuessed) notes.add('encoding-guessed', { encoding: label });
	return dbfRows(dbf, label);
}

function geometryOf({ kind, parts }: ShpRecord): unknown {
	if (kind === 'polygon') return { type: 'MultiPolygon', coordinates: shpPolygons(parts) };
	if (kind === 'line') return { type: 'MultiLineString', coordinates: parts.map(positionsOf) };
	return kind === 'point' ? { type: 'MultiPoint', coordinates: [] } : null;
}
