import type { Localised } from './text';

/** A page of ours that is made for the frames of others. */
export interface EmbedTarget {
	/** As in its address: `swap`, `control`, `time`, `days`, `map`, or `figure-` and the id of a published figure. */
	readonly name: string;
	/** What tells it from others beside it. */
	readonly label: Localised;
	/** What it shows. */
	readonly title: Localised;
}

/** `auto`: light, or dark where the reader's system says so. */
export const embedThemes = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof embedThemes)[number];

/** In CSS pixels: enough for a frame 320 wide, without a script of the page around it. */
const heights: Readonly<Record<string, number>> = {
	swap: 640,
	control: 620,
	time: 640,
	days: 900,
	map: 560
};
const heightOfFigure = 480;

/** How high a frame has to be to show all of it, in CSS pixels. */
export function embedHeight({ name }: Pick<EmbedTarget, 'name'>): number {
	return heights[name] ?? heightOfFigure;
}
