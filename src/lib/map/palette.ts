import type { Holder } from '../model/holder';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Every colour of the map, as `#rrggbb`. `palette.css` holds the same values for what CSS draws. */
export interface Palette {
	readonly water: string;
	/** Land that the layers say nothing of. */
	readonly land: string;
	/** Land of the country whose ground is in question. */
	readonly ground: string;
	readonly coast: string;
	readonly countryBorder: string;
	readonly regionBorder: string;
	readonly held: Readonly<Record<Holder, string>>;
	readonly lineOfContact: string;
	/** Outline of the region that is selected, hovered or focused. */
	readonly focus: string;
	/** The band on either side of it. */
	readonly focusBand: string;
	/** Text on the map, strongest first. */
	readonly ink: string;
	readonly mutedInk: string;
	/** Names of regions, read on bare and on held ground. */
	readonly regionInk: string;
	readonly waterInk: string;
	/** Behind text and lines, so that they stand off the fills. */
	readonly halo: string;
}

/**
 * The two holders' hues are a pair: as far apart in hue as in the design, equal in lightness, no
 * flag's colours, neither red nor green. `tests/map/palette.test.ts` keeps their contrast equal.
 */
export const palettes: Readonly<Record<Theme, Palette>> = {
	light: {
		water: '#d9e4ea',
		land: '#efede8',
		ground: '#fbfaf7',
		coast: '#a9bcc7',
		countryBorder: '#8b8780',
		regionBorder: '#cdc9c1',
		held: { RU: '#8a4f7d', UA: '#2b7a78' },
		lineOfContact: '#2a2724',
		focus: '#1c1a18',
		focusBand: '#b9b3aa',
		ink: '#22201d',
		mutedInk: '#67625a',
		regionInk: '#332e29',
		waterInk: '#426477',
		halo: '#fbfaf7'
	},
	dark: {
		water: '#0f161b',
		land: '#1d2124',
		ground: '#282d31',
		coast: '#39474f',
		countryBorder: '#7b8187',
		regionBorder: '#434a50',
		held: { RU: '#b87bab', UA: '#4fa19e' },
		lineOfContact: '#f1eee8',
		focus: '#ffffff',
		focusBand: '#6f767d',
		ink: '#eeece7',
		mutedInk: '#a9a8a3',
		regionInk: '#e2e0da',
		waterInk: '#7f9fb0',
		halo: '#1a1e21'
	}
};
