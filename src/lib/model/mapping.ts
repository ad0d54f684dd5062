import type { Holder } from './holder';

/** What ground is, in the words of `Mapping`; `left-out` is not counted at all. */
export const groundMeanings = [
	...(['held-ru', 'held-ua', 'contested', 'contested-ru', 'contested-ua'] as const),
	...(['claimed', 'claimed-ru', 'claimed-ua', 'left-out'] as const)
] as const;
export type GroundMeaning = (typeof groundMeanings)[number];

export type GroundStatus = 'held' | 'contested' | 'claimed';

/** Who holds ground, and how; a holder of null is not said. */
export interface MeaningParts {
	readonly holder: Holder | null;
	readonly status: GroundStatus;
}

/** The side and status of a meaning; null for ground that is left out. */
export function meaningParts(meaning: GroundMeaning): MeaningParts | null {
	if (meaning === 'left-out') return null;
	const [status, side] = meaning.split('-') as [GroundStatus, string | undefined];
	return { status, holder: side === undefined ? null : side === 'ru' ? 'RU' : 'UA' };
}

/**
 * One thing that must be so of a feature. `key` is the name of a property, small and capital letters
 * alike, or `@folder`, `@file`, or `@text`: name, folder and file together. Texts are compared without
 * regard to capitals, and with one blank for any white space, `_` or `-`.
 */
export interface MappingCondition {
	readonly key: string;
	/** The whole text, or a part of it: one of the two. */
	readonly is?: string;
	readonly has?: string;
}

export interface MappingRule {
	/** All of them. */
	readonly where: readonly MappingCondition[];
	readonly means: GroundMeaning;
}

/** How features are read; the first rule that fits counts, and a feature that none fits stays unknown. */
export interface Mapping {
	readonly name: string;
	readonly rules: readonly MappingRule[];
}

/** A mapping that recognises its files: one of `marks` must fit one of the features. */
export interface MappingPreset extends Mapping {
	readonly id: string;
	readonly marks: readonly MappingCondition[];
}

/** What is wrong with the file of a mapping; rules are counted from 1. */
export interface MappingFault {
	readonly code:
		| 'mapping-not-json'
		| 'mapping-other-schema'
		| 'mapping-no-name'
		| 'mapping-no-rules'
		| 'mapping-too-many'
		| 'mapping-condition'
		| 'mapping-meaning';
	readonly slots: Readonly<Record<string, string | number>>;
}
