import type { Map as MapLibre } from 'maplibre-gl';
import { focusLayerIds, type StateKey, stateKeys } from './layers/focus';

/** Which region is selected and which is hovered, as feature state: no tile is cut anew for it. */
export class RegionState {
	readonly #map: MapLibre;
	readonly #now: Record<StateKey, string | null> = { hovered: null, selected: null };

	constructor(map: MapLibre) {
		this.#map = map;
	}

	/** @param open false while the map takes no changes; `restore` makes up for it */
	set(key: StateKey, region: string | null, open: boolean): void {
		const before = this.#now[key];
		if (region === before) return;
		this.#now[key] = region;
		if (!open) return;
		if (before !== null) this.#write(before, key, false);
		if (region !== null) this.#write(region, key, true);
		this.#draw();
	}

	/** Set all states anew: a fresh style, or one after a lost WebGL context, has none. */
	restore(): void {
		for (const key of stateKeys) {
			const region = this.#now[key];
			if (region !== null) this.#write(region, key, true);
		}
		this.#draw();
	}

	/** Draw the outlines only while there is one to see: an opacity of 0 spares their drawing calls. */
	#draw(): void {
		const opacity = stateKeys.some((key) => this.#now[key] !== null) ? 1 : 0;
		for (const id of focusLayerIds) {
			this.#map.setPaintProperty(id, 'line-opacity', opacity, { validate: false });
		}
	}

	#write(id: string, key: StateKey, value: boolean): void {
		this.#map.setFeatureState({ source: 'regions', id }, { [key]: value });
	}
}
