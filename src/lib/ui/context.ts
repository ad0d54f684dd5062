import { createContext } from 'svelte';
import type { Figure } from '../model/figure';
import type { Display } from './format-figure';

/** What every component of a page may ask for: how to show numbers, and a figure by its id. */
export interface Ui {
	readonly display: Display;
	/** Throws Error on an id that the dossier does not have. */
	figure(id: string): Figure;
}

export const [getUi, setUi] = createContext<Ui>();
