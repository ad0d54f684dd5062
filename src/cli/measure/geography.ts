import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MultiPolygon, Polygon } from 'geojson';
import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { parseDossierConfig } from '../../lib/dossier/dossier-config';
import { parseLayer } from '../../lib/dossier/load-layer';
import { parseReferenceAreas } from '../../lib/dossier/reported-figures';
import { boundsOfAll, boundsOfCoords } from '../../lib/geo/bounding-box';
import type { Bounds } from '../../lib/model/dossier';
import type { RegionGround } from '../../lib/geo/measure/tally';
import { ringsAreaSqKm, ringsOf } from '../../lib/geo/rings';
import { type Region, regionSchema } from '../../lib/model/region';
import type { Result } from '../../lib/model/result';

export interface MeasuredRegion extends RegionGround {
	readonly country: string;
	readonly name: string;
	readonly areaSqKm: number;
	readonly officialAreaSqKm: number | null;
}

/** What a share of a country is a share of. */
export interface Denominator {
	readonly id: string;
	readonly label: string;
	readonly basis: 'official' | 'measured';
	readonly areaSqKm: number;
	/** Regions that do not belong to it, and whose ground is left out of the share. */
	readonly without: readonly string[];
}

export interface MeasuredCountry {
	readonly id: string;
	readonly name: string;
	readonly denominators: readonly Denominator[];
}

/** The regions and denominators of this package. */
export interface Geography {
	readonly regions: readonly MeasuredRegion[];
	/** Those that the dossier has denominators for. */
	readonly countries: readonly MeasuredCountry[];
	/** Around all regions. */
	readonly box: Bounds;
}

/** Reads `data/` in the folder of the package. Throws Error where a file is missing or broken. */
export function readGeography(root: string): Geography {
	const read = <T>(name: string, parse: (text: string, name: string) => Result<T>): T => {
		const parsed = parse(readFileSync(join(root, name), 'utf8'), name);
		if (!parsed.ok) throw new Error(parsed.reason);
		return parsed.value;
	};
	const layer = read('data/layers/regions.geojson', (text, name) =>
		parseLayer<Region, Polygon | MultiPolygon>(text, name, regionSchema, [
			'Polygon',
			'MultiPolygon'
		])
	);
	const { denominators, areaNames } = read('data/dossier.yaml', parseDossierConfig);
	const published = read('data/facts/reference-areas.csv', parseReferenceAreas);
	const areaOf = (id: string) => {
		const area = published.get(id);
		if (!area) throw new Error(`data/facts/reference-areas.csv lacks ${id}`);
		return area.areaSqKm;
	};
	const regions = layer.features.map(({ properties, geometry }): MeasuredRegion => {
		const { id, country, name, officialAreaSqKm } = properties;
		const rings = ringsOf(geometry);
		const areaSqKm = ringsAreaSqKm(rings);
		return {
			id,
			country,
			name: name[getLocale()],
			rings,
			areaSqKm,
			officialAreaSqKm: officialAreaSqKm ?? null
		};
	});
	const ids = [...new Set(regions.map(({ country }) => country))];
	const countries = ids.flatMap((id): MeasuredCountry[] => {
		const ofIt = denominators.filter(({ area }) => area === id || area.startsWith(`${id}-`));
		if (ofIt.length === 0) return [];
		const parts = regions.filter(({ country }) => country === id);
		const name = areaNames[id]?.[getLocale()] ?? id;
		const measured: Denominator = {
			id: 'measured',
			label: m.measure_sum_of_regions({ name }),
			basis: 'measured',
			areaSqKm: parts.reduce((sum, { areaSqKm }) => sum + areaSqKm, 0),
			without: []
		};
		const official = ofIt.map(({ id, area, minus, label }): Denominator => ({
			id,
			label: label[getLocale()],
			basis: 'official',
			areaSqKm: areaOf(area) - minus.reduce((sum, less) => sum + areaOf(less), 0),
			without: minus
		}));
		return [{ id, name, denominators: [...official, measured] }];
	});
	return {
		regions,
		countries,
		box: boundsOfAll(regions.map(({ rings }) => boundsOfCoords(rings.coords)))
	};
}
