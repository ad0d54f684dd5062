import type { Dossier } from '$lib/model/dossier';
import { sides, type Swap } from '$lib/model/swap';
import type { SwapResult } from '$lib/model/swap-result';
import type { ParcelFeatures } from '$lib/model/map-overlay';

/** The parcels as the map draws them; empty ones are left out. */
export function overlayParcels(
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

/** The number of a parcel in the id that the map knows it by. */
export function parcelOf(overlayId: string): number {
	return Number(overlayId.slice(overlayId.indexOf('-') + 1));
}
