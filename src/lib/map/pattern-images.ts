import type { Holder } from '../model/holder';
import { hatch, hatchLean, hatchPixelRatio, type RawImage, rgbOf } from './hatch';
import { palettes, type Theme } from './palette';

const dotPixelRatio = 4;

/** Radius of the dot and width of the ring around it, in CSS pixels. */
const radius = 2;
const ring = 1;

/** Name of the hatch of a holder's contested ground. */
export function hatchId(holder: Holder, theme: Theme): string {
	return `hatch-${holder}-${theme}`;
}

/** Name of the dot that marks a place. */
export function dotId(theme: Theme): string {
	return `dot-${theme}`;
}

/** Name of an image with nothing on it. */
export const blankId = 'blank';

/** Draw the image that a style names; null for a name that no style of ours uses. */
export function patternImage(id: string): { image: RawImage; pixelRatio: number } | null {
	if (id === blankId)
		return { image: { width: 1, height: 1, data: new Uint8ClampedArray(4) }, pixelRatio: 1 };
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

/** A dot with a ring that sets it off the ground. Colours as `#rrggbb`. */
export function dotImage(colour: string, ringColour: string): RawImage {
	const size = 2 * Math.ceil((radius + ring) * dotPixelRatio) + 2;
	const data = new Uint8ClampedArray(size * size * 4);
	const [ink, halo] = [rgbOf(colour), rgbOf(ringColour)];
	for (let i = 0; i < size * size; i++) {
		const distance = Math.hypot((i % size) + 0.5 - size / 2, Math.floor(i / size) + 0.5 - size / 2);
		const inner = within(radius * dotPixelRatio - distance);
		const outer = within((radius + ring) * dotPixelRatio - distance);
		const rgb = ink.map((part, channel) => Math.round(part * inner + halo[channel]! * (1 - inner)));
		data.set([...rgb, Math.round(outer * 255)], i * 4);
	}
	return { width: size, height: size, data };
}

/** How much of a pixel lies inside an edge that is so many pixels away. */
function within(pixels: number): number {
	return Math.max(0, Math.min(1, pixels + 0.5));
}
