import { palettes } from '../palette';

const light = palettes.light;

/** The palette's colours under the names of their custom properties. */
const paints = {
	water: ['--map-water', light.water],
	land: ['--map-land', light.land],
	ground: ['--map-ground', light.ground],
	coast: ['--map-coast', light.coast],
	'country-border': ['--map-country-border', light.countryBorder],
	'region-border': ['--map-region-border', light.regionBorder],
	'held-RU': ['--held-ru', light.held.RU],
	'held-UA': ['--held-ua', light.held.UA],
	'line-of-contact': ['--map-line-of-contact', light.lineOfContact],
	ink: ['--map-ink', light.ink],
	'muted-ink': ['--map-muted-ink', light.mutedInk],
	'region-ink': ['--map-region-ink', light.regionInk],
	'water-ink': ['--map-water-ink', light.waterInk],
	halo: ['--map-halo', light.halo]
} as const;

/** A colour that the page's theme decides; by itself, the picture is light. */
export function paint(name: keyof typeof paints): string {
	const [property, fallback] = paints[name];
	return `var(${property},${fallback})`;
}
