import { getLocale } from '$lib/paraglide/runtime';
import type { KnownSeries } from '../../lib/model/series';
import { unpackSeries } from '../../lib/series/unpack-series';
import { packageDossier } from '../package-root';

export interface SeriesPlaces {
	/** The regions of a country that the series has; null where the code is of no country. */
	partsOf(code: string): readonly string[] | null;
	/** What a place is called; its code where it has no name. */
	nameOf(code: string): string;
}

/** The areas by day of this package, and what its places are called. Throws Error where a table is broken. */
export function readSeries(): { series: KnownSeries; places: SeriesPlaces } {
	const { series: packed, dossier, config } = packageDossier();
	const series = unpackSeries(packed);
	if (!series.ok) throw new Error(series.reason.code);
	const { regions } = dossier;
	const { columns } = series.value;
	return {
		series: series.value,
		places: {
			partsOf: (code) =>
				code in config.areaNames && !code.includes('-')
					? regions
							.filter(
								({ id, country }) => country === code && columns.some(({ region }) => region === id)
							)
							.map(({ id }) => id)
					: null,
			nameOf: (code) =>
				(regions.find(({ id }) => id === code)?.name ?? config.areaNames[code])?.[getLocale()] ??
				code
		}
	};
}
