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

	it('has names above all, and places above areas, so that places take their room first', () => {
		expect(layerIds.slice(-2)).toEqual(['area-labels', 'place-labels']);
	});

	it('has the line of contact above all ground', () => {
		for (const id of ['held', 'contested', 'claimed', 'borders'])
			expect(zIndex('line-of-contact')).toBeGreaterThan(zIndex(id));
	});
});
