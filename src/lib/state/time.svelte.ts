import { dayAt, dayNumber } from '../model/calendar-day';
import type { ViewState } from './view-state.svelte';

/** How long a day has to stay before it goes into the view, and so to the map and the link, in ms. */
const rest = 200;

/** How often the view has it while time plays, in s. */
const playRest = 0.5;

/** How many days a second go by while time plays. */
const daysPerSecond = 30;

/**
 * The day that is looked at. It follows the hand with every frame; the view has it once it stays.
 * Days are counted from 1 January 1970.
 */
export class TimeState {
	readonly first: number;
	readonly last: number;
	readonly #view: ViewState;
	readonly #asOf: number;
	#day = $state(0);
	/** Where time plays to; null: it stands. */
	#until = $state<number | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** `asOf`: ISO date of the dossier, which the view calls null. `days`: ISO dates of the first day and the last. */
	constructor(view: ViewState, asOf: string, days: readonly [first: string, last: string]) {
		this.#view = view;
		this.#asOf = dayNumber(asOf);
		this.first = dayNumber(days[0]);
		this.last = dayNumber(days[1]);
		this.#day = this.rested;
	}

	get day(): number {
		return this.#day;
	}

	/** The same once it stays: what takes longer to show goes by it. */
	get rested(): number {
		return this.#view.day === null ? this.#asOf : dayNumber(this.#view.day);
	}

	/** The second day; null: none is compared with. */
	get since(): number | null {
		return this.#view.since === null ? null : dayNumber(this.#view.since);
	}

	get isPlaying(): boolean {
		return this.#until !== null;
	}

	get isAtHome(): boolean {
		return this.#day === this.#asOf;
	}

	/** To a day, or the nearest that there is. */
	go(day: number) {
		this.#until = null;
		this.#move(day);
	}

	goHome() {
		this.go(this.#asOf);
		this.settle();
	}

	compareWith(day: number | null) {
		this.#view.since = day === null ? null : dayAt(this.#within(day));
	}

	/** Take over what a link or the back button says. */
	follow() {
		const { rested } = this;
		if (this.#timer === undefined && this.#until === null) this.#day = rested;
	}

	/** The day goes into the view now. */
	settle() {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#unsettled = 0;
		this.#view.day = this.#day === this.#asOf ? null : dayAt(this.#day);
	}

	/** Day after day from here to `until`; from the beginning, `from`, where this is beyond it or not before it. */
	play(from: number, until: number) {
		if (this.#day < from || this.#day >= until) this.#move(from);
		this.#until = this.#within(until);
	}

	pause() {
		this.#until = null;
		this.settle();
	}

	/** While it plays, with every frame. `seconds`: since the last one. */
	pass(seconds: number) {
		const until = this.#until;
		if (until === null) return;
		this.#passed += seconds * daysPerSecond;
		this.#unsettled += seconds;
		if (this.#unsettled > playRest) this.settle();
		const days = Math.floor(this.#passed);
		this.#passed -= days;
		if (days > 0) this.#move(Math.min(until, this.#day + days));
		if (this.#day === until) this.pause();
	}
	#passed = 0;
	#unsettled = 0;

	#move(day: number) {
		this.#day = this.#within(day);
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.settle(), rest);
	}

	#within(day: number): number {
		return Math.max(this.first, Math.min(this.last, Math.round(day)));
	}
}
