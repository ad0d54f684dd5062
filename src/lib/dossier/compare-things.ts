import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { boundsOf } from '../geo/bounding-box';
import { middleOf } from '../geo/move/polar-form';
import { ringsOf } from '../geo/rings';
import type { CompareData, CompareLayer, CompareThing } from '../model/comparison';
import type { Figure } from '../model/figure';
import { phrase } from '../model/figure-codes';
import type { DossierConfig } from './dossier-config';
import type { LoadedDossier } from './load-dossier';
import { accuracyOf, measureControl } from './measured-figures';
import { referenceFigure } from './reported-figures';

type CompareGroup = DossierConfig['compareGroups'][number];

/** The least important rank of the label layer that a shape can be laid over. */
const snapRank = 2;

/**
 * Everything that the compare room can pick.
 * Throws Error where `dossier.yaml` names a group without held ground, or two things have one id.
 */
export function compareData(loaded: LoadedDossier): CompareData {
	const groups = loaded.config.compareGroups.map((group) => configuredGroup(group, loaded));
	const familiar = familiarThings(loaded);
	const figures = [...groups, ...familiar].map(({ figure }) => figure);
	const things = [
		...heldThings(loaded),
		...layerGroupThings(loaded),
		...groups.map(({ thing }) => thing),
		...regionThings(loaded),
		...reportedThings(loaded),
		...familiar.map(({ thing }) => thing)
	];
	const snaps = snapPlaces(loaded);
	unique(things, 'things to compare');
	unique(snaps, 'places to lay a shape over');
	return { things, figures: Object.fromEntries(figures.map((one) => [one.id, one])), snaps };
}

/** Each row of held ground; contested ground stands in its range, not in its shape. */
function heldThings({ dossier, layers }: LoadedDossier): CompareThing[] {
	const rows = dossier.layerGroups.flatMap((group) => group.rows);
	return rows.flatMap((row): CompareThing[] => {
		if (row.kind !== 'held' || row.area === null) return [];
		const shown = layers.control.features.filter((f) => row.features.includes(f.properties.id));
		// A row is named for its place in a list; by itself, the name has to say who holds the ground.
		const name = shown.length === 1 ? shown[0]!.properties.name : row.name;
		const { id, holder, area } = row;
		return [
			{ id: `held-${id}`, kind: 'held', name, holder, figure: area, ...shapeOf('control', shown) }
		];
	});
}

function layerGroupThings({ dossier, layers }: LoadedDossier): CompareThing[] {
	return dossier.layerGroups.flatMap(({ id, name, total }): CompareThing[] => {
		if (total === null) return [];
		const held = layers.control.features.filter(
			({ properties }) => properties.layerGroup === id && properties.status === 'held'
		);
		const holder = held[0]?.properties.holder ?? null;
		return [
			{ id: `group-${id}`, kind: 'group', name, holder, figure: total, ...shapeOf('control', held) }
		];
	});
}

function configuredGroup(
	{ id, holder, regions, name }: CompareGroup,
	{ layers, dossier }: LoadedDossier
): { thing: CompareThing; figure: Figure } {
	const ground = layers.control.features.filter(
		({ properties }) => properties.holder === holder && regions.includes(properties.region)
	);
	const held = ground.filter(({ properties }) => properties.status === 'held');
	const bare = regions.find((region) => !held.some((f) => f.properties.region === region));
	if (bare !== undefined)
		throw new Error(
			`data/dossier.yaml: compareGroups: ${id}: ${holder} holds no ground in ${bare}`
		);
	const figure = measureControl(ground, {
		id: `total-${id}`,
		label: phrase('measured-total', { name }),
		subject: { what: 'held', holder, region: commonPlace(regions) },
		asOf: dossier.asOf,
		accuracySqKm: accuracyOf(layers.accuracies, held)
	});
	const thing: CompareThing = {
		id: `group-${id}`,
		kind: 'group',
		name,
		holder,
		figure: figure.id,
		...shapeOf('control', held)
	};
	return { thing, figure };
}

/** The region, where it is one, or else the country that they are in. */
function commonPlace(regions: readonly string[]): string {
	return regions.length === 1 ? regions[0]! : regions[0]!.slice(0, 2);
}

/** How far an outline may be from the area that is shown for it, to stand for it; as for familiar places. */
const allowedDifference = 0.1;

function regionThings({ dossier, layers }: LoadedDossier): CompareThing[] {
	return dossier.regions.map(({ id, name, measured, area }) => ({
		id: `region-${id}`,
		kind: 'region',
		name,
		holder: null,
		figure: area,
		...(Math.abs(dossier.figures[measured]!.value / dossier.figures[area]!.value - 1) >
		allowedDifference
			? noShape
			: shapeOf(
					'regions',
					layers.regions.features.filter(({ properties }) => properties.id === id)
				))
	}));
}

/** Areas that articles give: nobody published their shape. */
function reportedThings({ dossier }: LoadedDossier): CompareThing[] {
	return Object.values(dossier.figures)
		.filter(({ quantity, receipt }) => quantity === 'area' && receipt.type === 'article')
		.map(({ id, label, subject }) => ({
			id: `reported-${id}`,
			kind: 'reported',
			name: label,
			holder: subject.holder,
			figure: id,
			...noShape
		}));
}

function familiarThings({
	familiar,
	layers
}: LoadedDossier): { thing: CompareThing; figure: Figure }[] {
	return familiar.map((place) => {
		const { id, name } = place;
		const figure = referenceFigure(place, name);
		const outline = layers.familiar.features.filter(({ properties }) => properties.id === id);
		const thing: CompareThing = {
			id: `familiar-${id}`,
			kind: 'familiar',
			name,
			holder: null,
			figure: figure.id,
			...(outline.length > 0 ? shapeOf('familiar', outline) : noShape)
		};
		return { thing, figure };
	});
}

function snapPlaces({ layers }: LoadedDossier): CompareData['snaps'] {
	return layers.places.features
		.filter(({ properties }) => properties.rank <= snapRank)
		.sort((a, b) => a.properties.rank - b.properties.rank)
		.map(({ properties: { name }, geometry }) => {
			const [longitude, latitude] = geometry.coordinates as [number, number];
			return { id: addressPart(name.en), name, at: [longitude, latitude] };
		});
}

/** A name as a part of an address: `Chișinău` → `chisinau`. */
function addressPart(name: string): string {
	const plain = name.normalize('NFD').replace(/\p{Mark}/gu, '');
	return plain.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

const noShape = { features: [], home: null } as const;

function shapeOf(
	layer: CompareLayer,
	features: readonly Feature<Polygon | MultiPolygon, { readonly id: string }>[]
): Pick<CompareThing, 'features' | 'home'> {
	const coordinates = features.flatMap(({ geometry }) =>
		geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
	);
	const shape: MultiPolygon = { type: 'MultiPolygon', coordinates };
	const [longitude, latitude] = middleOf(ringsOf(shape));
	return {
		features: features.map(({ properties }) => ({ layer, id: properties.id })),
		home: { bounds: boundsOf(shape), centre: [rounded(longitude), rounded(latitude)] }
	};
}

/** To a metre: finer would only make the page longer. */
function rounded(degrees: number): number {
	return Math.round(degrees * 1e5) / 1e5;
}

function unique(list: readonly { readonly id: string }[], what: string): void {
	const ids = list.map(({ id }) => id);
	const twice = ids.find((id, index) => ids.indexOf(id) !== index);
	if (twice !== undefined) throw new Error(`${what}: two have the id ${twice}`);
}
