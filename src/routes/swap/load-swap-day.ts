import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { dossierOnDay } from '$lib/dossier/dossier-on-day';
import { drawnDays } from '$lib/dossier/drawn-days';
import { boundsOf } from '$lib/geo/bounding-box';
import type { Dossier } from '$lib/model/dossier';
import type { DrawnDay } from '$lib/model/drawn-day';
import { dayMeasureName } from '$lib/model/layer-names';
import type { HeldArea } from '$lib/model/region';
import { sheetFor, sheetWidth } from '$lib/swap/drawing';
import { regionGrounds } from '$lib/swap/region-grounds';
import type { SwapDay } from './swap-day';

/** Days, ISO, the last first, on which both sides held what the swap is about. */
export function daysOnOffer(dossier: Dossier): string[] {
	return drawnDays
		.filter((day) => isOnOffer(dossier, day))
		.map(({ date }) => date)
		.reverse();
}

function isOnOffer({ swap }: Dossier, { areas }: DrawnDay): boolean {
	return [swap.offered, swap.asked].every(({ group }) => group in areas);
}

/**
 * The ground of a further drawn day to swap. Null where there is no such day, or nothing on offer;
 * rejects where it cannot be fetched.
 *
 * @param address where this edition's layers are fetched, without a slash at the end
 */
export async function loadSwapDay(
	dossier: Dossier,
	date: string,
	address: string
): Promise<SwapDay | null> {
	const day = drawnDays.find((one) => one.date === date);
	if (!day || !isOnOffer(dossier, day)) return null;
	const response = await fetch(`${address}/measure/${dayMeasureName('control', date)}.json`);
	if (!response.ok) throw new Error(`the ground of ${date}: ${response.status}`);
	const control = (await response.json()) as FeatureCollection<Polygon | MultiPolygon, HeldArea>;
	const sheet = sheetFor(boundsOf(...control.features), sheetWidth);
	return {
		day: date,
		dossier: dossierOnDay(dossier, day),
		sheet,
		grounds: regionGrounds(control, sheet)
	};
}
