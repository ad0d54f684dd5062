import type { Holder } from '../model/holder';
import { hatch, hatchLean, hatchPixelRatio, type RawImage } from './hatch';
import { palettes, type Theme } from './palette';
import { dotImage, dotPixelRatio } from './place-dot';

/** Name of the hatch of a holder's contested ground. */
export function hatchId(holder: Holder, theme: Theme): string {
	return `hatch-${holder}-${theme}`;
}

/** Name of the dot that marks a place. */
export function dotId(theme: Theme): string {
	return `dot-${theme}`;
}

/** Draw the image that a style names; null for a name that no style of ours uses. */
export function patternImage(id: string): { image: RawImage; pixelRatio: number } | null {
	const [kind, ...rest] = id.split('-');
	const theme = rest.at(-1);
	if (theme !== 'light' && theme !== 'dark') return null;
	const palette = palettes[theme];
	if (kind === 'dot') {
		return { image: dotImage(palette.ink, palette.halo), pixelRatio: dotPixelRatio };
	}
	const holder = rest[0];
	if (kind !== 'hatch' || (holder !== 'RU' && holder !== 'UA')) return null;
	return { image: hatch(palette.held[holder], hatchLean[holder]), pixelRatio: hatchPixelRatio };
}
