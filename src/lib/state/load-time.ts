import type { Topology } from 'topojson-specification';
import type { ChangedFeatures } from '../model/changed-ground';
import type { KnownSeries, PackedSeries } from '../model/series';
import type { TimeFacts } from '../model/time-facts';
import { whole } from '../model/whole-module';
import { unpackSeries } from '../series/unpack-series';

/** The areas by day, with what stands beside them. */
export interface TimeSource extends TimeFacts {
	readonly series: KnownSeries;
	/**
	 * What changed between two drawn days, ISO, the earlier one first. Fetched when it is asked for;
	 * rejects where that fails.
	 */
	changedBetween(from: string, to: string): Promise<ChangedFeatures>;
}

/** Fetches them from the site at `base`. Rejects where that fails, or where they are damaged. */
export async function loadTime(base: string): Promise<TimeSource> {
	const [packed, facts] = await Promise.all([
		fetched<PackedSeries>(`${base}/layers/series.json`),
		fetched<TimeFacts>(`${base}/layers/time.json`)
	]);
	const series = unpackSeries(packed);
	if (!series.ok) throw new Error(`series.json: ${series.reason.code}`);
	const dates = facts.drawn.map(({ date }) => date);
	let topology: Promise<Topology> | null = null;
	return {
		...facts,
		series: series.value,
		async changedBetween(from, to) {
			topology ??= fetched<Topology>(`${base}/layers/changed.json`);
			try {
				const { changedBetween } = await whole(import('../geo/changed-between'));
				return changedBetween(await topology, dates.indexOf(from), dates.indexOf(to));
			} catch (error) {
				topology = null;
				throw error;
			}
		}
	};
}

async function fetched<T>(address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response.json();
}
