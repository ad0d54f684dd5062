import { whole } from '$lib/model/whole-module';
import { browser } from '$app/environment';
import { dayOfCode } from '$lib/formats/swap-code';
import type { SwapDay } from './swap-day';

/** The day as it was left: going to another page and back loses nothing. */
let left: SwapDay | null = null;

/** Which day's ground is swapped; that of further drawn days is fetched when one is asked for. */
export class SwapDays {
	readonly #own: SwapDay;
	readonly #address: string;
	/** ISO, the last first; the dossier's own alone before they are known. */
	days = $state.raw<readonly string[]>([]);
	shown: SwapDay = $state.raw()!;
	/** ISO, the one on its way. */
	awaited = $state<string | null>(null);
	failed = $state(false);
	#opening: string | null = null;
	/** Whether the day was chosen here, and the address is still that of the day before. */
	#isChosen = false;

	/** @param address where this edition's layers are fetched, without a slash at the end */
	constructor(own: SwapDay, address: string) {
		this.#own = own;
		this.#address = address;
		this.shown = (browser && left) || own;
		this.days = [own.dossier.asOf];
	}

	/** Fetch which days there are. Never rejects. */
	async list(): Promise<void> {
		try {
			const { daysOnOffer } = await whole(import('./load-swap-day'));
			this.days = daysOnOffer(this.#own.dossier);
		} catch {
			// The dossier's own day is there all the same.
		}
	}

	/** Change to a day. Never rejects; where it cannot be had, all stays. */
	async choose(day: string): Promise<void> {
		const found = await this.#find(day);
		if (found && found !== this.shown) this.#show(found, true);
	}

	/** Change to the day that the address is of, undefined: the dossier's own. Resolves to whether it can be had. */
	async follow(day: string | undefined): Promise<boolean> {
		const found = await this.#find(day);
		if (found) this.#show(found, false);
		return found !== null;
	}

	/** Change to the day of a swap, by its code, which the room of that day opens. Resolves to whether it can be had. */
	async openSwap(code: string): Promise<boolean> {
		const found = await this.#find(dayOfCode(code));
		if (!found) return false;
		this.#opening = code;
		this.#show(found, true);
		return true;
	}

	/** Whether what the address says is another day's. Asked once, as a room opens; the same below. */
	takeChosen(): boolean {
		const isChosen = this.#isChosen;
		this.#isChosen = false;
		return isChosen;
	}
	/** The code of a swap to open. */
	takeOpening(): string | null {
		const code = this.#opening;
		this.#opening = null;
		return code;
	}

	/** The ground of a day; null where it cannot be had, had nothing to offer, or another was asked for since. */
	async #find(day: string | undefined): Promise<SwapDay | null> {
		this.failed = false;
		this.awaited = null;
		if (day === undefined || day === this.#own.dossier.asOf) return this.#own;
		this.awaited = day;
		const found = await whole(import('./load-swap-day'))
			.then(({ loadSwapDay }) => loadSwapDay(this.#own.dossier, day, this.#address))
			.catch(() => null);
		if (this.awaited !== day) return null;
		this.awaited = null;
		this.failed = found === null;
		return found;
	}

	#show(day: SwapDay, isChosen: boolean): void {
		this.#isChosen = isChosen;
		left = this.shown = day;
	}
}
