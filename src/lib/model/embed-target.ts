import type { Language } from './language';
import type { Localised } from './text';

/** A page of ours that is made for the frames of others. */
export interface EmbedTarget {
	/** As in its address: `swap`, `control`, `time`, `days`, `map`, or `figure-` and the id of a published figure; of what is no page for frames, `equal-` and the id of a region. */
	readonly name: string;
	/** What tells it from others beside it. */
	readonly label: Localised;
	/** What it shows. */
	readonly title: Localised;
	/** What a live frame's address ends with, from `#` on: of which data it was made. */
	readonly fragment?: string;
}

/** `auto`: light, or dark where the reader's system says so. */
export const embedThemes = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof embedThemes)[number];

/** Of a frame, in CSS pixels: on a phone, and where there is more room. */
export interface EmbedHeight {
	readonly narrow: number;
	readonly wide: number;
}

/** Enough for a frame 320 wide and for one of 700, without a script of the page around it. */
const heights: Readonly<Record<string, EmbedHeight>> = {
	swap: { narrow: 1050, wide: 700 },
	control: { narrow: 920, wide: 680 },
	time: { narrow: 500, wide: 590 },
	days: { narrow: 1050, wide: 670 },
	map: { narrow: 590, wide: 740 }
};
const heightsOfFigure: EmbedHeight = { narrow: 630, wide: 480 };

/** How high a frame has to be to show all of it. */
export function embedHeight({ name }: Pick<EmbedTarget, 'name'>): EmbedHeight {
	return heights[name] ?? heightsOfFigure;
}

/** The address that leads on to a view, and has a picture of it for whoever shows the link. */
export function viewAddress(site: string, name: string, language: Language): string {
	return `${site}/view/${language}/${encodeURIComponent(name)}.html`;
}
