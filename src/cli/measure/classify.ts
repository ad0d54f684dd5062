import { m } from '$lib/paraglide/messages';
import type { Mapping } from '../../lib/model/mapping';
import { isEmpty, type Rings } from '../../lib/geo/rings';
import { holdingOf, mappedHolding, mappingFor } from './holding-of';
import type { MeasuredFeature, MeasuredFiles } from './measure-files';
import type { FeatureArea, Holding } from './measurement';

/** Ground of the features of one holding. */
export interface HoldingGround extends Holding {
	readonly grounds: Rings[];
	features: number;
}

/** Features with who holds them. */
export interface Classified {
	readonly features: readonly FeatureArea[];
	readonly holdings: readonly HoldingGround[];
	/** By which mapping; null where the features say it themselves. */
	readonly mapping: Mapping | null;
	readonly leftOut: { readonly features: number; readonly areaSqKm: number };
}

/** Tells who holds each feature: by the mapping that was asked for, or by one that is recognised. */
export function classify({ features, notes }: MeasuredFiles, asked: Mapping | null): Classified {
	const withGround = features.filter(({ rings }) => !isEmpty(rings));
	const mapping = mappingFor(
		withGround.map(({ source }) => source),
		asked
	);
	if (mapping) notes.say('preset', m.measure_note_preset({ preset: mapping.name }));
	const kept: FeatureArea[] = [];
	const holdings: HoldingGround[] = [];
	const leftOut = { features: 0, areaSqKm: 0 };
	const note = (
		{ area, codes }: MeasuredFeature,
		code: 'unmapped' | 'left-out' | 'unknown-status'
	) => {
		codes.push(code);
		notes.add(code, area.file, area.index);
	};
	for (const feature of features) {
		const found = holdingIn(feature, mapping);
		if (found.note) note(feature, found.note);
		if (found.note === 'left-out') {
			leftOut.features++;
			leftOut.areaSqKm += feature.area.areaSqKm;
			continue;
		}
		const { holder, status } = found.holding;
		const { notes: codes, ...area } = feature.area;
		kept.push({ ...area, holder, status, notes: codes });
		// A point that no preset speaks of is no group of its own.
		if (mapping && isEmpty(feature.rings)) continue;
		let holding = holdings.find((one) => one.holder === holder && one.status === status);
		if (!holding) holdings.push((holding = { holder, status, grounds: [], features: 0 }));
		holding.features++;
		if (!isEmpty(feature.rings)) holding.grounds.push(feature.rings);
	}
	return { features: kept, holdings, mapping, leftOut };
}

const notSaid: Holding = { holder: null, status: null };

function holdingIn(
	{ source, rings }: Pick<MeasuredFeature, 'source' | 'rings'>,
	mapping: Mapping | null
): { holding: Holding; note: 'unmapped' | 'left-out' | 'unknown-status' | null } {
	if (!mapping) {
		const { holder, status, isKnown } = holdingOf(source.properties);
		return { holding: { holder, status }, note: isKnown ? null : 'unknown-status' };
	}
	const mapped = mappedHolding(mapping, source);
	if (mapped.kind === 'counted') return { holding: mapped.holding, note: null };
	// A point has no ground to be known.
	if (mapped.kind === 'unmapped' && isEmpty(rings)) return { holding: notSaid, note: null };
	return { holding: notSaid, note: mapped.kind };
}
