import { describe, expect, it } from 'vitest';
import { nothingDrawn } from '../../../src/lib/map/tools/draw-state';
import { toolKey } from '../../../src/lib/map/tools/tool-keys';

const plain = { code: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
const polygon = nothingDrawn('polygon');
const begun = { ...polygon, positions: [[34, 48]] as const };

describe('keys of a tool', () => {
	it('sets corners at the crosshair, closes what the pointer draws', () => {
		const enter = { ...plain, key: 'Enter' };
		expect(toolKey(enter, begun, true)).toEqual({ do: 'set' });
		expect(toolKey(enter, begun, false)).toEqual({ do: 'close' });
		expect(toolKey(enter, polygon, false)).toEqual({ do: 'set' });
		expect(toolKey({ ...plain, key: ' ' }, begun, false)).toEqual({ do: 'set' });
	});

	it('closes, takes back and gives up, on a Cyrillic layout too', () => {
		expect(toolKey({ ...plain, key: 'c' }, begun, true)).toEqual({ do: 'close' });
		expect(toolKey({ ...plain, key: 'с', code: 'KeyC' }, begun, true)).toEqual({ do: 'close' });
		expect(toolKey({ ...plain, key: 'Backspace' }, begun, true)).toEqual({ do: 'back' });
		expect(toolKey({ ...plain, key: 'Escape' }, begun, true)).toEqual({ do: 'escape' });
	});

	it('pans in small steps with Shift, and leaves the arrows and the browser’s keys to the map', () => {
		const shift = { ...plain, shiftKey: true };
		expect(toolKey({ ...shift, key: 'ArrowUp' }, begun, true)).toEqual({ do: 'pan', by: [0, -10] });
		for (const key of ['ArrowUp', '+', 'Tab', 'a'])
			expect(toolKey({ ...plain, key }, begun, true)).toBeNull();
		expect(toolKey({ ...plain, key: 'c', ctrlKey: true }, begun, true)).toBeNull();
	});
});
