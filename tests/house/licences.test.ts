import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noticesFor, packageFolder, writeNotices } from '../../scripts/lib/licences.mjs';
import { ROOT } from './source-files';

const inPackages = (path: string) => join(ROOT, 'node_modules', path);
const names = (...ids: string[]) => noticesFor(ids).map((notice) => notice.name);

describe('the notices', () => {
	it('find the package of a module, of a font, and of generated code', () => {
		const svelte = inPackages('svelte');
		expect(packageFolder(inPackages('svelte/src/index.js'))).toBe(svelte);
		expect(packageFolder('\0node_modules/svelte/src/index.js?worker&url')).toBe(svelte);
		expect(packageFolder(inPackages('a/node_modules/@b/c/d.js'))).toBe(
			inPackages('a/node_modules/@b/c')
		);
		expect(packageFolder(join(ROOT, 'src/lib/paraglide/runtime.js'))).toBe(
			inPackages('@inlang/paraglide-js')
		);
		expect(packageFolder(join(ROOT, 'src/lib/geo/area.ts'))).toBeUndefined();
		expect(packageFolder('\0vite/preload-helper.js')).toBeUndefined();
	});

	it('name each package once, with its licence', () => {
		const twice = ['svelte/src/index.js', 'svelte/src/store/index.js'].map(inPackages);
		expect(names(...twice)).toEqual(['svelte']);
		const [font] = noticesFor(['node_modules/@fontsource/ibm-plex-sans/files/a.woff2']);
		expect(font?.text).toContain('SIL OPEN FONT LICENSE');
		expect(writeNotices([font!])).toContain('SIL OPEN FONT LICENSE');
	});

	it('name what is inside the map engine too, but no types', () => {
		const inside = names(inPackages('maplibre-gl/dist/maplibre-gl.mjs'));
		expect(inside).toEqual(expect.arrayContaining(['maplibre-gl', 'earcut', 'pbf']));
		expect(inside.filter((name) => name.startsWith('@types/'))).toEqual([]);
	});
});

describe('package.json', () => {
	it('has no dependencies: the command line is one file, and the site is built', () => {
		const text = readFileSync(join(ROOT, 'package.json'), 'utf8');
		expect(JSON.parse(text).dependencies).toBeUndefined();
	});
});
