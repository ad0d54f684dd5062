import { boundsOf } from '../geo/bounding-box';
import { labelRoom } from '../geo/label-point';
import type { RegionFacts } from '../model/dossier';
import type { Figure } from '../model/figure';
import { phrase } from '../model/figure-codes';
import { roundTo } from '../model/precision';
import type { Region } from '../model/region';
import { areaShown, isRough, type RegionWhole, shareOfRegion } from '../model/region-share';
import {
	type Accuracies,
	accuracyOf,
	type ControlLayer,
	measureControl,
	measureRegions,
	type RegionLayer
} from './measured-figures';
import type { Layers } from './read-layers';
import { type ReferenceArea, referenceFigure } from './reported-figures';

interface RegionInput {
	readonly regions: RegionLayer;
	readonly control: ControlLayer;
	readonly 'line-of-contact': Pick<Layers['line-of-contact'], 'features'>;
	readonly references: ReadonlyMap<string, ReferenceArea>;
	readonly accuracies: Accuracies;
	readonly asOf: string;
}

/** What is known of each region: its measured and published area, and the ground held in it. */
export function buildRegionFacts(input: RegionInput): { facts: RegionFacts[]; figures: Figure[] } {
	const figures: Figure[] = [];
	const lines = input['line-of-contact'].features.map(({ geometry }) => geometry);
	const keep = (figure: Figure): string => {
		figures.push(figure);
		return figure.id;
	};
	const facts = input.regions.features.map((feature): RegionFacts => {
		const { id, country, name } = feature.properties;
		const held = measureHeld(feature.properties, input);
		const { point, halfWidth } = labelRoom(feature.geometry, lines);
		const own = measureRegions([feature], {
			id: `region-${id}`,
			label: phrase('measured-area', { name }),
			subject: { what: 'region', holder: null, region: id },
			asOf: input.asOf,
			accuracySqKm: null
		});
		const published = input.references.get(id);
		const official = published ? referenceFigure(published, name) : null;
		// A part must never be shown finer than its whole: 26,140 of 26,100.
		const measured = held ? { ...own, precision: held.precision } : own;
		const whole = { name, measured, official };
		return {
			id,
			country,
			name,
			bounds: boundsOf(feature),
			point: rounded(point),
			labelRoom: roundTo(halfWidth, 0.01),
			measured: keep(measured),
			official: official && keep(official),
			area: areaShown(whole).id,
			isRough: isRough(whole),
			held: held && keep(held),
			share: held && keep(shareHeld(held, whole)),
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

function shareHeld(held: Figure, whole: RegionWhole): Figure {
	return shareOfRegion(held, whole, {
		id: `held-share-${held.subject.region}`,
		label: phrase('share-held', { name: whole.name }),
		subject: held.subject
	});
}

/** To about a metre, as the layers are. */
function rounded([lon, lat]: readonly [number, number]): readonly [number, number] {
	return [roundTo(lon, 1e-5), roundTo(lat, 1e-5)];
}
