import {
	addScenario,
	newScenario,
	noScenarios,
	readScenarios,
	removeScenario,
	renameScenario,
	type Scenario,
	type Scenarios,
	writeScenarios
} from '../../swap/scenarios';

/** Where texts are kept on the device: the browser's `localStorage`, where there is one. */
type TextStore = Pick<Storage, 'getItem' | 'setItem'>;

type Change = (all: Scenarios) => Scenarios;

/** Whether what is in the list will be there next time; full, denied: not all of it. */
export type Keeping = 'kept' | 'full' | 'denied';

const key = 'salient-swaps';

/**
 * The swaps that a person keeps on the device. Other pages keep theirs in the same place: each change
 * is made to what stands there now, and what they change is taken over. Changes that cannot be written
 * last as long as the page, and are tried again with the next one.
 */
export class ScenarioStore {
	readonly #store: TextStore | null;
	/** What is known to stand on the device. */
	#stored = $state.raw<Scenarios>(noScenarios);
	/** What was done since and could not be written. */
	#unwritten = $state.raw<readonly Change[]>([]);
	readonly #all: Scenarios = $derived.by(() =>
		this.#unwritten.reduce((all, change) => change(all), this.#stored)
	);
	#keeping = $state<Keeping>('kept');
	/** What was deleted, with its place, the last one last: it can be had back while the page is there. */
	#deleted = $state.raw<readonly { readonly one: Scenario; readonly place: number }[]>([]);

	/** @param store null where the browser has none, or refuses it */
	constructor(store: TextStore | null) {
		this.#store = store;
		if (!store) this.#keeping = 'denied';
	}

	get list(): readonly Scenario[] {
		return this.#all.list;
	}
	/** How many entries could not be read. They are kept as they are. */
	get unread(): number {
		return this.#all.unread.length;
	}
	get keeping(): Keeping {
		return this.#keeping;
	}
	/** What was deleted last. */
	get deleted(): Scenario | null {
		return this.#deleted.at(-1)?.one ?? null;
	}

	/** Whether a swap of the list stands on the device, just as it is shown. */
	isStored(scenario: Scenario): boolean {
		return this.#stored.list.includes(scenario);
	}

	/** Read what is kept, and follow what other pages do to it. Call what is returned to stop. */
	follow(page: Pick<Window, 'addEventListener' | 'removeEventListener'>): () => void {
		const heard = (event: StorageEvent) => {
			if (event.key === key || event.key === null) this.#write();
		};
		this.#write();
		page.addEventListener('storage', heard);
		return () => page.removeEventListener('storage', heard);
	}

	/** Returns whether it is kept, here and below. */
	save(name: string | null, code: string, savedAt: Date): boolean {
		const one = newScenario({ name, code, savedAt: savedAt.toISOString() });
		return this.#change((all) => addScenario(all, one));
	}
	rename(id: string, name: string | null): boolean {
		return this.#change((all) => renameScenario(all, id, name));
	}
	/** A copy right after it, under a name of its own. */
	duplicate({ id, code }: Scenario, name: string | null, savedAt: Date): boolean {
		const copy = newScenario({ name, code, savedAt: savedAt.toISOString() });
		return this.#change((all) => addScenario(all, copy, placeOf(all, id) + 1));
	}
	remove(id: string): boolean {
		const place = placeOf(this.#all, id);
		const one = this.list[place];
		if (one) this.#deleted = [...this.#deleted, { one, place }];
		return this.#change((all) => removeScenario(all, id));
	}
	/** Have back what was deleted last. */
	restore(): boolean {
		const last = this.#deleted.at(-1);
		if (!last) return true;
		this.#deleted = this.#deleted.slice(0, -1);
		return this.#change((all) => addScenario(all, last.one, last.place));
	}

	#change(change: Change): boolean {
		this.#unwritten = [...this.#unwritten, change];
		return this.#write();
	}

	/** Brings what stands on the device and what is shown together. Returns whether they are the same. */
	#write(): boolean {
		try {
			if (!this.#store) return false;
			this.#stored = readScenarios(this.#store.getItem(key));
			const all = this.#all;
			if (all !== this.#stored) {
				const text = writeScenarios(all);
				this.#store.setItem(key, text);
				// Some browsers take what they do not keep.
				if (this.#store.getItem(key) !== text) throw new Error('nothing was written');
			}
			this.#stored = all;
			this.#unwritten = [];
			this.#keeping = 'kept';
			return true;
		} catch (error) {
			this.#keeping = /quota/i.test((error as Error).name) ? 'full' : 'denied';
			return false;
		}
	}
}

/** The end of the list where it is not there. */
function placeOf({ list }: Scenarios, id: string): number {
	const place = list.findIndex((one) => one.id === id);
	return place < 0 ? list.length : place;
}
