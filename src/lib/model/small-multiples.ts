import type { Localised } from './text';

/** One day of it: SVG paths, to be filled by the even-odd rule; '' where there was none. */
export interface PanelOfDay {
	/** ISO. */
	readonly date: string;
	readonly held: string;
	readonly contested: string;
}

/** The same ground on many days, at one scale. Plain data, so that pages carry it. */
export interface SmallMultiples {
	/** Of each panel, in drawing units. */
	readonly width: number;
	readonly height: number;
	readonly kmPerUnit: number;
	/** Land that is set off, and borders, in each panel alike, as SVG paths. */
	readonly land: string;
	readonly borders: string;
	/** A place to find one's way by. */
	readonly place: { readonly name: Localised; readonly x: number; readonly y: number };
	readonly panels: readonly PanelOfDay[];
}
