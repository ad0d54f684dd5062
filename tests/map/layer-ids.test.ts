import { describe, expect, it } from 'vitest';
import { inOrder, layerIds, zIndex } from '../../src/lib/map/layer-ids';

describe('the order of layers', () => {
	it('sorts by the list, whatever order the layers come in', () => {
		const shuffled = [...layerIds].reverse().map((id) => ({ id }));
		expect(inOrder(shuffled).map((layer) => layer.id)).toEqual(layerIds);
	});

	it('throws on an id that it does not know', () => {
		expect(() => zIndex('clouds')).toThrow('unknown map layer "clouds": add it to layerIds');
		expect(() => inOrder([{ id: 'held' }, { id: 'clouds' }])).toThrow(RangeError);
		expect(() => inOrder([{ id: 'clouds' }])).toThrow(RangeError);
	});

	it('throws on an id that comes twice', () => {
		expect(() => inOrder([{ id: 'held' }, { id: 'sea' }, { id: 'held' }])).toThrow(
			'map layer "held" given twice'
		);
	});

	it('has names above all, what is drawn first above what has to make room', () => {
		expect(layerIds.slice(-5)).toEqual([
			'area-labels',
			'place-labels',
			'parcel-badges',
			'parcel-badges-beside',
			'parcel-labels'
		]);
	});

	it('has what a room puts on the map above the ground and below its names', () => {
		for (const id of ['parcel-fill', 'parcel-outline', 'placement-fill', 'draft-outline']) {
			expect(zIndex(id)).toBeGreaterThan(zIndex('contested'));
			expect(zIndex(id)).toBeLessThan(zIndex('area-labels'));
		}
	});

	it('has the line of contact above all ground', () => {
		for (const id of ['held', 'contested', 'parcel-fill', 'parcel-pattern', 'claimed', 'borders'])
			expect(zIndex('line-of-contact')).toBeGreaterThan(zIndex(id));
	});
});
