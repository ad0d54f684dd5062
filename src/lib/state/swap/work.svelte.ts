export interface Progress {
	readonly done: number;
	readonly total: number;
}

/** How the work on a swap stands. */
export type WorkState =
	| { readonly is: 'idle' }
	| { readonly is: 'working' }
	/** For more than a second: it is said then, with a way to stop it. */
	| { readonly is: 'late'; readonly progress: Progress }
	/** Nothing came of it; the swap is the former one, with its figures. */
	| { readonly is: 'gave-up' }
	/** There are no figures of the swap on screen: one has to try again. */
	| { readonly is: 'failed' };

/** Work that takes longer than this is said to be under way, in ms. */
export const lateAfter = 1000;

const idle: WorkState = { is: 'idle' };

/** The work that is under way, one thing at a time: what began last is what is shown. */
export class Work {
	#state = $state.raw<WorkState>(idle);
	#progress: Progress = { done: 0, total: 0 };
	#timer: ReturnType<typeof setTimeout> | undefined;

	get state(): WorkState {
		return this.#state;
	}
	get isBusy(): boolean {
		return this.#state.is === 'working' || this.#state.is === 'late';
	}

	begin() {
		this.#progress = { done: 0, total: 0 };
		this.#become({ is: 'working' });
		this.#timer = setTimeout(
			() => this.#become({ is: 'late', progress: this.#progress }),
			lateAfter
		);
	}

	progressed(done: number, total: number) {
		this.#progress = { done, total };
		if (this.#state.is === 'late') this.#become({ is: 'late', progress: this.#progress });
	}

	done() {
		this.#become(idle);
	}

	/** @param isKnown whether there are figures of the swap on screen all the same */
	fail(isKnown: boolean) {
		this.#become({ is: isKnown ? 'gave-up' : 'failed' });
	}

	#become(state: WorkState) {
		clearTimeout(this.#timer);
		this.#state = state;
	}
}
