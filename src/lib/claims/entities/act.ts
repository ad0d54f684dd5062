import type { Act } from '../lexicon/context-en';

/** A word that says what happens to ground. */
export interface Predicate {
	readonly act: Act;
	/**
	 * `active`: “controls”; `passive`: “is held”, “seized by”; `adjective`: “Russian-occupied”; `noun`:
	 * “gains of”; `state`: “under its control”, “in Russian hands”.
	 */
	readonly shape: 'active' | 'passive' | 'adjective' | 'noun' | 'state';
	/** Token indices of the word itself, and of the first word of its verb group. */
	readonly at: number;
	readonly end: number;
	readonly from: number;
	readonly perfect: boolean;
	readonly past: boolean;
	/** It may be so, or is wanted, and is not said to be so. */
	readonly unreal: boolean;
	readonly negated: boolean;
	readonly word: string;
	/** It is still to happen: “has yet to be liberated”, “remains to be taken”. */
	readonly ahead?: true;
	/** Ground goes to whoever stands behind “to”: “has fallen to Russia”. */
	readonly goes?: true;
}
