/** What the live map shows at one moment, as it is seen. */
export interface SeenMap {
	/** PNG as a `data:` address, of as many pixels as the screen has for it. */
	readonly image: string;
	/** In CSS pixels. */
	readonly width: number;
	readonly height: number;
	/** Kilometres to the CSS pixel, in the middle. */
	readonly kmPerUnit: number;
	readonly theme: 'light' | 'dark';
	/** What is written over it: middle of each name in CSS pixels, and height of its letters. */
	readonly names: readonly {
		readonly text: string;
		readonly x: number;
		readonly y: number;
		readonly size: number;
	}[];
}
