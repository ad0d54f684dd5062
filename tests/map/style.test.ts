import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { layerIds } from '../../src/lib/map/layer-ids';
import { overlayLayers } from '../../src/lib/map/overlay/overlay-style';
import { patternImage } from '../../src/lib/map/pattern-images';
import { buildStyle } from '../../src/lib/map/style';
import { manyStates, state } from './style-states';

describe('the style of the map', () => {
	it.each(manyStates)('is valid: $theme, $language, rows $visible', (each) => {
		const style = buildStyle(each);
		expect(validateStyleMin(style).map((error) => error.message)).toEqual([]);
		const ofOverlay = overlayLayers(each).map((layer) => layer.id);
		const rest = layerIds.filter((id) => !ofOverlay.includes(id) && !id.startsWith('own-through-'));
		expect(style.layers.map((layer) => layer.id)).toEqual(rest);
	});

	it('is the same for the same state', () => {
		expect(buildStyle(state)).toEqual(buildStyle({ ...state }));
	});

	it('asks nothing of any host: no glyphs, no sprite, layers under its own address', () => {
		const text = JSON.stringify(buildStyle(state));
		expect(text).not.toMatch(/https?:|"glyphs"|"sprite"/);
		expect(text).toContain('"/somewhere/layers/control.json"');
	});

	it('draws from the overview where there is one', () => {
		const empty = { type: 'FeatureCollection' as const, features: [] };
		const overview = {
			base: empty,
			regions: empty,
			control: empty,
			claimed: empty,
			'line-of-contact': empty,
			places: empty
		};
		const { sources } = buildStyle({ ...state, overview });
		expect(sources.control).toMatchObject({ data: empty });
		expect(sources.regions).toMatchObject({ data: empty, promoteId: 'id' });
	});

	it('names only images that can be drawn', () => {
		for (const each of manyStates) {
			const names = JSON.stringify(buildStyle(each)).match(/"(hatch|dot)-[^"]*"/g) ?? [];
			expect(names.length).toBeGreaterThan(2);
			for (const name of names) expect(patternImage(JSON.parse(name) as string)).not.toBeNull();
		}
		expect(patternImage('hatch-RU')).toBeNull();
		expect(patternImage('hatch-FR-light')).toBeNull();
		expect(patternImage('logo-light')).toBeNull();
	});

	it('names countries, regions and places in the language of the interface', () => {
		for (const language of ['en', 'uk'] as const) {
			const fields = buildStyle({ ...state, language })
				.layers.filter((layer) => layer.type === 'symbol')
				.flatMap(({ layout }) =>
					layout && 'text-field' in layout ? [JSON.stringify(layout['text-field'])] : []
				);
			expect(fields).toHaveLength(4);
			for (const field of fields) expect(field).toContain(`["get","${language}",["get","name"]]`);
		}
	});
});
