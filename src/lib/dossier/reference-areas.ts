import { parseCsv } from '../formats/csv';
import { fail, ok, type Result } from '../model/result';

/** A published area: an official one, or that of a familiar place. */
export interface ReferenceArea {
	readonly id: string;
	readonly name: string;
	readonly kind: string;
	readonly areaSqKm: number;
	/** What the table says of it, the publisher at the end or alone. */
	readonly note: string;
}

/** Read `reference-areas.csv`. Fails with file, line and reason. */
export function parseReferenceAreas(
	text: string,
	fileName: string
): Result<Map<string, ReferenceArea>> {
	const rows = parseCsv(text);
	if (!rows.ok) return fail(`${fileName}:${rows.reason.line}: ${rows.reason.code}`);
	const areas = new Map<string, ReferenceArea>();
	for (const { line, cells } of rows.value) {
		const { id, name, kind, area_km2, note } = cells;
		const areaSqKm = Number(area_km2);
		if (!id || !name || !kind || note === undefined)
			return fail(`${fileName}:${line}: needs id, name, kind, area_km2 and note`);
		if (!(areaSqKm > 0) || !Number.isFinite(areaSqKm))
			return fail(`${fileName}:${line}: area_km2 must be a number above 0, got "${area_km2}"`);
		if (areas.has(id)) return fail(`${fileName}:${line}: the id ${id} stands twice`);
		areas.set(id, { id, name, kind, areaSqKm, note });
	}
	return ok(areas);
}
