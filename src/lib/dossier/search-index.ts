import * as v from 'valibot';
import { PolygonIndex } from '../geo/polygon-index';
import { ringsOf } from '../geo/rings';
import { parseCsv } from '../formats/csv';
import type { Bounds } from '../model/dossier';
import type { FoundPlace } from '../model/found-place';
import { fail, ok, type Result } from '../model/result';
import type { LoadedDossier } from './load-dossier';
import { parseYaml } from './yaml-source';

/** Two coordinates nearer than this, in degrees, are of one place. */
const samePlace = 2e-4;

/** What is shown around a place to each side, in degrees. */
const around = { longitude: 0.45, latitude: 0.3 };

interface SearchTexts {
	/** `data/spellings.yaml`. */
	readonly spellings: string;
	/** Tables with columns `place, lat, lon` or `place, place_lat, place_lon`, by file name. */
	readonly tables: Readonly<Record<string, string>>;
}

const spellingsSchema = v.record(v.string(), v.array(v.pipe(v.string(), v.nonEmpty())));

/**
 * Everything that can be searched for on the map: regions in the order of the dossier, then places,
 * the most important first, each with every spelling that the gazetteer, the tables and the list of
 * spellings have for it. Fails where that list names something that the map does not have.
 */
export function searchIndex(
	{ dossier, layers, gazetteer }: Pick<LoadedDossier, 'dossier' | 'layers' | 'gazetteer'>,
	texts: SearchTexts
): Result<readonly FoundPlace[]> {
	const file = 'data/spellings.yaml';
	const parsed = parseYaml(texts.spellings, file, spellingsSchema);
	if (!parsed.ok) return parsed;
	const spellings = parsed.value.value;
	const told = tablePlaces(texts.tables);
	const grounds = layers.regions.features.map(({ geometry, properties }) => ({
		id: properties.id,
		index: new PolygonIndex(ringsOf(geometry))
	}));
	const regions = dossier.regions.map(({ id, name, bounds }): FoundPlace => {
		const own = gazetteer.places.filter(
			({ places, part }) => places[0] === id && !part && !isSet(places, id)
		);
		const names = [...own.flatMap((entry) => entry.names), ...(spellings[id] ?? [])];
		return { kind: 'region', name, names, region: id, at: null, bounds };
	});
	const places = layers.places.features.map(({ geometry, properties: { name } }): FoundPlace => {
		const [longitude = NaN, latitude = NaN] = geometry.coordinates;
		const same = told.filter(({ at }) => near(at, [longitude, latitude]));
		const names = [...same.map((place) => place.name), ...(spellings[name.en] ?? [])];
		return place(name, names, [longitude, latitude]);
	});
	const unnamed = told.filter(({ at }) => !places.some((one) => one.at && near(one.at, at)));
	const others = unnamed.map(({ name, at }) => place({ en: name, uk: name }, [], at));
	const known = new Set([...dossier.regions.map(({ id }) => id), ...places.map((p) => p.name.en)]);
	const strangers = Object.keys(spellings).filter((key) => !known.has(key));
	if (strangers.length > 0)
		return fail(`${file}: names ${strangers.join(', ')}, which the map does not have`);
	return ok([...regions, ...places, ...others].map(withoutRepeats));

	function place(
		name: FoundPlace['name'],
		names: readonly string[],
		at: readonly [number, number]
	): FoundPlace {
		const region = grounds.find(({ index }) => index.has(...at))?.id ?? null;
		return { kind: 'place', name, names, region, at, bounds: boundsAround(at) };
	}

	/** A set of regions is none of them, but for the one that it is named like (Crimea with its city). */
	function isSet(ids: readonly string[], id: string): boolean {
		if (ids.length === 1) return false;
		const { en } = dossier.regions.find((region) => region.id === id)!.name;
		return !gazetteer.places.some(({ places, names }) => places === ids && names.includes(en));
	}
}

/** Every place that the tables name, once. */
function tablePlaces(tables: Readonly<Record<string, string>>) {
	const found = new Map<string, { name: string; at: readonly [number, number] }>();
	for (const text of Object.values(tables)) {
		const rows = parseCsv(text);
		if (!rows.ok) continue;
		for (const { cells } of rows.value) {
			const [longitude, latitude] = [cells.lon ?? cells.place_lon, cells.lat ?? cells.place_lat];
			if (!cells.place || !longitude || !latitude) continue;
			found.set(`${cells.place} ${longitude} ${latitude}`, {
				name: cells.place,
				at: [Number(longitude), Number(latitude)]
			});
		}
	}
	return [...found.values()];
}

function near(a: readonly [number, number], b: readonly [number, number]): boolean {
	return Math.abs(a[0] - b[0]) < samePlace && Math.abs(a[1] - b[1]) < samePlace;
}

function boundsAround([longitude, latitude]: readonly [number, number]): Bounds {
	return [
		longitude - around.longitude,
		latitude - around.latitude,
		longitude + around.longitude,
		latitude + around.latitude
	].map((degrees) => Number(degrees.toFixed(4))) as unknown as Bounds;
}

function withoutRepeats(found: FoundPlace): FoundPlace {
	const own = [found.name.en, found.name.uk];
	return { ...found, names: [...new Set(found.names)].filter((name) => !own.includes(name)) };
}
