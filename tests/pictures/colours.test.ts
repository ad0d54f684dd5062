// A picture has the colours of the pages and of their map.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { palettes } from '../../src/lib/map/palette';
import { colourIn, type PictureColour, themeStyle } from '../../src/lib/pictures/colours';

const pageColour = (css: string, name: string) =>
	new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css)!.slice(1);
const inMap = {
	'map-water': 'water',
	'map-land': 'land',
	'map-ground': 'ground',
	'map-coast': 'coast',
	'map-region': 'regionBorder',
	'map-line': 'lineOfContact',
	'map-halo': 'halo'
} as const;
const mapColour = (name: string) =>
	[palettes.light, palettes.dark].map((palette) => palette[inMap[name as keyof typeof inMap]]);

it('has the values of src/theme.css and of the map, and both in what follows the system', () => {
	const css = readFileSync('src/theme.css', 'utf8');
	const auto = themeStyle('auto');
	const names = [...new Set([...auto.matchAll(/--p-([\w-]+):/g)].map(([, name]) => name))];
	expect(names.length).toBeGreaterThan(8);
	for (const name of names as PictureColour[]) {
		const [light, dark] = name.startsWith('map-') ? mapColour(name) : pageColour(css, name);
		expect(light).toMatch(/^#\w{6}$/);
		expect([colourIn('light', name), colourIn('dark', name)]).toEqual([light, dark]);
		expect(auto).toContain(`--p-${name}:${light}`);
		expect(auto).toContain(`--p-${name}:${dark}`);
		expect(colourIn('auto', name)).toBe(`var(--p-${name})`);
	}
	expect(themeStyle('dark')).toBe('');
});
