import type { ForeignFeature } from '../model/foreign-ground';
import type { MappingPreset } from '../model/mapping';
import { fits, meaningOf } from './apply-mapping';
import type { MappedFeature } from './feature-text';
import { presets } from './presets';

export interface Recognised {
	readonly preset: MappingPreset;
	/** Features with ground that it knows, and all of them. */
	readonly known: number;
	readonly of: number;
	/** It knows each of them: it can be used without a question. */
	readonly isSure: boolean;
}

/**
 * The preset that knows most of some features, of those whose mark one of them bears; null where none
 * bears any. Points and lines do not count.
 */
export function recognise(
	features: readonly (MappedFeature & Partial<Pick<ForeignFeature, 'polygons'>>)[]
): Recognised | null {
	const grounds = features.filter(({ polygons }) => polygons === undefined || polygons.length > 0);
	let best: Recognised | null = null;
	for (const preset of presets) {
		if (!grounds.some((one) => preset.marks.some((mark) => fits(mark, one)))) continue;
		const known = grounds.filter((one) => meaningOf(preset, one) !== null).length;
		const isSure = known === grounds.length;
		if (known > (best?.known ?? 0)) best = { preset, known, of: grounds.length, isSure };
	}
	return best;
}
