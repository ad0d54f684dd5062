import { meaningOf } from '../../lib/areas/apply-mapping';
import type { MappedFeature } from '../../lib/areas/feature-text';
import { recognise } from '../../lib/areas/recognise';
import { type Mapping, meaningParts } from '../../lib/model/mapping';
import type { Holding } from './measurement';

type Properties = Readonly<Record<string, unknown>>;

/** Who holds a feature, and how, where its properties say so; a status of another word is not known. */
export function holdingOf(properties: Properties): Holding & { isKnown: boolean } {
	const status = valueOf(properties, 'status');
	const holder = valueOf(properties, 'holder');
	const word = typeof status === 'string' ? status.trim().toLowerCase() : null;
	const known = word === 'held' || word === 'contested' ? word : null;
	return {
		holder: typeof holder === 'string' && holder.trim() !== '' ? holder.trim() : null,
		status: known,
		isKnown: status === undefined || status === null || known !== null
	};
}

/** A property, under a name in capitals too: tables of shapefiles have them. */
function valueOf(properties: Properties, key: string): unknown {
	if (Object.hasOwn(properties, key)) return properties[key];
	const own = Object.keys(properties).find((one) => one.toLowerCase() === key);
	return own === undefined ? undefined : properties[own];
}

/** The holding that a mapping gives a feature. */
export type MappedHolding =
	| { readonly kind: 'counted'; readonly holding: Holding }
	| { readonly kind: 'left-out' }
	| { readonly kind: 'unmapped' };

export function mappedHolding(mapping: Mapping, feature: MappedFeature): MappedHolding {
	const meaning = meaningOf(mapping, feature);
	if (meaning === null) return { kind: 'unmapped' };
	const holding = meaningParts(meaning);
	return holding ? { kind: 'counted', holding } : { kind: 'left-out' };
}

/**
 * The mapping to read features by: the one that was asked for, else a preset that knows all of them. Where
 * holder and status stand in words that need none, there is no need of one: null.
 */
export function mappingFor(
	features: readonly MappedFeature[],
	asked: Mapping | null
): Mapping | null {
	if (asked) return asked;
	const found = recognise(features);
	if (!found?.isSure) return null;
	if (found.preset.id !== 'plain') return found.preset;
	return features.every(({ properties }) => holdingOf(properties).isKnown) ? null : found.preset;
}
