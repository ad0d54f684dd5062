import { boundsOf } from '../geo/bounding-box';
import type { LayerRow, RegionFacts, SwapSide } from '../model/dossier';
import type { Figure } from '../model/figure';
import { type Holder, holders } from '../model/holder';
import type { ClaimFacts, ClaimPlace } from '../model/judgement';
import { withLandOnly } from '../model/land-only';
import { withCompared } from './compared-facts';
import { withDays } from './day-facts';
import type { LoadedDossier } from './load-dossier';
import { referenceFigure } from './reported-figures';

/** Everything that claims are judged by. Throws Error as its two parts do. */
export function claimFacts(loaded: LoadedDossier): ClaimFacts {
	const facts = withCompared(dossierClaimFacts(loaded), loaded.compared);
	return withDays(facts, loaded.series, loaded.published);
}

/**
 * What claims are judged by, without the areas that sizes are compared with. Figures: those of the dossier, each published area of the
 * tables, and the land-only counterpart of each measured one.
 * Throws Error where the gazetteer names a place or an area that the dossier does not have.
 */
export function dossierClaimFacts(loaded: LoadedDossier): ClaimFacts {
	const { dossier, config, references, gazetteer } = loaded;
	const figures = withLandOnly({ ...publishedAreas(loaded), ...dossier.figures });
	const places = [
		...holders.map((id) => countryPlace(id, loaded)),
		...dossier.regions.map((region) => regionPlace(region, loaded))
	];
	const known = new Set(places.map(({ id }) => id));
	const strangers = [
		...gazetteer.places.flatMap((entry) => entry.places).filter((id) => !known.has(id)),
		...gazetteer.sizes.flatMap(({ figure }) => (figure && !figures[figure] ? [figure] : []))
	];
	if (strangers.length > 0)
		throw new Error(
			`data/gazetteer.yaml: names ${[...new Set(strangers)].join(', ')}, which the dossier does not have`
		);
	const reported = Object.values(dossier.figures).filter(
		({ receipt }) => receipt.type === 'article'
	);
	return {
		asOf: dossier.asOf,
		dataHash: dossier.dataHash,
		places,
		gazetteer,
		denominators: config.denominators.map(({ id, area, minus, label, of }) => ({
			of: dossier.swap.asked.region,
			id,
			figure: minus.length === 0 ? publishedId(references, area) : `denominator-${id}`,
			minus,
			label,
			labelOf: of
		})),
		reported: reported.map(({ id }) => id),
		figures
	};
}

function publishedAreas({
	dossier,
	config,
	references,
	familiar
}: LoadedDossier): Record<string, Figure> {
	const nameOf = new Map([
		...dossier.regions.map(({ id, name }) => [id, name] as const),
		...familiar.map(({ id, name }) => [id, name] as const)
	]);
	const figures = [...references.values()].map((area) =>
		referenceFigure(
			area,
			nameOf.get(area.id) ?? config.areaNames[area.id] ?? { en: area.name, uk: area.name }
		)
	);
	return Object.fromEntries(figures.map((figure) => [figure.id, figure]));
}

function publishedId(references: LoadedDossier['references'], id: string): string {
	if (!references.has(id)) throw new Error(`data/facts/reference-areas.csv: lacks ${id}`);
	return `official-${id}`;
}

function regionPlace(region: RegionFacts, loaded: LoadedDossier): ClaimPlace {
	const { id, name, bounds, measured, official, held } = region;
	return {
		id,
		country: region.country as Holder,
		name,
		bounds,
		measured,
		official,
		held,
		rows: rowsIn([id], loaded),
		parts: []
	};
}

/**
 * A country as far as the layers go. Its whole area is measured where they hold all of it: of a
 * neighbour they have only the regions on the border.
 */
function countryPlace(id: Holder, loaded: LoadedDossier): ClaimPlace {
	const { dossier, config, references, layers } = loaded;
	const regions = dossier.regions.filter(({ country }) => country === id);
	const parts = regions.map((region) => region.id);
	const side = [dossier.swap.asked, dossier.swap.offered].find(({ holder }) => holder !== id);
	const whole = `region-${id}`;
	return {
		id,
		country: id,
		name: config.areaNames[id] ?? { en: id, uk: id },
		bounds: boundsOf(
			...layers.regions.features.filter(({ properties }) => properties.country === id)
		),
		measured: dossier.figures[whole] ? whole : null,
		official: references.has(id) ? `official-${id}` : null,
		held: side ? totalHeld(side, parts, loaded) : null,
		rows: rowsIn(parts, loaded),
		parts
	};
}

/** The side's measured total, where that is all the ground it holds in `regions`. */
function totalHeld(
	side: SwapSide,
	regions: readonly string[],
	{ dossier, layers }: LoadedDossier
): string | null {
	const receipt = dossier.figures[side.measured]?.receipt;
	const counted = new Set(receipt?.type === 'measured' ? receipt.features : []);
	const all = layers.control.features.filter(
		({ properties }) => properties.holder === side.holder && regions.includes(properties.region)
	);
	const complete = all.length > 0 && all.every(({ properties }) => counted.has(properties.id));
	return complete && counted.size === all.length ? side.measured : null;
}

/** The rows of the layer list that show held or contested ground in one of `regions`. */
function rowsIn(regions: readonly string[], { dossier, layers }: LoadedDossier): string[] {
	const ground = new Set(
		layers.control.features
			.filter(({ properties }) => regions.includes(properties.region))
			.map(({ properties }) => properties.id)
	);
	const shows = ({ kind, features }: LayerRow) =>
		(kind === 'held' || kind === 'contested') && features.some((id) => ground.has(id));
	return dossier.layerGroups.flatMap(({ rows }) => rows.filter(shows).map(({ id }) => id));
}
