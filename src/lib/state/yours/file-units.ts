import type { BroughtFile } from './area-protocol';

const parts = /\.(shp|dbf|prj|cpg|shx|qix|sbn|sbx|qpj)$/i;

/**
 * Files that have to be read together, in the order of their names: the parts of a shapefile; any other
 * file is alone. What systems hide in folders (`.DS_Store`, `__MACOSX`) is left out.
 */
export function fileUnits(files: readonly BroughtFile[]): BroughtFile[][] {
	const units = new Map<string, BroughtFile[]>();
	const named = files.filter(({ name }) => !/(^|\/)(\.[^/]*$|__MACOSX\/|Thumbs\.db$)/.test(name));
	for (const one of named.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
		const key = parts.test(one.name) ? one.name.replace(parts, '.shp').toLowerCase() : one.name;
		const unit = units.get(key);
		if (unit) unit.push(one);
		else units.set(key, [one]);
	}
	return [...units.values()];
}
