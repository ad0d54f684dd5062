import type { Feature, FeatureCollection } from 'geojson';
import { fail, ok, type Result } from '../../model/result';
import type { Column } from '../../model/data-package/columns';

const NAMES: Readonly<Record<string, string>> = {
	asOf: 'as_of',
	claimedBy: 'claimed_by',
	heldOn: 'held_on',
	layerGroup: 'layer_group',
	officialAreaSqKm: 'official_area_km2',
	waterAreaSqKm: 'water_area_km2'
};

/**
 * A layer for others' programs: properties are flat (`name_en`, `name_uk` for our two names), named as
 * in the tables and in the order of the columns; what a feature does not have is null. One feature a
 * line. Fails with the names of the properties that no column has.
 */
export function flatLayer(
	features: readonly Feature[],
	columns: readonly Column[]
): Result<string, readonly string[]> {
	const unknown = new Set<string>();
	const lines = features.map(({ geometry, properties }) => {
		const flat = flatProperties(properties ?? {});
		for (const name of Object.keys(flat))
			if (!columns.some((column) => column.name === name)) unknown.add(name);
		const ordered = columns.map(({ name }) => [name, flat[name] ?? null]);
		return JSON.stringify({
			type: 'Feature',
			properties: Object.fromEntries(ordered) as Record<string, unknown>,
			geometry
		} satisfies FeatureCollection['features'][number]);
	});
	if (unknown.size > 0) return fail([...unknown]);
	return ok(`{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`);
}

function flatProperties(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(properties).flatMap(([name, value]) =>
			name === 'name' && typeof value === 'object' && value !== null
				? Object.entries(value).map(([language, text]) => [`name_${language}`, text as unknown])
				: [[NAMES[name] ?? name, value]]
		)
	) as Record<string, unknown>;
}
