import type { MapTool } from '../model/map-overlay';
import type { UnitSystem } from '../model/view';
import type { DrawNote } from './tools/draw-state';

/** Every word that the map shows or reads out, in the interface's language. */
export interface MapWords {
	/** Name of the map for screen readers. */
	readonly title: string;
	/** How to move and choose by keyboard; read out with the title. */
	readonly keys: string;
	/** Name of the list of regions in view. */
	readonly inView: string;
	readonly zoomIn: string;
	readonly zoomOut: string;
	/** The button that shows the whole dossier again. */
	readonly home: string;
	/** Name of the button that opens the credits on small screens. */
	readonly about: string;
	/** The date that the map stands for, e.g. `As of 12 February 2025`. */
	readonly asOf: string;
	/** That this projection draws the north too large. */
	readonly projection: string;
	/** A length of the scale bar with its unit, in km or miles. */
	readonly distance: (length: number, units: UnitSystem) => string;
	readonly credits: readonly Credit[];
	/** What is said while a tool or a placement is out; asked for when it first is. */
	readonly tools: () => Promise<ToolWords>;
}

export interface ToolWords {
	/** What a tool does, and with which keys; read out when it is taken and when the map has the focus. */
	readonly how: Readonly<Record<MapTool['kind'], string>>;
	readonly corner: (count: number) => string;
	readonly removed: (count: number) => string;
	/** More corners are needed before it can be closed. */
	readonly needMore: (least: number) => string;
	readonly penDown: string;
	readonly done: string;
	readonly givenUp: string;
	/** What was drawn is too small to mean anything. */
	readonly tooSmall: string;
	/** Name of a shape laid over the map, with the keys that move and turn it. */
	readonly placement: (label: string) => string;
	/** The handle that turns it, for the mouse. */
	readonly turn: string;
	readonly turned: (degrees: number) => string;
}

interface Credit {
	readonly text: string;
	readonly href: string | null;
}

/** What is said of something that happened while drawing. */
export function noteText(note: DrawNote, words: ToolWords): string {
	switch (note.what) {
		case 'corner':
		case 'removed':
			return words[note.what](note.count);
		case 'needMore':
			return words.needMore(note.least);
		default:
			return words[note.what];
	}
}
