import type { PictureTheme } from './picture';

/** What the pages call their colours (src/theme.css), and those of the map, of which a picture takes these. */
const themes = {
	light: {
		paper: '#ffffff',
		'paper-2': '#f5f3ef',
		ink: '#1d1f21',
		'ink-2': '#565b60',
		rule: '#dad7d1',
		edge: '#85888b',
		'held-ru': '#8a4f7d',
		'held-ua': '#2b7a78',
		'held-ru-text': '#7d4571',
		'held-ua-text': '#226664',
		'map-water': '#d9e4ea',
		'map-land': '#efede8',
		'map-ground': '#fbfaf7',
		'map-coast': '#a9bcc7',
		'map-region': '#cdc9c1',
		'map-line': '#2a2724',
		'map-halo': '#fbfaf7'
	},
	dark: {
		paper: '#16191b',
		'paper-2': '#1e2225',
		ink: '#eceae5',
		'ink-2': '#a9adb0',
		rule: '#353b3f',
		edge: '#757b80',
		'held-ru': '#b87bab',
		'held-ua': '#4fa19e',
		'held-ru-text': '#d3a0c8',
		'held-ua-text': '#79c2bf',
		'map-water': '#0f161b',
		'map-land': '#1d2124',
		'map-ground': '#282d31',
		'map-coast': '#39474f',
		'map-region': '#434a50',
		'map-line': '#f1eee8',
		'map-halo': '#1a1e21'
	}
} as const;

export type PictureColour = keyof typeof themes.light;

/** A colour as an SVG attribute has it: its value, or what `themeStyle` defines. */
export function colourIn(theme: PictureTheme, colour: PictureColour): string {
	return theme === 'auto' ? `var(--p-${colour})` : themes[theme][colour];
}

/** Rules of CSS for what `colourIn` names; empty where it names nothing. */
export function themeStyle(theme: PictureTheme): string {
	if (theme !== 'auto') return '';
	const rule = (of: 'light' | 'dark') =>
		`svg{${Object.entries(themes[of])
			.map(([name, value]) => `--p-${name}:${value}`)
			.join(';')}}`;
	return `${rule('light')}@media(prefers-color-scheme:dark){${rule('dark')}}`;
}
