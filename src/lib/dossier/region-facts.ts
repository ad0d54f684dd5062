import { boundsOf } from '../geo/bounds';
import { labelPoint } from '../geo/label-point';
import type { RegionFacts } from '../model/dossier';
import type { Figure } from '../model/figure';
import { share } from './derived-figures';
import {
	type Accuracies,
	type ControlLayer,
	measureControl,
	measureRegions,
	type RegionLayer
} from './measured-figures';
import { referenceFigure } from './reported-figures';
import type { ReferenceArea } from './reference-areas';

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
	const keep = (figure: Figure): Figure => {
		figures.push(figure);
		return figure;
	};
	const facts = input.regions.features.map((feature): RegionFacts => {
		const { id, country, name } = feature.properties;
		const subject = { what: 'region', holder: null, region: id } as const;
		const measured = keep(
			measureRegions([feature], {
				id: `region-${id}`,
				label: { en: `${name.en}: measured area`, uk: `${name.uk}: виміряна площа` },
				subject,
				asOf: input.asOf,
				accuracySqKm: null
			})
		);
		const published = input.references.get(id);
		const official = published ? keep(referenceFigure(published, name)) : null;
		const ground = input.control.features.filter((held) => held.properties.region === id);
		const first = ground.find((held) => held.properties.status === 'held');
		if (!first)
			return {
				id,
				country,
				name,
				bounds: boundsOf(feature),
				point: labelPoint(feature.geometry),
				measured: measured.id,
				official: official?.id ?? null,
				held: null,
				share: null,
				holder: null
			};
		const { holder, asOf } = first.properties;
		const heldSubject = { what: 'held', holder, region: id } as const;
		const accuracies = ground
			.filter((held) => held.properties.status === 'held')
			.map((held) => input.accuracies[held.properties.id] ?? null);
		const held = keep(
			measureControl(ground, {
				id: `held-${id}`,
				label: {
					en: `${name.en}: ground held, measured`,
					uk: `${name.uk}: утримувана земля, виміряно`
				},
				subject: heldSubject,
				asOf,
				accuracySqKm: accuracies.includes(null)
					? null
					: accuracies.reduce<number>((sum, half) => sum + (half ?? 0), 0)
			})
		);
		const part = keep(
			share(held, measured, name, {
				id: `held-share-${id}`,
				label: { en: `${name.en}: share held`, uk: `${name.uk}: утримувана частка` },
				subject: heldSubject
			})
		);
		return {
			id,
			country,
			name,
			bounds: boundsOf(feature),
			point: labelPoint(feature.geometry),
			measured: measured.id,
			official: official?.id ?? null,
			held: held.id,
			share: part.id,
			holder
		};
	});
	return { facts, figures };
}
