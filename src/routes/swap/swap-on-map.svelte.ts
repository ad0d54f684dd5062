import { untrack } from 'svelte';
import type { Dossier } from '$lib/model/dossier';
import { sides, type Swap } from '$lib/model/swap';
import type { SwapResult } from '$lib/model/swap-result';
import type { ParcelFeatures } from '$lib/model/map-overlay';
import type { Overlay } from '$lib/state/map-overlay.svelte';
import type { DrawingTools } from '$lib/state/swap/drawing-tools.svelte';
import type { SwapRoom } from '$lib/state/swap-room.svelte';

/** The parcels as the map draws them; empty ones are left out. */
function overlayParcels(
	swap: Swap,
	result: SwapResult,
	chosen: number | null,
	dossier: Dossier
): ParcelFeatures {
	return {
		type: 'FeatureCollection',
		features: sides.flatMap((side) =>
			swap[side].flatMap(({ id }, index) => {
				const geometry = result[side].parcels.find((one) => one.id === id)?.geometry;
				if (!geometry || geometry.coordinates.length === 0) return [];
				const { holder } = dossier.swap[side === 'offers' ? 'offered' : 'asked'];
				const properties = {
					id: `${side}-${id}`,
					side,
					holder,
					chosen: id === chosen,
					label: String(index + 1)
				};
				return [{ type: 'Feature' as const, properties, geometry }];
			})
		)
	};
}

/** Shows a room's parcels, the tool in hand, and the ground of its day on the map. Call it as the page is made. */
export function keepOnMap(
	room: SwapRoom,
	tools: DrawingTools,
	overlay: Overlay,
	dossier: Dossier
): void {
	$effect(() => {
		const { result, resultOf, chosen } = room;
		const parcels = result && resultOf && overlayParcels(resultOf, result, chosen, dossier);
		untrack(() => overlay.set({ parcels, onparcel: (id) => room.choose(parcelOf(id)) }));
	});
	// With the first parcels, so that the map never shows them on another day's ground.
	$effect(() => untrack(() => overlay.set({ day: dossier.asOf })));
	$effect(() => {
		const inHand = { tool: tools.mapTool, draft: tools.draft };
		untrack(() => overlay.set(inHand));
	});
}

/** The number of a parcel in the id that the map knows it by. */
function parcelOf(overlayId: string): number {
	return Number(overlayId.slice(overlayId.indexOf('-') + 1));
}
