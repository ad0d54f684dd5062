import { describe, expect, it, vi } from 'vitest';
import { DropTarget } from '../../src/lib/state/drop-target.svelte';
import { MapFaults } from '../../src/lib/state/map-faults.svelte';
import { undoKey } from '../../src/lib/ui/parts/keys';

describe('keys', () => {
	const key = (more: Partial<KeyboardEvent>) =>
		undoKey({ key: 'z', ctrlKey: true, metaKey: false, shiftKey: false, altKey: false, ...more });

	it('undo and redo as they do on every system', () => {
		expect(key({})).toBe('undo');
		expect(key({ ctrlKey: false, metaKey: true })).toBe('undo');
		expect(key({ key: 'Z', shiftKey: true })).toBe('redo');
		expect(key({ key: 'y' })).toBe('redo');
	});
	it('mean nothing alone, with Alt, or with another letter', () => {
		expect([key({ ctrlKey: false }), key({ altKey: true }), key({ key: 'a' })]).toEqual([
			null,
			null,
			null
		]);
	});
});

describe('a drop', () => {
	const file = { name: 'a.txt' } as File;
	/** What a browser says of something that is dropped, with whether we took it over. */
	function event(more: { files?: File[]; text?: string; target?: unknown; relatedTarget?: null }) {
		const { files = [], text = '', target = null } = more;
		const types = [...(files.length > 0 ? ['Files'] : []), ...(text ? ['text/plain'] : [])];
		const preventDefault = vi.fn();
		const dataTransfer = { files, types, getData: () => text };
		return { dataTransfer, target, relatedTarget: null, preventDefault } as unknown as DragEvent & {
			preventDefault: typeof preventDefault;
		};
	}
	const field = {} as EventTarget;
	function open() {
		const [onfile, ontext] = [vi.fn(), vi.fn()];
		const target = new DropTarget({ onfile, ontext, takesText: (one) => one === field });
		return { target, onfile, ontext };
	}

	it('of a file goes before its text, and ends the hovering', () => {
		const { target, onfile, ontext } = open();
		const over = event({ files: [file] });
		target.dragover(over);
		expect([target.over, over.preventDefault.mock.calls.length]).toEqual([true, 1]);
		target.drop(event({ files: [file], text: 'name of it' }));
		expect(onfile).toHaveBeenCalledExactlyOnceWith(file);
		expect([target.over, ontext.mock.calls]).toEqual([false, []]);
	});

	it('of text is taken, but not from a field that takes it itself', () => {
		const { target, ontext } = open();
		const dropped = event({ text: 'A claim.', target: field });
		target.dragover(dropped);
		target.drop(dropped);
		expect([target.over, dropped.preventDefault.mock.calls, ontext.mock.calls]).toEqual([
			false,
			[],
			[]
		]);
		target.drop(event({ text: 'A claim.' }));
		expect(ontext).toHaveBeenCalledExactlyOnceWith('A claim.');
	});

	it('of text is the browser’s business where nobody asked for it', () => {
		const target = new DropTarget({ onfile: vi.fn() });
		const dropped = event({ text: 'A claim.' });
		target.dragover(dropped);
		target.drop(dropped);
		expect([target.over, dropped.preventDefault.mock.calls]).toEqual([false, []]);
	});

	it('is off as soon as the pointer leaves the window', () => {
		const { target } = open();
		target.dragover(event({ files: [file] }));
		target.dragleave(event({}));
		expect(target.over).toBe(false);
	});
});

describe('faults of the map', () => {
	it('are said once each, until they are put away', () => {
		const faults = new MapFaults();
		for (const layer of ['base', 'places', 'base']) faults.add({ layer });
		faults.add({ failure: 'no-webgl' });
		faults.add({ failure: 'no-webgl' });
		expect(faults.list).toEqual([{ layer: 'base' }, { layer: 'places' }, { failure: 'no-webgl' }]);
		faults.dismiss({ layer: 'base' });
		expect(faults.list).toEqual([{ layer: 'places' }, { failure: 'no-webgl' }]);
	});
});
