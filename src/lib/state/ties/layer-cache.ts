import { getOrMake } from '../../model/collect';

/** The layers of an edition as a worker measures on them, each fetched once. */
export class LayerCache {
	readonly #layers = new Map<string, Promise<unknown>>();

	/** Rejects where it cannot be had; another ask tries again. `base`: of the edition, without a slash at the end. */
	get<T>(base: string, name: string): Promise<T> {
		return getOrMake(this.#layers, name, () => this.#fetch(base, name)) as Promise<T>;
	}

	async #fetch(base: string, name: string): Promise<unknown> {
		try {
			const response = await fetch(`${base}/measure/${name}.json`);
			if (!response.ok) throw new Error(`${name} could not be loaded (${response.status})`);
			return await response.json();
		} catch (error) {
			this.#layers.delete(name);
			throw error;
		}
	}
}
