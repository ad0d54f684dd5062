import { boundsOf } from '../geo/bounding-box';
import type { Figure } from '../model/figure';
import { phrase } from '../model/figure-codes';
import type { LayerGroup, LayerRow } from '../model/dossier';
import type { ClaimedArea } from '../model/region';
import type { Localised } from '../model/text';
import { type RegionWhole, shareOfRegion } from '../model/region-share';
import type { DossierConfig, RowConfig } from './dossier-config';
import type { Layer } from './load-layer';
import { type Accuracies, accuracyOf, type ControlLayer, measureControl } from './measured-figures';

type HeldFeature = ControlLayer['features'][number];

/** Whether a row of `dossier.yaml` shows a held area: every property that it names agrees. */
function rowShows(row: RowConfig, { properties }: HeldFeature): boolean {
	if (!row.match) return false;
	const { layer, layerGroup, status } = row.match;
	return (
		(layer === undefined || layer === properties.layer) &&
		(layerGroup === undefined || layerGroup === properties.layerGroup) &&
		(status === undefined || status === properties.status)
	);
}

interface GroupInput {
	readonly config: DossierConfig;
	readonly control: ControlLayer;
	readonly claimed: Layer<ClaimedArea>;
	readonly accuracies: Accuracies;
	readonly region: (id: string) => RegionWhole & { readonly name: Localised };
}

/**
 * The layer list with the figures that its rows show.
 * Throws Error where a row of `dossier.yaml` shows nothing, or a held area has no row.
 */
export function buildLayerGroups(input: GroupInput): { groups: LayerGroup[]; figures: Figure[] } {
	const figures: Figure[] = [];
	const groups = input.config.layerGroups.map((group) => {
		const built = group.rows.map((row) => buildRow(row, group.id, input));
		const ground = input.control.features.filter((f) => f.properties.layerGroup === group.id);
		const total = ground.length > 0 ? groupTotal(group.id, group.name, ground, input) : null;
		figures.push(...built.flatMap((row) => row.figures), ...(total ? [total] : []));
		return {
			id: group.id,
			name: group.name,
			rows: built.map(({ row }) => row),
			total: total?.id ?? null
		};
	});
	const shown = new Set(groups.flatMap((group) => group.rows.flatMap((row) => row.features)));
	const orphan = input.control.features.find((feature) => !shown.has(feature.properties.id));
	if (orphan)
		throw new Error(`data/dossier.yaml: no layer row shows the held area ${orphan.properties.id}`);
	return { groups, figures };
}

function buildRow(
	row: RowConfig,
	group: string,
	input: GroupInput
): { row: LayerRow; figures: Figure[] } {
	const { id, kind, name } = row;
	const plain = {
		id,
		kind,
		name,
		holder: null,
		region: null,
		bounds: null,
		area: null,
		share: null
	};
	if (kind === 'claimed') {
		const features = input.claimed.features;
		const ids = features.map((feature) => feature.properties.id);
		return { row: { ...plain, features: ids, bounds: boundsOf(...features) }, figures: [] };
	}
	if (kind !== 'held' && kind !== 'contested')
		return { row: { ...plain, features: [] }, figures: [] };

	const shown = input.control.features.filter((feature) => rowShows(row, feature));
	const first = shown[0];
	if (!first) throw new Error(`data/dossier.yaml: the layer row ${id} shows no held area`);
	const regions = new Set(shown.map((feature) => feature.properties.region));
	const region = regions.size === 1 ? first.properties.region : null;
	const { holder, asOf } = first.properties;
	const measured = [...shown, ...(kind === 'held' ? contestedBeside(shown, input.control) : [])];
	const area = measureControl(measured, {
		id: `area-${id}`,
		label: phrase('measured-area', { name }),
		subject: { what: 'held', holder, region: region ?? first.properties.region.slice(0, 2) },
		asOf,
		accuracySqKm:
			kind === 'held'
				? accuracyOf(input.accuracies, shown)
				: (input.accuracies[`${group}:contested`] ?? null)
	});
	const ofRegion = region === null ? null : shareOfRow(row, area, region, input);
	return {
		row: {
			...plain,
			holder,
			region,
			features: shown.map((feature) => feature.properties.id),
			bounds: boundsOf(...shown),
			area: area.id,
			share: ofRegion?.id ?? null
		},
		figures: ofRegion ? [area, ofRegion] : [area]
	};
}

/** The contested ground that belongs to held areas: the same layers, the other status. */
function contestedBeside(held: readonly HeldFeature[], control: ControlLayer): HeldFeature[] {
	const layers = new Set(held.map(({ properties }) => properties.layer));
	return control.features.filter(
		({ properties }) => properties.status === 'contested' && layers.has(properties.layer)
	);
}

function shareOfRow(row: RowConfig, area: Figure, region: string, input: GroupInput): Figure {
	const whole = input.region(region);
	return shareOfRegion(area, whole, {
		id: `share-${row.id}`,
		label: phrase('share-of', { name: row.name, whole: whole.name }),
		subject: area.subject
	});
}

function groupTotal(
	id: string,
	name: Localised,
	ground: readonly HeldFeature[],
	{ accuracies }: GroupInput
): Figure {
	const { holder, region, asOf } = ground[0]!.properties;
	const regions = new Set(ground.map((feature) => feature.properties.region));
	return measureControl(ground, {
		id: `total-${id}`,
		label: phrase('measured-total', { name }),
		subject: { what: 'held', holder, region: regions.size === 1 ? region : region.slice(0, 2) },
		asOf,
		accuracySqKm: accuracies[id] ?? null
	});
}
