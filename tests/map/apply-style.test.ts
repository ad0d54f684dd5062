import { describe, expect, it } from 'vitest';
import { applyStyle, type StyleTarget } from '../../src/lib/map/apply-style';
import type { StyleState } from '../../src/lib/map/layers/style-state';
import { buildStyle } from '../../src/lib/map/style';
import { allRows, state } from './style-states';

/** What `applyStyle` asks of a map to bring it from the plain state to another. */
function calls(change: Partial<StyleState>): string[] {
	const asked: string[] = [];
	const target = {
		setFilter: (id: string) => asked.push(`${id} filter`),
		setLayoutProperty: (id: string, name: string) => asked.push(`${id} ${name}`),
		setPaintProperty: (id: string, name: string) => asked.push(`${id} ${name}`)
	} as unknown as StyleTarget;
	applyStyle(target, buildStyle(state), buildStyle({ ...state, ...change }));
	return asked;
}

const without = (row: string) => allRows.filter((id) => id !== row);

describe('bringing the map from one state to another', () => {
	it('touches nothing when nothing has changed', () => {
		expect(calls({})).toEqual([]);
	});

	it('touches only names when the language changes', () => {
		expect(calls({ language: 'uk' })).toEqual([
			'world-areas text-field',
			'world-cities text-field',
			'area-labels text-field',
			'place-labels text-field'
		]);
	});

	it('touches only what a row shows when it is switched off', () => {
		expect(calls({ visible: without('front') })).toEqual([
			'line-casing visibility',
			'line-of-contact visibility'
		]);
		expect(calls({ visible: without('limits') })).toEqual(['borders filter']);
		expect(calls({ visible: without('north') })).toEqual(['held filter']);
		expect(calls({ visible: without('band') })).toEqual(['contested filter']);
	});

	it('touches colours and images, but no filter, when the theme changes', () => {
		const asked = calls({ theme: 'dark' });
		expect(asked).toContain('held fill-color');
		expect(asked).toContain('contested fill-pattern');
		expect(asked).toContain('place-labels icon-image');
		expect(asked.filter((call) => call.endsWith('filter'))).toEqual([]);
	});

	it('throws when a layer was not there before', () => {
		const style = buildStyle(state);
		const shorter = { ...style, layers: style.layers.slice(1) };
		expect(() => applyStyle({} as StyleTarget, shorter, style)).toThrow(RangeError);
	});
});
