import type { GroundMeaning, Mapping, MappingCondition } from '../model/mapping';
import { comparable, featureText, type MappedFeature } from './feature-text';

/** What a mapping makes of a feature: the first rule that fits; null where none does. */
export function meaningOf(mapping: Mapping, feature: MappedFeature): GroundMeaning | null {
	const rule = mapping.rules.find(({ where }) => where.every((one) => fits(one, feature)));
	return rule?.means ?? null;
}

/** Whether a feature is as a condition says. */
export function fits({ key, is, has }: MappingCondition, feature: MappedFeature): boolean {
	const text = featureText(feature, key);
	if (text === null) return false;
	const own = comparable(text);
	return is !== undefined ? own === comparable(is) : own.includes(comparable(has ?? ''));
}
