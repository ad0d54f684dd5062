import type { Display } from '../words/format-figure';

/** `auto`: light, or dark where the reader's system says so. */
export type PictureTheme = 'light' | 'dark' | 'auto';

/** How a picture is wanted; what it shows is the drawer's own. */
export interface PictureRequest {
	/** In units: pixels as it comes. */
	readonly width: number;
	/** null: as high as it has to be. */
	readonly height: number | null;
	readonly theme: PictureTheme;
	readonly display: Display;
	/** Where what it shows is read on, spelled out in the picture's last line; empty for none. */
	readonly address: string;
	/** Rules of CSS that bring the typeface along; empty where whoever shows it has it. */
	readonly letters: string;
}

/** A picture that needs nothing else: with a title, names, legend, scale, day, source and address in it. */
export interface Picture {
	readonly svg: string;
	readonly width: number;
	readonly height: number;
	readonly title: string;
	/** What it shows, for those who do not see it: also the SVG's `desc`. Plain text. */
	readonly alt: string;
}

export type DrawPicture = (request: PictureRequest) => Picture;

/** The sizes that are asked for by name, in units. */
export const pictureSizes = {
	wide: { width: 1200, height: 675 },
	square: { width: 1080, height: 1080 }
} as const;
