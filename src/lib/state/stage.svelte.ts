import { emptyStage, type StageView } from '../model/stage';

/** What the open room puts on the map. A room sets it while it is open and clears it as it closes. */
export class Stage {
	#view = $state.raw<StageView>(emptyStage);

	get view(): StageView {
		return this.#view;
	}

	/** Replace parts of what is shown; the rest stays. */
	set(parts: Partial<StageView>) {
		this.#view = { ...this.#view, ...parts };
	}

	clear() {
		this.#view = emptyStage;
	}
}
