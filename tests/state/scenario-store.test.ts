import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ScenarioStore } from '../../src/lib/state/swap/scenario-store.svelte';

const at = new Date('2026-01-02T03:04:05Z');
const key = 'salient-swaps';

/** A device, and the pages that are open on it: what one writes, the others are told of. */
class Device {
	text: string | null = null;
	/** Characters that it takes. */
	room = Infinity;
	isDenied = false;
	/** Whether it says nothing of what it does not take. */
	isSilent = false;
	readonly #pages: { heard: (event: StorageEvent) => void }[] = [];

	open(): ScenarioStore {
		const page = { heard: (_event: StorageEvent) => {} };
		this.#pages.push(page);
		const check = () => {
			if (this.isDenied) throw new DOMException('denied', 'SecurityError');
		};
		const store = new ScenarioStore({
			getItem: () => {
				check();
				return this.text;
			},
			setItem: (_key, text) => {
				check();
				if (this.isSilent) return;
				if (text.length > this.room) throw new DOMException('full', 'QuotaExceededError');
				this.text = text;
				const event = { key } as StorageEvent;
				for (const other of this.#pages) if (other !== page) other.heard(event);
			}
		});
		store.follow({
			addEventListener: (_type: string, heard: unknown) => {
				page.heard = heard as (event: StorageEvent) => void;
			},
			removeEventListener: () => {}
		});
		return store;
	}
}

const names = (store: ScenarioStore) => store.list.map(({ name }) => name);
const unsaved = (store: ScenarioStore) =>
	store.list.filter((one) => !store.isStored(one)).map(({ name }) => name);

describe('kept swaps', () => {
	it('are there again on the next visit', () => {
		const device = new Device();
		expect(device.open().save('Mine', 'code', at)).toBe(true);
		const next = device.open();
		expect(next.list.map(({ name, code }) => [name, code])).toEqual([['Mine', 'code']]);
		expect([next.keeping, unsaved(next)]).toEqual(['kept', []]);
	});

	it('are copied right after the one that is copied', () => {
		const store = new Device().open();
		for (const name of ['A', 'B']) store.save(name, name, at);
		store.duplicate(store.list[0]!, 'Copy of A', at);
		expect(names(store)).toEqual(['A', 'Copy of A', 'B']);
		expect(store.list[1]!.code).toBe('A');
	});

	it('come back after a deletion, each to its place, the last one first', () => {
		const device = new Device();
		const store = device.open();
		for (const name of ['A', 'B', 'C']) store.save(name, name, at);
		const before = store.list;
		store.remove(before[1]!.id);
		store.remove(before[0]!.id);
		expect([names(store), store.deleted?.name]).toEqual([['C'], 'A']);
		store.restore();
		expect([names(store), store.deleted?.name]).toEqual([['A', 'C'], 'B']);
		store.restore();
		expect([store.list, store.deleted]).toEqual([before, null]);
		expect(names(device.open())).toEqual(['A', 'B', 'C']);
	});
});

describe('two pages at once', () => {
	it('see what the other does', () => {
		const device = new Device();
		const [one, two] = [device.open(), device.open()];
		one.save('A', 'a', at);
		expect(names(two)).toEqual(['A']);
		two.rename(two.list[0]!.id, 'B');
		expect(names(one)).toEqual(['B']);
		one.remove(one.list[0]!.id);
		expect(names(two)).toEqual([]);
	});

	it('never delete one for another: what is saved while one deletes has an id of its own', () => {
		const device = new Device();
		const [one, two] = [device.open(), device.open()];
		one.save('A', 'a', at);
		const shownByOne = one.list[0]!;
		two.remove(two.list[0]!.id);
		two.save('B', 'b', at);
		one.remove(shownByOne.id);
		expect([names(one), names(two)]).toEqual([['B'], ['B']]);
	});

	it('keep both what one could not write and what the other wrote meanwhile', () => {
		const device = new Device();
		const [one, two] = [device.open(), device.open()];
		two.save('Old', 'o', at);
		device.room = device.text!.length + 10;
		expect(one.save('Mine', 'm', at)).toBe(false);
		expect([names(one), unsaved(one), one.keeping]).toEqual([['Old', 'Mine'], ['Mine'], 'full']);
		two.remove(two.list[0]!.id);
		// There is room now, and the page that waited for it is told.
		expect([names(one), unsaved(one), one.keeping]).toEqual([['Mine'], [], 'kept']);
		expect(names(device.open())).toEqual(['Mine']);
	});
});

describe('a device that keeps nothing', () => {
	it.each(['full', 'denied', 'silent', 'none'] as const)('(%s) says so of each swap', (how) => {
		const device = new Device();
		if (how === 'full') device.room = 10;
		device.isDenied = how === 'denied';
		device.isSilent = how === 'silent';
		const store = how === 'none' ? new ScenarioStore(null) : device.open();
		expect(store.save('A', 'a', at)).toBe(false);
		expect(store.save('B', 'b', at)).toBe(false);
		expect([names(store), unsaved(store)]).toEqual([
			['A', 'B'],
			['A', 'B']
		]);
		expect(store.keeping).toBe(how === 'full' ? 'full' : 'denied');
		expect(store.remove(store.list[0]!.id)).toBe(false);
		expect(names(store)).toEqual(['B']);
	});

	it.each(['no json', '{"version":9}', '[1,2]'])('loses nothing of what is damaged: %s', (text) => {
		const device = new Device();
		device.text = text;
		const store = device.open();
		expect([store.unread, device.text]).toEqual([1, text]);
		expect(store.save('A', 'a', at)).toBe(true);
		const next = device.open();
		expect([names(next), next.unread]).toEqual([['A'], 1]);
	});
});

it('whatever two pages do on a device that is full or denied by turns, what was said to be kept is kept', () => {
	const anyStep = fc.record({
		page: fc.nat(1),
		act: fc.constantFrom('save', 'save', 'rename', 'duplicate', 'remove', 'restore'),
		which: fc.nat(9),
		room: fc.constantFrom(Infinity, Infinity, 300, 0),
		isDenied: fc.boolean()
	});
	fc.assert(
		fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
			const device = new Device();
			const pages = [device.open(), device.open()];
			/** Codes that a page said were kept and that nobody deleted. */
			const promised = new Set<string>();
			steps.forEach(({ page, act, which, room, isDenied }, turn) => {
				Object.assign(device, { room, isDenied });
				const store = pages[page]!;
				const one = store.list[which % Math.max(1, store.list.length)];
				if (act === 'save' && store.save(null, `code ${turn}`, at)) promised.add(`code ${turn}`);
				if (act === 'rename' && one) store.rename(one.id, `Name ${turn}`);
				if (act === 'duplicate' && one) store.duplicate(one, 'Copy', at);
				if (act === 'restore') store.restore();
				if (act === 'remove' && one) {
					promised.delete(one.code);
					store.remove(one.id);
				}
				for (const other of pages)
					for (const shown of other.list.filter((each) => other.isStored(each)))
						if (!isDenied) expect(device.text).toContain(shown.id);
			});
			Object.assign(device, { room: Infinity, isDenied: false });
			const codes = device.open().list.map(({ code }) => code);
			for (const code of promised) expect(codes).toContain(code);
		}),
		{ numRuns: 500 }
	);
});
