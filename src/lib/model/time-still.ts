/** What the page is sent with of a swap through time: a picture of the smaller side, and a table of both. */
export interface TimeStill {
	readonly mapMaker: string;
	readonly width: number;
	readonly height: number;
	/** SVG path data: what was held, its area, and what was held or contested. */
	readonly line: string;
	readonly area: string;
	readonly both: string;
	/** Lines across with their values in km², and dates along the foot, in drawing units. */
	readonly values: readonly { readonly value: number; readonly y: number }[];
	readonly days: readonly { readonly day: string; readonly x: number }[];
	/** By ISO date: held, held or contested, asked for, in km²; null: not known. */
	readonly rows: readonly (readonly [string, ...(number | null)[]])[];
}
