import type { Holder } from './holder';

/** A place or a set of places that texts name, with every spelling of it. */
export interface GazetteerPlace {
	/** Ids of the regions or countries that it is, together: one for an oblast, several for “Donbas”. */
	readonly places: readonly string[];
	/** Spellings in English, as written in the middle of a sentence; matched as whole words, case kept for names. */
	readonly names: readonly string[];
}

/** A side, with the words that texts call it by (“Moscow”, “Ukrainian forces”). */
export interface GazetteerHolder {
	readonly holder: Holder;
	readonly names: readonly string[];
	/** Words that make a force of what follows (“Russian” troops, “Kyiv's” forces). */
	readonly adjectives: readonly string[];
}

/** A thing whose size texts compare with; `figure` is null where we have no area for it. */
export interface GazetteerSize {
	readonly id: string;
	readonly names: readonly string[];
	/** Id of its area among `ClaimFacts.figures`. */
	readonly figure: string | null;
}

/** The names that the claim reader knows: data of the dossier, so that the code knows no oblast by name. */
export interface Gazetteer {
	readonly places: readonly GazetteerPlace[];
	readonly holders: readonly GazetteerHolder[];
	readonly sizes: readonly GazetteerSize[];
}
