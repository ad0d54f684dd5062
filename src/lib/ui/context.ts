import { createContext } from 'svelte';
import type { Bounds, Dossier } from '../model/dossier';
import type { Figure } from '../model/figure';
import type { Display } from '../words/format-figure';

/** What any component of a page may ask for. */
export interface Ui {
	readonly dossier: Dossier;
	/** The language, and the units, to show numbers in. */
	readonly display: Display;
	/** The view as the query of a link, so that links to other pages keep it. */
	readonly query: string;
	/** Throws Error on an id that the dossier does not have. */
	figure(id: string): Figure;
	/** Bring ground into view on the map, and select a region where one is given. */
	show(bounds: Bounds, region?: string | null): void;
	/** Print the page, with a note for each of its numbers. */
	print(): void;
}

export const [getUi, setUi] = createContext<Ui>();
