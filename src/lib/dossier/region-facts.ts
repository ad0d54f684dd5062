import { boundsOf } from '../geo/bounding-box';
import { labelPoint } from '../geo/label-point';
import type { RegionFacts } from '../model/dossier';
import type { Figure } from '../model/figure';
import { phrase } from '../model/figure-codes';
import { roundTo } from '../model/precision';
import type { Region } from '../model/region';
import { share } from '../model/derived-figures';
import {
	type Accuracies,
	accuracyOf,
	type ControlLayer,
	measureControl,
	measureRegions,
	type RegionLayer
} from './measured-figures';
import { type ReferenceArea, referenceFigure } from './reported-figures';

interface RegionInput {
	readonly regions: RegionLayer;
	readonly control: ControlLayer;
	readonly references: ReadonlyMap<string, ReferenceArea>;
	readonly accuracies: Accuracies;
	readonly asOf: string;
}

/** What is known of each region: its measured and published area, and the ground held in it. */
export function buildRegionFacts(input: RegionInput): { facts: RegionFacts[]; figures: Figure[] } {
	const figures: Figure[] = [];
	const keep = (figure: Figure): string => {
		figures.push(figure);
		return figure.id;
	};
	const facts = input.regions.features.map((feature): RegionFacts => {
		const { id, country, name } = feature.properties;
		const measured = measureRegions([feature], {
			id: `region-${id}`,
			label: phrase('measured-area', { name }),
			subject: { what: 'region', holder: null, region: id },
			asOf: input.asOf,
			accuracySqKm: null
		});
		const published = input.references.get(id);
		const held = measureHeld(feature.properties, input);
		return {
			id,
			country,
			name,
			bounds: boundsOf(feature),
			point: rounded(labelPoint(feature.geometry)),
			measured: keep(measured),
			official: published ? keep(referenceFigure(published, name)) : null,
			held: held && keep(held),
			share: held && keep(shareHeld(held, measured, name)),
			holder: held && held.subject.holder
		};
	});
	return { facts, figures };
}

/** The ground in a region that the other side than its own country holds; null where there is none. */
function measureHeld({ id, country, name }: Region, input: RegionInput): Figure | null {
	const ground = input.control.features.filter(
		({ properties }) => properties.region === id && properties.holder !== country
	);
	const held = ground.filter(({ properties }) => properties.status === 'held');
	if (!held[0]) return null;
	const { holder, asOf } = held[0].properties;
	return measureControl(ground, {
		id: `held-${id}`,
		label: phrase('ground-held', { name }),
		subject: { what: 'held', holder, region: id },
		asOf,
		accuracySqKm: accuracyOf(input.accuracies, held)
	});
}

function shareHeld(held: Figure, whole: Figure, name: Region['name']): Figure {
	return share(held, whole, name, {
		id: `held-share-${whole.subject.region}`,
		label: phrase('share-held', { name }),
		subject: held.subject
	});
}

/** To about a metre, as the layers are. */
function rounded([lon, lat]: readonly [number, number]): readonly [number, number] {
	return [roundTo(lon, 1e-5), roundTo(lat, 1e-5)];
}
