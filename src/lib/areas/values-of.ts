import { boundsOfAll, boundsOfCoords } from '../geo/bounding-box';
import { ringAreaSqKm } from '../geo/ring-area';
import { getOrMake } from '../model/collect';
import type { Bounds } from '../model/dossier';
import type { ForeignFeature } from '../model/foreign-ground';
import { featureText } from './feature-text';

/** A value that occurs under a key, and on how much. */
export interface GroundValue {
	readonly text: string;
	readonly features: number;
	/** Of its features added up, each as it is written; what overlaps counts again. */
	readonly areaSqKm: number;
	/** Around its largest feature, for a glimpse; null where none has ground. */
	readonly bounds: Bounds | null;
}

/** The values of a property, of folders or of files, the largest first. */
export interface GroundKey {
	/** As `MappingCondition.key`. */
	readonly key: string;
	readonly values: readonly GroundValue[];
	/** Values beyond those listed. */
	readonly more: number;
	/** Features that have none. */
	readonly without: number;
}

const mostKeys = 60;
const mostValues = 200;

/** Area of a feature in km², as it is written: outlines less holes. */
export function writtenAreaSqKm({ polygons }: Pick<ForeignFeature, 'polygons'>): number {
	const area = (ring: Float64Array) => Math.abs(ringAreaSqKm(ring, 0, ring.length / 2));
	return polygons.reduce(
		(sum, [outline, ...holes]) =>
			sum + holes.reduce((left, hole) => left - area(hole), outline ? area(outline) : 0),
		0
	);
}

/**
 * The values that occur in some features with ground, by key. First the keys that tell features apart and
 * yet repeat, those with few values before those with many; a key that has one value, or another one for
 * each feature, comes last.
 */
export function valuesOf(features: readonly ForeignFeature[]): GroundKey[] {
	const grounds = features.filter(({ polygons }) => polygons.length > 0);
	const areas = grounds.map(writtenAreaSqKm);
	const keys = new Set<string>(['@folder', '@file']);
	for (const { properties } of grounds)
		for (const key of Object.keys(properties)) if (keys.size < mostKeys) keys.add(key);
	const found = [...keys].flatMap((key) => keyOf(key, grounds, areas) ?? []);
	const rank = ({ values, more }: GroundKey) => {
		const count = values.length + more;
		return count === 1 || (count === grounds.length && count > 12) ? mostValues + count : count;
	};
	return found.sort((a, b) => rank(a) - rank(b));
}

interface Sum {
	features: number;
	areaSqKm: number;
	largest: number;
}

function keyOf(
	key: string,
	grounds: readonly ForeignFeature[],
	areas: readonly number[]
): GroundKey | null {
	const sums = new Map<string, Sum>();
	let without = 0;
	grounds.forEach((feature, i) => {
		const text = featureText(feature, key);
		if (text === null) {
			without++;
			return;
		}
		const sum = getOrMake(sums, text, () => ({ features: 0, areaSqKm: 0, largest: i }));
		sum.features++;
		sum.areaSqKm += areas[i]!;
		if (areas[i]! > areas[sum.largest]!) sum.largest = i;
	});
	if (sums.size === 0) return null;
	const values = [...sums]
		.map(([text, { features, areaSqKm, largest }]) => ({
			...{ text, features, areaSqKm },
			bounds: boundsOf(grounds[largest]!)
		}))
		.sort((a, b) => b.areaSqKm - a.areaSqKm);
	const listed = values.slice(0, mostValues);
	return { key, values: listed, more: values.length - listed.length, without };
}

function boundsOf({ polygons }: ForeignFeature): Bounds | null {
	const outlines = polygons.flatMap(([outline]) => (outline ? [boundsOfCoords(outline)] : []));
	return outlines.length > 0 ? boundsOfAll(outlines) : null;
}
