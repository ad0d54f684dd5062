import { readWorldIndex } from '../../formats/world-index';
import { worldThing } from '../../dossier/world-things';
import type { CompareThing } from '../../model/comparison';
import type { Figure } from '../../model/figure';
import { getOrMake } from '../../model/collect';
import {
	type Dispute,
	type WorldArea,
	worldAddress,
	type WorldIndex,
	worldPrefix
} from '../../model/world';
import type { WorldThing } from '../../dossier/world-things';

interface WorldInput {
	/** Address prefix of the site, without a slash at the end. */
	readonly base: string;
	readonly get: typeof fetch;
	/** Code of the country whose outline is made of the dossier's own regions, and their ids. */
	readonly ownCountry: string;
	readonly ownRegions: readonly string[];
}

/** Every country, first-level region and large city: fetched when it is first asked for. */
export class World {
	readonly #input: WorldInput;
	#loading: Promise<void> | null = null;
	#index = $state.raw<WorldIndex | null>(null);
	readonly #byId = $derived(new Map((this.#index?.areas ?? []).map((area) => [area.id, area])));
	readonly #things = new Map<string, WorldThing>();
	/** Whether it is known what there is, or that it could not be had. */
	settled = $state(false);
	failed = $state(false);

	constructor(input: WorldInput) {
		this.#input = input;
	}

	/** Null until it is here. */
	get index(): WorldIndex | null {
		return this.#index;
	}

	/** A country or region by its code; null where there is none, or it is not here yet. */
	area(id: string): WorldArea | null {
		return this.#byId.get(id) ?? null;
	}

	/** By the id of a thing to compare. */
	thing(id: string): CompareThing | undefined {
		return this.#thingOf(id)?.thing;
	}
	figure(id: string): Figure | undefined {
		return this.#thingOf(id)?.figure ?? undefined;
	}

	/** How much of it states dispute, by the id of a thing to compare; null: nothing that we know of. */
	disputeOf(id: string): Dispute | null {
		if (!id.startsWith(worldPrefix)) return null;
		return this.area(id.slice(worldPrefix.length))?.disputed ?? null;
	}

	/** The area of an outline, by the code of a country or region. */
	measured(id: string): Figure | undefined {
		return this.#thingOf(`${worldPrefix}${id}`)?.measured;
	}

	/** Fetch the index. Another call tries again what failed. Never rejects. */
	load(): Promise<void> {
		return (this.#loading ??= this.#load());
	}

	#thingOf(id: string): WorldThing | undefined {
		if (!id.startsWith(worldPrefix)) return undefined;
		const area = this.#byId.get(id.slice(worldPrefix.length));
		return area && getOrMake(this.#things, id, () => worldThing(area, this.#input));
	}

	async #load(): Promise<void> {
		this.failed = false;
		try {
			const response = await this.#input.get(worldAddress(this.#input.base, 'index'));
			if (!response.ok) throw new Error(`${response.status}`);
			this.#index = readWorldIndex(await response.json());
		} catch {
			this.#loading = null;
			this.failed = true;
		}
		this.settled = true;
	}
}
