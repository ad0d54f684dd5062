const areas =
	/\.(geojson|json|ndjson|geojsonl|topojson|km[lz]|gpx|fgb|csv|tsv|wkt|shp|dbf|prj|cpg|zip)$/i;

/** What rooms open themselves, by their path: swaps. */
const own: Readonly<Record<string, RegExp>> = { '/swap': /\.(geo)?json$/i };

/** Whether a file, by its name, may hold areas, and is none of those that the room at `path` opens itself. */
export function areasEnding(name: string, path: string): boolean {
	return areas.test(name) && !(own[path]?.test(name) ?? false);
}
