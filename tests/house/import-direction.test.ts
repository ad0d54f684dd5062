import { describe, expect, it } from 'vitest';
import { circlesOf } from './circles';
import { brokenArrows, domGlobals } from './import-rules';
import { sourceFiles } from './source-files';

const check = (path: string, text: string) => brokenArrows({ path, text });

describe('the folders of the house', () => {
	const files = [
		...sourceFiles('src', ['.ts', '.js', '.svelte']),
		...sourceFiles('data/build', ['.ts'])
	];

	it('are found', () => {
		expect(files.length).toBeGreaterThan(5);
	});

	it('import only downwards', () => {
		expect(files.flatMap(brokenArrows)).toEqual([]);
	});

	it('hold no circle', () => {
		expect(circlesOf(files)).toEqual([]);
	});
});

describe('the check itself', () => {
	it('sees circles of files, through types and workers too, and none in a file that holds itself', () => {
		const file = (path: string, text: string) => ({ path: `src/lib/geo/${path}`, text });
		const files = [
			file('a.ts', "import { b } from './b';"),
			file('b.ts', "import type { C } from './c.ts';"),
			file('c.ts', "new Worker(new URL('./a.ts', import.meta.url));"),
			file('d.ts', "import './a';"),
			file('Tree.svelte', "<script>import Tree from './Tree.svelte';</script>")
		];
		expect(circlesOf(files)).toEqual([['a', 'b', 'c'].map((name) => `src/lib/geo/${name}.ts`)]);
		expect(circlesOf(files.filter(({ path }) => !path.endsWith('c.ts')))).toEqual([]);
	});

	it.each([
		['src/lib/model/region.ts', "import { area } from '../geo/area';"],
		['src/lib/model/region.ts', "import type { Area } from '$lib/geo/area';"],
		['src/lib/model/region.ts', "export * from '../geo/area.ts';"],
		['src/lib/geo/area.ts', "const m = await import('../swap/balance');"],
		['src/lib/geo/area.ts', "const w = new Worker(new URL('../map/w.ts', import.meta.url));"],
		['src/lib/dossier/load.ts', "import { view } from '../state/view.svelte';"],
		['src/lib/state/view.svelte.ts', "import Card from '../ui/Card.svelte';"],
		['src/lib/claims/find.ts', "import { load } from '../dossier/load';"],
		['src/lib/map/layers.ts', "import * as m from '$lib/paraglide/messages';"],
		[
			'src/lib/map/Map.svelte',
			'<script lang="ts">import Card from \'../ui/Card.svelte\';</script>'
		],
		['src/lib/ui/Card.svelte', "<script module>import { style } from '$lib/map/style';</script>"],
		['src/lib/ui/Card.svelte', "<script>import { area } from '$lib/geo/area';</script>"],
		['src/cli/main.ts', "import { view } from '../lib/state/view.svelte';"],
		['src/lib/geo/area.ts', "import { load } from '../../routes/+page';"],
		['src/lib/ui/Card.svelte', "<script>import seeds from '../../../seeds/one.yaml?raw';</script>"],
		['src/lib/geo/area.ts', "const all = import.meta.glob('../../../data/layers/*.json');"],
		['src/lib/map/layers.ts', "import x from '../../../tests/fixtures/x';"],
		['data/build/main.ts', "import { load } from '../../src/lib/dossier/load';"],
		['src/lib/attic/old.ts', 'export {};']
	])('refuses an arrow that points up: %s: %s', (path, text) => {
		expect(check(path, text)).toHaveLength(1);
	});

	it.each([
		['src/lib/ui/Card.svelte', "<script>import 'maplibre-gl/dist/maplibre-gl.css';</script>"],
		['src/routes/+page.svelte', "<script>import { Map } from 'maplibre-gl';</script>"],
		['src/lib/ui/bounds.ts', "import { bbox } from '@turf/turf';"],
		['src/lib/dossier/cut.ts', "import clipper from 'clipper2-wasm';"],
		['src/lib/model/text.ts', "import { writable } from 'svelte/store';"],
		['src/lib/swap/undo.ts', "import { browser } from '$app/environment';"],
		['src/lib/geo/size.ts', 'export const width = window.innerWidth;'],
		['src/lib/formats/kml.ts', 'export const read = (s: string) => new DOMParser().parse(s);']
	])('refuses what another folder keeps: %s: %s', (path, text) => {
		expect(check(path, text)).toHaveLength(1);
	});

	it.each([
		['src/lib/geo/area.ts', "import type { R } from '../model/result';\nimport './ring';"],
		['src/lib/geo/cut.ts', "import { bbox } from '@turf/turf';\nimport c from 'clipper2-wasm';"],
		['src/lib/dossier/measure.ts', "import { area } from '$lib/geo/area.ts';"],
		['src/lib/map/Map.svelte', "<script>import { Map } from 'maplibre-gl';</script>"],
		['src/lib/ui/Card.svelte', "<script>import { m } from '$lib/paraglide/messages';</script>"],
		['src/routes/+page.svelte', "<script>import Card from '$lib/ui/Card.svelte';</script>"],
		['src/lib/ui/Card.svelte', "<p>import '../map/style'</p>"],
		[
			'src/lib/model/text.ts',
			"// import { area } from '../geo/area';\nconst s = \"from '../ui/x'\";"
		],
		['data/build/main.ts', "import { area } from '../../src/lib/geo/area';"]
	])('lets a good arrow pass: %s: %s', (path, text) => {
		expect(check(path, text)).toEqual([]);
	});

	it('names file, import and rule', () => {
		expect(check('src/lib/geo/area.ts', "import '../swap/balance';")).toEqual([
			'src/lib/geo/area.ts imports ../swap/balance: geo may import model, not swap'
		]);
	});

	it('knows a global from a name of the same spelling', () => {
		const names = (text: string) => domGlobals({ path: 'src/lib/model/x.ts', text });
		expect(names('event.location.name; type T = { window: number };')).toEqual([]);
		expect(names('const f = (document: string) => document.length;')).toEqual([]);
		expect(names('// window\nconst s = "document";')).toEqual([]);
		expect(names('document.title; location.href;')).toEqual(['document', 'location']);
	});
});
