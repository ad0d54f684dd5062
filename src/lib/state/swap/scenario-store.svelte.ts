import {
	addScenario,
	duplicateScenario,
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

const key = 'salient-swaps';

/** The swaps that a person keeps on the device. Where nothing can be kept, they last as long as the page. */
export class ScenarioStore {
	readonly #store: TextStore | null;
	#scenarios = $state.raw<Scenarios>(noScenarios);
	/** Whether what was saved will be there next time. */
	isKept = $state(true);

	/** @param store null where the browser has none, or refuses it */
	constructor(store: TextStore | null) {
		this.#store = store;
		this.isKept = store !== null;
	}

	get list(): readonly Scenario[] {
		return this.#scenarios.list;
	}
	/** How many entries could not be read. They are kept as they are. */
	get unread(): number {
		return this.#scenarios.unread.length;
	}

	/** Read what was kept. Call it again where another page may have written. */
	load() {
		if (!this.#store) return;
		try {
			this.#scenarios = readScenarios(this.#store.getItem(key));
		} catch {
			this.isKept = false;
		}
	}

	save(name: string | null, code: string, savedAt: Date) {
		this.#change(
			(all) => addScenario(all, { name, code, savedAt: savedAt.toISOString() }).scenarios
		);
	}
	rename(id: string, name: string | null) {
		this.#change((all) => renameScenario(all, id, name));
	}
	duplicate(id: string, name: string | null, savedAt: Date) {
		this.#change((all) => duplicateScenario(all, id, { name, savedAt: savedAt.toISOString() }));
	}
	remove(id: string) {
		this.#change((all) => removeScenario(all, id));
	}

	/** On top of what another page may have written meanwhile. */
	#change(change: (all: Scenarios) => Scenarios) {
		if (this.isKept) this.load();
		this.#scenarios = change(this.#scenarios);
		if (!this.#store) return;
		try {
			this.#store.setItem(key, writeScenarios(this.#scenarios));
			this.isKept = true;
		} catch {
			this.isKept = false;
		}
	}
}
