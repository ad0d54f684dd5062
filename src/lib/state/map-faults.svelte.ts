/** Why there is no live map. */
export type MapFailure = 'no-webgl' | 'context-lost' | 'not-loaded' | 'late';

/** What is amiss with the map: why there is none, or a layer that could not be loaded. */
export type MapFault = { readonly failure: MapFailure } | { readonly layer: string };

const isSame = (a: MapFault, b: MapFault) => JSON.stringify(a) === JSON.stringify(b);

/** The faults of the map that a person has not put away yet, each once. */
export class MapFaults {
	list = $state.raw<readonly MapFault[]>([]);

	add(fault: MapFault): void {
		if (!this.list.some((one) => isSame(one, fault))) this.list = [...this.list, fault];
	}

	dismiss(fault: MapFault): void {
		this.list = this.list.filter((one) => !isSame(one, fault));
	}
}
