import type { OwnDay, OwnGround, OwnLayer } from '../../model/own-layer';
import type { OwnThrough } from '../../model/own-through';

/** What has people's files, and makes ground of them. */
export interface OwnSource {
	/** Rejects with `OwnGroundError`. */
	groundsOf(day: OwnDay): Promise<readonly OwnGround[]>;
	clear(): void;
}

/** Days whose ground is kept. */
const most = 8;

/**
 * People's own ground, for every room: one for the site, as long as the tab is open. What reads and
 * measures it comes with the room of their files, which hands itself over here.
 */
export class OwnLayers {
	#layer = $state.raw<OwnLayer | null>(null);
	#day = $state.raw<OwnDay | null>(null);
	#grounds = new Map<OwnDay, Promise<readonly OwnGround[]>>();
	/** The outlines of all days, for the map; null where it has to ask for those of each. */
	through: OwnThrough | null = $state.raw(null);
	/** The room, once it was open. */
	source: OwnSource | null = null;
	/** Files that were dropped in another room, on their way. */
	dropped: readonly { readonly name: string; readonly file: File }[] = $state.raw([]);

	get layer(): OwnLayer | null {
		return this.#layer;
	}

	/** Another layer: the day chosen before stays chosen where the layer has it, else it is the last. */
	set layer(layer: OwnLayer | null) {
		const before = this.#day;
		this.#layer = layer;
		this.through = null;
		this.#grounds.clear();
		const days = layer?.days ?? [];
		const same = (one: OwnDay) => one.day === before?.day && one.files[0] === before.files[0];
		this.#day = days.find(same) ?? days.findLast(({ day }) => day !== null) ?? days.at(-1) ?? null;
	}

	/** The chosen one of the layer's. */
	get day(): OwnDay | null {
		return this.#day;
	}

	set day(day: OwnDay | null) {
		this.#day = day;
	}

	/** The ground of a day of the layer's by status. Rejects with `OwnGroundError`, whose failure `words/yours` says. */
	groundsOf(day: OwnDay): Promise<readonly OwnGround[]> {
		const kept = this.#grounds.get(day);
		if (kept) return kept;
		const asked = this.source?.groundsOf(day) ?? Promise.resolve([]);
		this.#grounds.set(day, asked);
		// What failed is asked for again.
		asked.catch(() => this.#grounds.delete(day));
		const [oldest] = this.#grounds.keys();
		if (this.#grounds.size > most) this.#grounds.delete(oldest!);
		return asked;
	}

	/** Forgets everything. */
	clear(): void {
		this.source?.clear();
		this.layer = null;
	}
}
