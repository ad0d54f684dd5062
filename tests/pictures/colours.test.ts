// A picture has the colours of the pages.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { colourIn, type PictureColour, themeStyle } from '../../src/lib/pictures/colours';

it('has the values of src/theme.css, and both in what follows the system', () => {
	const css = readFileSync('src/theme.css', 'utf8');
	const auto = themeStyle('auto');
	const names = [...new Set([...auto.matchAll(/--p-([\w-]+):/g)].map(([, name]) => name))];
	expect(names.length).toBeGreaterThan(8);
	for (const name of names as PictureColour[]) {
		const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css)!;
		expect([colourIn('light', name), colourIn('dark', name)]).toEqual([light, dark]);
		expect(auto).toContain(`--p-${name}:${light}`);
		expect(auto).toContain(`--p-${name}:${dark}`);
		expect(colourIn('auto', name)).toBe(`var(--p-${name})`);
	}
	expect(themeStyle('dark')).toBe('');
});
