import { createHash } from 'node:crypto';
import type { Dossier, DossierArticle } from '../model/dossier';
import type { Gazetteer } from '../model/gazetteer';
import { fail, ok, type Result } from '../model/result';
import type { PublishedFigure } from '../model/published-figure';
import type { PackedSeries } from '../model/series';
import { buildDossier } from './build-dossier';
import { type ComparedArea, parseComparedAreas } from './compared-areas';
import { type DossierConfig, parseDossierConfig, parseGazetteer } from './dossier-config';
import { loadArticles } from './load-articles';
import { familiarPlaces, type NamedArea } from './familiar-places';
import { type Layers, readLayers } from './read-layers';
import { parseReferenceAreas, type ReferenceArea } from './reported-figures';
import { loadPublished } from './load-published';
import { loadSeries } from './load-series';
import type { SourceFiles } from './source-files';

/** A dossier with what it was built from. */
export interface LoadedDossier {
	readonly dossier: Dossier;
	readonly articles: readonly DossierArticle[];
	readonly config: DossierConfig;
	readonly layers: Layers;
	/** The familiar places of the reference areas, in the order of the table. */
	readonly familiar: readonly NamedArea[];
	/** The published areas, by the ids of their table. */
	readonly references: ReadonlyMap<string, ReferenceArea>;
	/** Published areas that sizes are compared with, which are not among `references`. */
	readonly compared: readonly ComparedArea[];
	readonly gazetteer: Gazetteer;
	/** Areas by day. */
	readonly series: PackedSeries;
	/** What others published of days and periods, in the order of the time that it speaks of. */
	readonly published: readonly PublishedFigure[];
}

/**
 * Read, check and pair everything of a dossier. Fails with every fault found: file, line or feature,
 * and reason; a build that calls it stops there.
 */
export function loadDossier(files: SourceFiles): Result<LoadedDossier> {
	const config = parseDossierConfig(files.config, 'data/dossier.yaml');
	const gazetteer = parseGazetteer(files.gazetteer, 'data/gazetteer.yaml');
	const layers = readLayers(files.layers);
	const table = 'reference-areas.csv';
	const references = parseReferenceAreas(files.facts[table] ?? '', `data/facts/${table}`);
	const compared = parseComparedAreas(files.facts);
	const articles = loadArticles(
		Object.fromEntries(Object.entries(files.seeds).map(([name, text]) => [`seeds/${name}`, text]))
	);
	const faults = [config, gazetteer, layers, references, compared, articles].flatMap((result) =>
		result.ok ? [] : [result.reason]
	);
	if (files.daySums === '') return fail('data/layers/days/SHA256SUMS: the file is missing');
	if (!config.ok || !gazetteer.ok || !layers.ok || !references.ok || !compared.ok || !articles.ok)
		return fail(faults.join('\n'));
	try {
		const built = buildDossier({
			config: config.value,
			layers: layers.value,
			references: references.value,
			articles: articles.value,
			dataHash: hashOf(files)
		});
		const { regions, figures } = built.dossier;
		const series = loadSeries(files.facts, config.value.series, (id) => {
			const region = regions.find((one) => one.id === id);
			return region ? figures[region.measured]!.value : null;
		});
		if (!series.ok) return series;
		const { areaNames } = config.value;
		const published = loadPublished(
			files.facts,
			series.value,
			(code) => regions.find(({ id }) => id === code)?.name ?? areaNames[code] ?? null
		);
		if (!published.ok) return published;
		const familiar = familiarPlaces(references.value, config.value, layers.value.familiar);
		return ok({
			...built,
			config: config.value,
			layers: layers.value,
			familiar,
			references: references.value,
			compared: compared.value,
			gazetteer: gazetteer.value,
			series: series.value,
			published: published.value
		});
	} catch (error) {
		return fail((error as Error).message);
	}
}

/**
 * Identifies the data that a page was made from: the start of a SHA-256 over its files, in order of
 * name; of the further drawn days, over the sums of theirs. The gazetteer is left out: it holds no numbers, and a new spelling outdates nobody's link.
 */
function hashOf({ config, daySums, layers, facts, seeds }: SourceFiles): string {
	const hash = createHash('sha256').update(config).update(daySums);
	for (const group of [layers, facts, seeds])
		for (const name of Object.keys(group).sort()) hash.update(name).update(group[name]!);
	return hash.digest('hex').slice(0, 12);
}
