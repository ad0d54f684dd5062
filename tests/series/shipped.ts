import { readFileSync } from 'node:fs';
import type { KnownSeries } from '../../src/lib/model/series';
import { unpackSeries } from '../../src/lib/series/unpack-series';
import { packageDossier } from '../../src/cli/package-root';

/** The table as it lies in `data/facts`. */
export const table = readFileSync('data/facts/held-area-by-day.csv', 'utf8');

export const shipped: KnownSeries = (() => {
	const series = unpackSeries(packageDossier('.').series);
	if (!series.ok) throw new Error(series.reason.code);
	return series.value;
})();
