import type { Map as MapLibre } from 'maplibre-gl';
import { beforeEach, describe, expect, it } from 'vitest';
import { RegionState } from '../../src/lib/map/region-state';

let states: Record<string, Record<string, boolean>>;
let opacity: Record<string, unknown>;
let regions: RegionState;

beforeEach(() => {
	states = {};
	opacity = {};
	regions = new RegionState({
		setFeatureState: ({ id }: { id: string }, state: Record<string, boolean>) => {
			states[id] = { ...states[id], ...state };
		},
		setPaintProperty: (id: string, _: string, value: unknown) => {
			opacity[id] = value;
		}
	} as unknown as MapLibre);
});

describe('the outlines of regions', () => {
	it('marks one region for each state, and unmarks the one before', () => {
		regions.set('hovered', 'UA-14', true);
		regions.set('selected', 'UA-14', true);
		regions.set('hovered', 'UA-09', true);
		expect(states).toEqual({
			'UA-14': { hovered: false, selected: true },
			'UA-09': { hovered: true }
		});
	});

	it('are drawn only while there is one to see', () => {
		regions.set('hovered', 'UA-14', true);
		expect(opacity).toEqual({ 'focus-band': 1, focus: 1 });
		regions.set('hovered', null, true);
		expect(opacity).toEqual({ 'focus-band': 0, focus: 0 });
	});

	it('wait while the map takes no changes, and come with the next style', () => {
		regions.set('selected', 'UA-14', false);
		regions.set('selected', 'RU-KRS', false);
		expect(states).toEqual({});
		regions.restore();
		expect(states).toEqual({ 'RU-KRS': { selected: true } });
		expect(opacity.focus).toBe(1);
	});
});
