import type { FeatureCollection } from 'geojson';
import { decodeTopology } from '../geo/decode-topology';
import { type DayLayerName, dayLayerNames } from '../model/layer-names';

/** Who held what on a drawn day: what takes the place of the same sources of the map. */
export type DayLayers = Readonly<Record<DayLayerName, FeatureCollection>>;

/** Where the map fetches the layers of a further drawn day. */
export function dayAddress(base: string, date: string): string {
	return `${base}/layers/day-${date}.json`;
}

/**
 * Fetch the layers of a further drawn day, all in one small file; the dossier's own day has none.
 * Null where it cannot be had or lacks a layer: the map then stays with the day that it shows.
 *
 * @param base address prefix of the site, without a slash at the end
 * @param date ISO, of a drawn day
 * @param signal ends the fetch when another day is asked for; the answer then is null
 */
export async function loadDay(
	base: string,
	date: string,
	signal?: AbortSignal
): Promise<DayLayers | null> {
	try {
		const response = await fetch(dayAddress(base, date), { signal: signal ?? null });
		if (!response.ok) return null;
		const layers = decodeTopology(await response.json());
		return dayLayerNames.every((name) => layers[name]) ? (layers as DayLayers) : null;
	} catch {
		return null;
	}
}
