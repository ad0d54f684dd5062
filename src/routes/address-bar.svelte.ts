import { pushState, replaceState } from '$app/navigation';
import { decodeView, encodeView, type Linkable } from '$lib/formats/permalink';
import type { View } from '$lib/model/view';
import type { ViewState } from '$lib/state/view-state.svelte';

/** How long the camera has to rest before it goes into the address, in ms. */
const rest = 250;

/** What of a view the back button undoes. */
function stepOf({ selected, hidden }: View): string {
	return JSON.stringify([selected, hidden]);
}

/**
 * Keeps the view in the address: what a link asks for is taken over, and what a person changes is
 * written. Selecting a region and switching layers make an entry of the history, so that the back
 * button undoes them; the camera and the units replace the entry.
 */
export class AddressBar {
	readonly #view: ViewState;
	readonly #known: Linkable;
	#notes = $state.raw<readonly string[]>([]);
	#written = '';
	#step = '';
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(view: ViewState, known: Linkable) {
		this.#view = view;
		this.#known = known;
	}

	/** The parts of the link that were not understood. */
	get notes() {
		return this.#notes;
	}

	forgetNotes() {
		this.#notes = [];
	}

	/** Take over what the address says. It is left as it stands, even where it was not understood. */
	read() {
		clearTimeout(this.#timer);
		const { view, notes } = decodeView(location.search, this.#known);
		this.#view.restore(view);
		this.#notes = notes;
		this.#written = encodeView(view);
		this.#step = stepOf(view);
	}

	/** Write the view, if it is not there already. Call it in an effect: it reads the view. */
	write() {
		const { view } = this.#view;
		const query = encodeView(view);
		clearTimeout(this.#timer);
		if (query === this.#written) return;
		const step = stepOf(view);
		if (step === this.#step) {
			this.#timer = setTimeout(() => this.#put(query, replaceState), rest);
		} else {
			this.#step = step;
			this.#put(query, pushState);
		}
	}

	#put(query: string, put: typeof pushState) {
		this.#written = query;
		const { pathname, hash } = location;
		put(`${pathname}${query === '' ? '' : `?${query}`}${hash}`, {});
	}
}
