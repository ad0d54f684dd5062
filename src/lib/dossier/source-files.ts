/** The texts that a dossier is built from, by file name. */
export interface SourceFiles {
	/** `data/dossier.yaml`. */
	readonly config: string;
	/** `data/gazetteer.yaml`: the names that the reader of claims knows. */
	readonly gazetteer: string;
	/** `regions.geojson`, `control.geojson` … */
	readonly layers: Readonly<Record<string, string>>;
	/** `data/layers/days/SHA256SUMS`: what the layers of the further drawn days are known by. */
	readonly daySums: string;
	/** `reference-areas.csv` … */
	readonly facts: Readonly<Record<string, string>>;
	/** One YAML text per article. */
	readonly seeds: Readonly<Record<string, string>>;
}

/** The project's own `data/` and `seeds/`, taken in when the site is built. */
export const shippedFiles: SourceFiles = {
	config: only(
		import.meta.glob<string>('/data/dossier.yaml', {
			query: '?raw',
			import: 'default',
			eager: true
		})
	),
	gazetteer: only(
		import.meta.glob<string>('/data/gazetteer.yaml', {
			query: '?raw',
			import: 'default',
			eager: true
		})
	),
	layers: byName(
		import.meta.glob<string>(['/data/layers/*.geojson', '/data/layers/*.json'], {
			query: '?raw',
			import: 'default',
			eager: true
		})
	),
	daySums: only(
		// Vite takes a name without an ending and without a star for a folder.
		import.meta.glob<string>('/data/layers/days/SHA256SUM*', {
			query: '?raw',
			import: 'default',
			eager: true
		})
	),
	facts: byName(
		import.meta.glob<string>('/data/facts/*.csv', { query: '?raw', import: 'default', eager: true })
	),
	seeds: byName(
		import.meta.glob<string>('/seeds/*.yaml', { query: '?raw', import: 'default', eager: true })
	)
};

/** `data/spellings.yaml`: names that only the search over the map knows. */
export const shippedSpellings: string = only(
	import.meta.glob<string>('/data/spellings.yaml', {
		query: '?raw',
		import: 'default',
		eager: true
	})
);

function only(files: Record<string, string>): string {
	return Object.values(files)[0] ?? '';
}

function byName(files: Record<string, string>): Record<string, string> {
	const entries = Object.entries(files).map(([path, text]) => [path.split('/').at(-1)!, text]);
	return Object.fromEntries(entries.sort() as [string, string][]) as Record<string, string>;
}
