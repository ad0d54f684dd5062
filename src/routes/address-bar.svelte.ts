import { pushState, replaceState } from '$app/navigation';
import { decodeView, encodeView, type Linkable } from '$lib/formats/permalink';
import type { View } from '$lib/model/view';
import type { ViewState } from '$lib/state/view-state.svelte';
import { passedOverTexts } from '$lib/words/passed-over-texts';

/** How long the camera has to rest before it goes into the address, in ms. */
const rest = 250;

/** The longest address that is written, in characters: longer ones break in chats and mail. */
const longest = 2000;

/** A room's own part of the link. */
export interface LinkPart {
	/** The name of its parameter. */
	readonly key: string;
	/** Take over what a link says, null: nothing. Returns what is to be said of it, in sentences. */
	read(text: string | null): readonly string[];
	/** Its value, URL-safe, null: nothing to say, or more than `most` characters. Read in an effect. */
	write(most: number): string | null;
}

/** What of a view the back button undoes. */
function stepOf({ selected, hidden }: View): string {
	return JSON.stringify([selected, hidden]);
}

/**
 * Keeps the view, and the open room's part, in the address: what a link asks for is taken over, and
 * what a person changes is written. Selecting a region and switching layers make an entry of the
 * history, so that the back button undoes them; the rest replaces the entry.
 */
export class AddressBar {
	readonly #view: ViewState;
	readonly #known: Linkable;
	#part = $state.raw<LinkPart | null>(null);
	/** What is to be said of the link, in sentences. */
	notes = $state.raw<readonly string[]>([]);
	#isRead = false;
	#written = '';
	#step = '';
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(view: ViewState, known: Linkable) {
		this.#view = view;
		this.#known = known;
	}

	forget(note: string) {
		this.notes = this.notes.filter((one) => one !== note);
	}

	/** The query of a link to just what is shown, the room's part with it. */
	get query(): string {
		const view = encodeView(this.#view.view);
		const taken = location.origin.length + location.pathname.length + view.length;
		const part = this.#part;
		const value = part?.write(longest - taken - 8);
		return [view, part && value != null ? `${part.key}=${value}` : ''].filter(Boolean).join('&');
	}

	/** The query of a link to the view on another day, ISO; null: the dossier's own. */
	queryOn(day: string | null): string {
		return encodeView({ ...this.#view.view, day });
	}

	/** The whole link. */
	get link(): string {
		const { query } = this;
		return `${location.origin}${location.pathname}${query === '' ? '' : `?${query}`}`;
	}

	/** Take over what the address says. It is left as it stands, even where it was not understood. */
	read() {
		clearTimeout(this.#timer);
		const { view, notes } = decodeView(location.search, this.#known);
		this.#view.restore(view);
		// As a page starts, its room has read its part: once more would be a way back to this address.
		const ofPart = !this.#isRead && this.#part ? this.notes : this.#readPart();
		this.#isRead = true;
		this.notes = passedOverTexts(notes.length > 0);
		this.#tell(ofPart);
		this.#written = this.query;
		this.#step = stepOf(view);
	}

	/** A room opens with a part of its own in the link. Call what is returned when it closes. */
	attach(part: LinkPart): () => void {
		this.#part = part;
		const notes = this.#readPart();
		this.#tell(notes);
		// A room may have kept what the address lacks; what was not understood is left as it stands.
		this.#written = notes.length === 0 ? location.search.slice(1) : this.query;
		return () => {
			clearTimeout(this.#timer);
			if (this.#part === part) this.#part = null;
		};
	}

	/** An open room's part, once more: the room knows more now than when it opened. */
	reread(part: LinkPart) {
		if (this.#part !== part) return;
		this.#tell(this.#readPart());
		this.#written = this.query;
	}

	/** Write the view, if it is not there already. Call it in an effect: it reads the view. */
	write() {
		const { view } = this.#view;
		const { query } = this;
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

	/** Each sentence once, whoever says it. */
	#tell(notes: readonly string[]) {
		this.notes = [...this.notes, ...notes.filter((note) => !this.notes.includes(note))];
	}

	#readPart(): readonly string[] {
		const part = this.#part;
		return part?.read(new URLSearchParams(location.search).get(part.key)) ?? [];
	}

	#put(query: string, put: typeof pushState) {
		this.#written = query;
		const { pathname, hash } = location;
		put(`${pathname}${query === '' ? '' : `?${query}`}${hash}`, {});
	}
}
