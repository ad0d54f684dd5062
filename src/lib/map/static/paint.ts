import type { Holder } from '../../model/holder';
import { type Palette, palettes, type Theme } from '../palette';

/** A colour that the page's theme decides, as palette.css names it; by itself, the picture is light. */
export function paint(name: Exclude<keyof Palette, 'held'>): string {
	return `var(${property(name)},${palettes.light[name]})`;
}

/** The hue of what a holder holds; as `paint`. */
export function heldPaint(holder: Holder): string {
	return `var(${heldProperty(holder)},${palettes.light.held[holder]})`;
}

/** A drawing with its colours settled, for where no page's theme reaches it. */
export function inTheme(svg: string, theme: Theme): string {
	const { held, ...others } = palettes[theme];
	const named: [string, string][] = [
		...Object.entries(others).map(([name, value]): [string, string] => [property(name), value]),
		...Object.entries(held).map(([holder, value]): [string, string] => [
			heldProperty(holder),
			value
		])
	];
	const values = new Map(named);
	return svg.replace(
		/var\((--[a-z-]+),[^)]*\)/g,
		(whole, name: string) => values.get(name) ?? whole
	);
}

function property(name: string): string {
	return `--map-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function heldProperty(holder: string): string {
	return `--held-${holder.toLowerCase()}`;
}
