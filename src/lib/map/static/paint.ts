import type { Holder } from '../../model/holder';
import { type Palette, palettes } from '../palette';

/** A colour that the page's theme decides, as palette.css names it; by itself, the picture is light. */
export function paint(name: Exclude<keyof Palette, 'held'>): string {
	const property = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
	return `var(--map-${property},${palettes.light[name]})`;
}

/** The hue of what a holder holds; as `paint`. */
export function heldPaint(holder: Holder): string {
	return `var(--held-${holder.toLowerCase()},${palettes.light.held[holder]})`;
}
