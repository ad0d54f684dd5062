import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { changePattern, changePatternId } from '../../../src/lib/map/change-pattern';
import { hatch, hatchLean } from '../../../src/lib/map/hatch';
import { layerIds, zIndex } from '../../../src/lib/map/layer-ids';
import { placementOpacity } from '../../../src/lib/map/layers/placement';
import { parcelOpacity } from '../../../src/lib/map/layers/parcels';
import { palettes, type Theme, themes } from '../../../src/lib/map/palette';
import { parcelPattern, parcelPatternId } from '../../../src/lib/map/parcel-pattern';
import {
	layerAbove,
	overlayLayers,
	overlaySource,
	overlaySourceNames
} from '../../../src/lib/map/overlay/overlay-style';
import { buildStyle } from '../../../src/lib/map/style';
import { type Change, changes } from '../../../src/lib/model/changed-ground';
import { holders } from '../../../src/lib/model/holder';
import { blend, contrast } from '../contrast';
import { manyStates, state } from '../style-states';

/** All but those that people's own days are drawn by: they are no style, and come by themselves. */
const styledIds = layerIds.filter((id) => !id.startsWith('own-through-'));

describe('the layers of the overlay', () => {
	it.each(manyStates)('are valid with those of the map: $theme, $language, $visible', (each) => {
		const style = buildStyle(each);
		const sources = Object.fromEntries(overlaySourceNames.map((name) => [name, overlaySource]));
		const whole = {
			...style,
			sources: { ...style.sources, ...sources },
			layers: [...style.layers, ...overlayLayers(each)]
		};
		expect(validateStyleMin(whole).map((error) => error.message)).toEqual([]);
		const ids = whole.layers.map((layer) => layer.id);
		expect(ids.sort((a, b) => zIndex(a) - zIndex(b))).toEqual(styledIds);
	});

	it('are put in by source, whatever the order, so that all end at their height', () => {
		for (const order of [overlaySourceNames, [...overlaySourceNames].reverse()]) {
			const map = buildStyle(state).layers.map((layer) => layer.id);
			for (const name of order) {
				for (const { id } of overlayLayers(state, [name])) {
					const above = layerAbove(id, (other) => map.includes(other));
					map.splice(above === undefined ? map.length : map.indexOf(above), 0, id);
				}
			}
			expect(map).toEqual(styledIds);
		}
	});

	it('show a parcel in the hue of who holds it now, stronger than held ground, under crosses', () => {
		for (const theme of themes) {
			const { held, ground, ink, halo } = palettes[theme];
			for (const holder of holders) {
				const fill = blend(held[holder], ground, parcelOpacity);
				expect(contrast(fill, held[holder])).toBeLessThan(1.1);
				// Crosses and outline are seen on it: 3 : 1 for what is not text.
				expect(contrast(halo, fill)).toBeGreaterThan(3);
				expect(contrast(ink, halo)).toBeGreaterThan(7);
			}
		}
		const fill = overlayLayers({ theme: 'light' }).find(({ id }) => id === 'parcel-fill');
		expect(JSON.stringify(fill)).toContain(`"RU","${palettes.light.held.RU}"`);
	});

	it('let what a placement covers show through', () => {
		for (const theme of themes) {
			const { held, ground } = palettes[theme];
			const over = blend(held.UA, held.RU, placementOpacity);
			expect(contrast(over, blend(held.UA, ground, placementOpacity))).toBeGreaterThan(1.4);
		}
	});

	it('mark parcels by a pattern that is not the contested hatch', () => {
		for (const theme of themes)
			for (const holder of holders) {
				const pattern = parcelPattern(holder, theme);
				expect(pattern.data).not.toEqual(hatch(palettes[theme].halo, hatchLean[holder]).data);
				const used = JSON.stringify(overlayLayers({ theme }));
				expect(used).toContain(`"${parcelPatternId(holder, theme)}"`);
				const alphas = pattern.data.filter((_, i) => i % 4 === 3);
				expect(Math.max(...alphas)).toBe(255);
				// Nothing touches the edge of the tile, so that it repeats without a seam.
				for (let i = 0; i < pattern.width; i++) expect(alphas[i]).toBe(0);
			}
	});

	it('tell taken from lost by pattern and outline, on the same hue', () => {
		const covered = (change: Change, theme: Theme) => {
			const { data, width } = changePattern(change, theme);
			const alphas = data.filter((_, i) => i % 4 === 3);
			return alphas.reduce((sum, alpha) => sum + alpha, 0) / (255 * width ** 2);
		};
		for (const theme of themes) {
			// What was taken is mostly hue, what was lost mostly paper.
			expect(covered('taken', theme)).toBeLessThan(0.4);
			expect(covered('lost', theme)).toBeGreaterThan(0.8);
			const layers = overlayLayers({ theme }, ['changed']);
			for (const change of changes)
				expect(JSON.stringify(layers)).toContain(`"${changePatternId(change, theme)}"`);
			const dashes = layers.map(({ paint }) => paint && 'line-dasharray' in paint);
			expect(dashes.filter(Boolean)).toHaveLength(1);
		}
	});

	it('fill the rings of a draft, never its lines', () => {
		const layer = overlayLayers(state).find(({ id }) => id === 'draft-fill');
		if (layer?.type !== 'fill') throw new Error('no fill');
		const { filter } = featureFilter(layer.filter, 'filter');
		const draws = (type: 1 | 2 | 3) => filter({ zoom: 6 }, { type, properties: {} } as never);
		expect([draws(2), draws(3)]).toEqual([false, true]);
	});
});
