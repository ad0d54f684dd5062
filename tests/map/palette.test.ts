import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { heldOpacity } from '../../src/lib/map/layers/control';
import { type Palette, palettes, type Theme, themes } from '../../src/lib/map/palette';
import { blend, contrast } from './contrast';

const css = readFileSync(new URL('../../src/lib/map/palette.css', import.meta.url), 'utf8');

/** The custom properties of palette.css in a theme. */
function cssColours(theme: Theme) {
	const pairs = css.matchAll(/(--[a-z-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g);
	return Object.fromEntries(
		[...pairs].map(([, name, light, dark]) => [name, theme === 'light' ? light : dark])
	);
}

function asProperties({ held, ...colours }: Palette) {
	const entries = Object.entries(colours).map(([name, value]) => [
		`--map-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
		value
	]);
	return { ...Object.fromEntries(entries), '--held-ru': held.RU, '--held-ua': held.UA };
}

describe('palette.css', () => {
	it.each(themes)('holds the same %s colours as palette.ts, and a theme by choice', (theme) => {
		expect(cssColours(theme)).toEqual(asProperties(palettes[theme]));
		expect(css).toContain(`.map-colours[data-theme='${theme}'] {\n\tcolor-scheme: ${theme};\n}`);
	});
});

describe.each(themes)('the %s palette', (theme) => {
	const palette = palettes[theme];

	it('can be read: names on what they stand on', () => {
		const { ink, mutedInk, waterInk, regionInk, halo, land, ground, water } = palette;
		for (const under of [land, ground, halo]) {
			expect(contrast(ink, under)).toBeGreaterThan(7);
			expect(contrast(mutedInk, under)).toBeGreaterThan(4.5);
			expect(contrast(regionInk, under)).toBeGreaterThan(7);
		}
		expect(contrast(waterInk, water)).toBeGreaterThan(4.5);
	});

	it('sets off held ground, and the names of regions on it', () => {
		for (const hue of Object.values(palette.held)) {
			const fill = blend(hue, palette.ground, heldOpacity);
			expect(contrast(fill, palette.ground)).toBeGreaterThan(2.8);
			expect(contrast(palette.regionInk, fill)).toBeGreaterThan(3.3);
			expect(contrast(palette.lineOfContact, fill)).toBeGreaterThan(3);
			expect(contrast(palette.focus, fill)).toBeGreaterThan(3);
		}
	});
});
