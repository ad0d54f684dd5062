import { meaningOf } from '../../areas/apply-mapping';
import { dayAreas } from '../../areas/day-areas';
import type { PolygonBook } from '../../areas/polygon-book';
import { joined, statusGround } from '../../areas/status-ground';
import { writtenAreaSqKm } from '../../areas/values-of';
import { type SideAreas, sideAreas } from '../../areas/with-contested';
import type { ClipEngine } from '../../geo/clip/clip-engine';
import type { RegionGround } from '../../geo/measure/tally';
import { type Rings, ringsAreaSqKm } from '../../geo/rings';
import { getOrMake, groupBy } from '../../model/collect';
import type { ForeignFeature } from '../../model/foreign-ground';
import { type GroundMeaning, type Mapping, meaningParts } from '../../model/mapping';
import type { Holder } from '../../model/holder';
import type { OwnArea, OwnGround, OwnRange } from '../../model/own-layer';
import type { LeftAside, MeasuredDay } from './area-protocol';

/** What ground is cut and measured with. */
export interface Measure {
	readonly engine: ClipEngine;
	readonly regions: readonly RegionGround[];
	/** Of the same engine and regions. */
	readonly book: PolygonBook;
}

type Polygons = (readonly Float64Array[])[];

/** The files of each day, the days ascending; a file without one is alone, at the end. */
export function filesByDay(
	files: readonly string[],
	days: ReadonlyMap<string, string | null>
): { day: string | null; files: string[] }[] {
	const byDay = groupBy(files, (file) => days.get(file) ?? null);
	const dated = [...byDay].flatMap(([day, list]) => (day === null ? [] : [{ day, files: list }]));
	const undated = (byDay.get(null) ?? []).map((file) => ({ day: null, files: [file] }));
	return [...dated.sort((a, b) => (a.day < b.day ? -1 : 1)), ...undated];
}

/** Areas of a day's features by status and region. */
export function measureDay(
	features: readonly ForeignFeature[],
	mapping: Mapping,
	{ engine, book, regions }: Measure
): Pick<MeasuredDay, 'areas' | 'unknown' | 'ranges' | 'overlapSqKm'> {
	const groups = [...polygonsByMeaning(features, mapping)];
	const meanings = groups.map(([meaning]) => meaning);
	const measured = dayAreas(
		engine,
		book,
		groups.map(([meaning, polygons]) => ({ polygons, less: lessOf(meaning, meanings) })),
		regions
	);
	const areas: OwnArea[] = [];
	const unknown: Omit<OwnArea, 'meaning'>[] = [];
	measured.groups.forEach(({ regions: byRegion, outsideSqKm }, i) => {
		const meaning = meanings[i]!;
		const add = (region: string | null, areaSqKm: number) =>
			meaning === null
				? unknown.push({ region, areaSqKm })
				: areas.push({ meaning, region, areaSqKm });
		for (const [region, areaSqKm] of byRegion) add(region, areaSqKm);
		if (outsideSqKm > 0) add(null, outsideSqKm);
	});
	const said = groups.map(([meaning, polygons]) => ({
		...((meaning && meaningParts(meaning)) ?? { holder: null, status: null }),
		polygons
	}));
	const ranges = sideAreas(engine, book, said, measured, regions).flatMap(ownRanges);
	return { areas, unknown, ranges, overlapSqKm: measured.overlapSqKm };
}

/** Of a side, region by region, and what lies outside of all. */
function ownRanges({ holder, held, withContested }: SideAreas): OwnRange[] {
	const range = (region: string | null, heldSqKm: number, withContestedSqKm: number) => ({
		holder: holder as Holder,
		region,
		heldSqKm,
		withContestedSqKm
	});
	const inside = [...withContested.regions].map(([id, area]) =>
		range(id, held.regions.get(id) ?? 0, area)
	);
	const { outsideSqKm } = withContested;
	return outsideSqKm > 0 ? [...inside, range(null, held.outsideSqKm, outsideSqKm)] : inside;
}

/** The ground of a day's features by status, as it is measured, each in parts that have none in common. */
export function partsOfDay(
	features: readonly ForeignFeature[],
	mapping: Mapping,
	{ engine, book }: Measure
): { readonly meaning: GroundMeaning; readonly parts: readonly Rings[] }[] {
	const groups = [...polygonsByMeaning(features, mapping)];
	const meanings = groups.map(([meaning]) => meaning);
	const grounds = groups.map(([, polygons]) =>
		statusGround(
			engine,
			polygons.map((polygon) => book.cut(polygon))
		)
	);
	return groups.flatMap(([meaning], i) => {
		if (meaning === null) return [];
		const less = lessOf(meaning, meanings);
		const all = grounds[i]!;
		if (less === null) return [{ meaning, parts: all }];
		return [{ meaning, parts: [engine.subtract(joined(all), joined(grounds[less]!))] }];
	});
}

/** The ground of a day's features by status, as it is measured. */
export function groundOfDay(
	features: readonly ForeignFeature[],
	mapping: Mapping,
	measure: Measure
): OwnGround[] {
	return partsOfDay(features, mapping, measure).map(({ meaning, parts }) => {
		const rings = joined(parts);
		return { meaning, rings, areaSqKm: ringsAreaSqKm(rings) };
	});
}

/** What a mapping does not know of some features, and what it leaves out, each as it is written. */
export function leftAside(
	features: readonly ForeignFeature[],
	mapping: Mapping
): { readonly unknown: LeftAside; readonly leftOut: LeftAside } {
	const sums = { unknown: { features: 0, areaSqKm: 0 }, leftOut: { features: 0, areaSqKm: 0 } };
	for (const feature of features) {
		if (feature.polygons.length === 0) continue;
		const meaning = meaningOf(mapping, feature);
		if (meaning !== null && meaning !== 'left-out') continue;
		const sum = sums[meaning === null ? 'unknown' : 'leftOut'];
		sum.features++;
		sum.areaSqKm += writtenAreaSqKm(feature);
	}
	return sums;
}

/** Polygons by what they are taken for; null is unknown. What is left out is left out. */
function polygonsByMeaning(
	features: readonly ForeignFeature[],
	mapping: Mapping
): Map<GroundMeaning | null, Polygons> {
	const byMeaning = new Map<GroundMeaning | null, Polygons>();
	for (const feature of features) {
		if (feature.polygons.length === 0) continue;
		const meaning = meaningOf(mapping, feature);
		if (meaning === 'left-out') continue;
		getOrMake(byMeaning, meaning, (): Polygons => []).push(...feature.polygons);
	}
	return byMeaning;
}

/** Of contested ground, the place of the ground that the same side holds: that is no longer contested. */
function lessOf(
	meaning: GroundMeaning | null,
	meanings: readonly (GroundMeaning | null)[]
): number | null {
	const parts = meaning && meaningParts(meaning);
	if (parts?.status !== 'contested' || parts.holder === null) return null;
	const held = meanings.indexOf(parts.holder === 'RU' ? 'held-ru' : 'held-ua');
	return held < 0 ? null : held;
}
