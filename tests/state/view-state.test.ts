import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LayerGroup } from '../../src/lib/model/dossier';
import { defaultView } from '../../src/lib/model/view';
import { ViewState } from '../../src/lib/state/view-state.svelte';

const rows = ['a', 'b', 'c', 'd'];
const groups = [rows.slice(0, 2), rows.slice(2)].map((ids, index) => ({
	id: `group-${index}`,
	rows: ids.map((id) => ({ id }))
})) as unknown as LayerGroup[];

describe('ViewState', () => {
	it('starts at the default view with all rows shown', () => {
		const state = new ViewState(groups);
		expect(state.view).toEqual(defaultView);
		expect(state.visible).toEqual(rows);
	});

	it('toggles a row and a group', () => {
		const state = new ViewState(groups);
		state.toggle('b');
		expect(state.visible).toEqual(['a', 'c', 'd']);
		state.show(['c', 'd'], false);
		expect(state.visible).toEqual(['a']);
		state.show(['c', 'd'], true);
		state.toggle('b');
		expect(state.visible).toEqual(rows);
	});

	it('shows one row alone, and asked again all of them', () => {
		const state = new ViewState(groups);
		state.solo('c', rows);
		expect(state.visible).toEqual(['c']);
		state.solo('c', rows);
		expect(state.visible).toEqual(rows);
	});

	it('takes over a view and gives the same one back', () => {
		fc.assert(
			fc.property(fc.subarray(rows), fc.option(fc.constant('UA-14')), (hidden, selected) => {
				const state = new ViewState(groups);
				const view = { ...defaultView, hidden, selected };
				state.restore(view);
				expect(state.view).toEqual(view);
			})
		);
	});
});
