import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import type { LayerId } from '../../src/lib/map/layer-ids';
import { buildStyle } from '../../src/lib/map/style';
import { allRows, state } from './style-states';

/** Whether a layer draws a feature with these properties, as MapLibre reads its filter. */
function draws(
	id: LayerId,
	visible: readonly string[],
	properties: Record<string, unknown>,
	zoom = 6
): boolean {
	const layer = buildStyle({ ...state, visible }).layers.find((each) => each.id === id);
	if (!layer || layer.type === 'background') throw new Error(`no layer ${id}`);
	if (layer.layout?.visibility === 'none') return false;
	const { filter } = featureFilter('filter' in layer ? layer.filter : undefined, 'filter');
	return filter({ zoom }, { type: 3, properties } as never);
}

describe('rows switched on and off', () => {
	const held = { row: 'north', status: 'held', holder: 'RU' };
	const contested = { row: 'band', status: 'contested', holder: 'UA' };

	it('shows held and contested ground of visible rows only, each in its layer', () => {
		expect(draws('held', allRows, held)).toBe(true);
		expect(draws('held', ['south'], held)).toBe(false);
		expect(draws('held', [], held)).toBe(false);
		expect(draws('held', allRows, contested)).toBe(false);
		expect(draws('contested', ['band'], contested)).toBe(true);
		expect(draws('contested', ['north'], contested)).toBe(false);
		expect(draws('contested', allRows, held)).toBe(false);
	});

	it('draws no ground that belongs to no row', () => {
		expect(draws('held', allRows, { status: 'held', holder: 'RU' })).toBe(false);
	});

	it('shows claimed ground by its row', () => {
		expect(draws('claimed', ['claims'], { row: 'claims' })).toBe(true);
		expect(draws('claimed', ['north'], { row: 'claims' })).toBe(false);
	});

	it('shows the line of contact, and the names of places, by rows of their kind', () => {
		expect(draws('line-of-contact', ['front'], {})).toBe(true);
		expect(draws('line-of-contact', ['north'], {})).toBe(false);
		expect(draws('line-casing', ['front'], {})).toBe(true);
		expect(draws('line-casing', ['north'], {})).toBe(false);
		expect(draws('place-labels', ['towns'], { rank: 1 })).toBe(true);
		expect(draws('place-labels', ['north'], { rank: 1 })).toBe(false);
	});

	it('always shows borders of countries, those of regions by their row', () => {
		const border = (level: string) => ({ kind: 'border', level });
		expect(draws('borders', [], border('country'))).toBe(true);
		expect(draws('borders', [], border('region'))).toBe(false);
		expect(draws('borders', ['limits'], border('region'))).toBe(true);
		expect(draws('borders', ['limits'], { kind: 'land', level: 'region' })).toBe(false);
	});

	it('names lesser places only closer up', () => {
		expect(draws('place-labels', allRows, { rank: 2 }, 5)).toBe(false);
		expect(draws('place-labels', allRows, { rank: 2 }, 6)).toBe(true);
		expect(draws('place-labels', allRows, { rank: 5 }, 8)).toBe(false);
		expect(draws('place-labels', allRows, { rank: 7 }, 9)).toBe(true);
	});
});
