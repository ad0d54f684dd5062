import { pointOf } from '../control/front.ts';
import type { Facts, ReferenceArea, Settlement, Statement } from '../facts.ts';
import { nearestOnLines } from '../geography/reach-lines.ts';
import type { City } from '../geography/sources.ts';
import { regionList } from '../geography/region-list.ts';
import { toGrid, type Position } from '../grid/grid.ts';
import { metresPerDegree } from '../shape/metric-plane.ts';
import type { Problems } from './problems.ts';

/**
 * How far things can be from each other. On 15 days of August 2024 to April 2025 nothing came to more
 * than four fifths of it; what stays below is for `accepted.ts` to notice.
 */
const most = {
	/** From a statement's point to the next, by segment. */
	stepKm: (segment: string) => (segment === 'main' ? 20 : 9),
	/** From a settlement to the line. */
	awayKm: 20,
	/** From a place to itself, mistyped; beyond it, it is another place of that name. */
	sameNameKm: 30,
	/** From the sum of Ukraine's regions to its area, as a share. */
	sumShare: 0.002
};

/**
 * Checks the facts' rows against each other, and the days against each other: a place is the same on
 * each. Every problem names file and line, and what was expected. `days`: at least one.
 */
export function checkFacts(days: readonly Facts[], problems: Problems): void {
	for (const facts of days)
		checkDay(facts, placesOf(days.filter((other) => other !== facts)), problems);
	const [facts] = days;
	if (!facts) return;
	checkReferences(facts.references, facts.files.references, problems);
	checkCompared(facts, problems);
}

/** Checks the two tables of one day. `elsewhere`: places as the tables of other days have them. */
function checkDay(facts: Facts, elsewhere: readonly Place[], problems: Problems): void {
	for (const list of facts.statements.values()) checkLine(list, facts, problems);
	const { files, settlements } = facts;
	const stated = placesStated(facts);
	checkPlaces(files.statements, stated, [...settlements, ...stated, ...elsewhere], problems);
	checkPlaces(files.settlements, settlements, [...settlements, ...elsewhere], problems);
	const lines = [...facts.statements.values()].map((list) =>
		list.map((row) => toGrid(pointOf(row)))
	);
	for (const { line, place, lat, lon } of settlements) {
		const [x, y] = nearestOnLines(toGrid([lon, lat]), lines)!.point;
		const km = distanceKm([lon, lat], [x / 1e5, y / 1e5]);
		problems.expect(
			km <= most.awayKm,
			`${files.settlements}:${line}: ${place} is ${km.toFixed(0)} km from the line, expected at most ${most.awayKm} km`
		);
	}
}

/** The places that the tables of some days name, each name and point once. */
function placesOf(days: readonly Facts[]): Place[] {
	const places = days.flatMap((facts) => [...facts.settlements, ...placesStated(facts)]);
	return [
		...new Map(
			places.map((place) => [[place.place, place.country, place.lat, place.lon].join(), place])
		).values()
	];
}

/** Each step along the line: neither too long nor none, nor back to where the line came from. */
function checkLine(list: readonly Statement[], { files }: Facts, problems: Problems): void {
	const points = list.map(pointOf);
	const step = (i: number, j: number) => distanceKm(points[i]!, points[j]!);
	list.forEach(({ line, segment, seq, place }, i) => {
		if (i === 0) return;
		const where = `${files.statements}:${line}: ${segment} ${seq} (${place})`;
		const km = step(i - 1, i);
		const limit = most.stepKm(segment);
		problems.expect(
			km > 0.1 && km <= limit,
			`${where} is ${km.toFixed(1)} km from the row before, expected 0.1 to ${limit} km`
		);
		if (i < 2 || i + 1 === list.length) return;
		const [here, exchanged] = [
			step(i - 2, i - 1) + step(i, i + 1),
			step(i - 2, i) + step(i - 1, i + 1)
		];
		problems.expect(
			exchanged > 0.5 * here,
			`${where} leads back, expected it before the row above`
		);
	});
}

type Place = Pick<Settlement, 'place' | 'lat' | 'lon'> & { country: string };

/** The places of both tables against GeoNames, which has those of over 1,000 people. */
export function checkPlaceTable(facts: Facts, cities: readonly City[], problems: Problems): void {
	const known = cities.map(({ name: place, country, at: [lon, lat] }) => {
		return { place, country, lat, lon };
	});
	checkPlaces(facts.files.settlements, facts.settlements, known, problems);
	checkPlaces(facts.files.statements, placesStated(facts), known, problems);
}

/** The places that statements start from, as rows of the settlements' table. */
function placesStated({ statements }: Facts): (Place & { line: number })[] {
	const rows = [...statements.values()].flat();
	return rows.map(({ line, place, country, place_lat: lat, place_lon: lon }) => {
		return { line, place, country, lat, lon };
	});
}

/**
 * A place has the coordinates that `known` has for its name near there, and the name that it has for
 * its coordinates. One that it does not have at all is no problem. `file`: of the places' rows.
 */
function checkPlaces(
	file: string,
	places: readonly (Place & { line: number })[],
	known: readonly Place[],
	problems: Problems
): void {
	const shown = ({ place, country, lat, lon }: Place) => `${place} (${country}) at ${lat}, ${lon}`;
	for (const place of places) {
		const others = known
			.filter(({ lat }) => Math.abs(lat - place.lat) < 0.3)
			.map((other) => ({ other, km: distanceKm([place.lon, place.lat], [other.lon, other.lat]) }))
			.filter(({ other, km }) => other !== place && km < most.sameNameKm)
			.map(({ other, km }) => {
				const sameName = other.place === place.place && other.country === place.country;
				return { other, sameName, samePoint: km < 0.002 };
			});
		const wrong = others.find(({ sameName, samePoint }) => sameName !== samePoint);
		if (wrong && !others.some(({ sameName, samePoint }) => sameName && samePoint))
			problems.add(`${file}:${place.line}: ${shown(place)}, expected ${shown(wrong.other)}`);
	}
}

/** Ids, regions and their sum; outlines are compared when the layers are made. */
function checkReferences(rows: readonly ReferenceArea[], file: string, problems: Problems): void {
	rows.forEach(({ id, kind, line }, i) => {
		const first = rows.findIndex((row) => row.id === id);
		problems.expect(
			first === i,
			`${file}:${line}: the id ${id} is that of line ${rows[first]!.line}`
		);
		const isRegion = regionList.some((region) => region.id === id);
		problems.expect(
			(kind === 'oblast') === isRegion,
			`${file}:${line}: ${id} is ${kind}, expected ${isRegion ? 'oblast' : 'the id of a region'}`
		);
	});
	const missing = regionList.filter(({ id }) => !rows.some((row) => row.id === id));
	for (const { id, name } of missing)
		problems.add(`${file}:${rows.length + 2}: expected a row for ${id} ${name.en}`);
	const ukraine = rows.find(({ id }) => id === 'UA');
	const sum = rows
		.filter(({ id, kind }) => kind === 'oblast' && id.startsWith('UA-'))
		.reduce((total, row) => total + row.area_km2, 0);
	problems.expect(
		Math.abs(sum / (ukraine?.area_km2 ?? 0) - 1) < most.sumShare,
		`${file}:${ukraine?.line ?? 1}: UA has ${ukraine?.area_km2} km², expected about ${sum} km², the sum of its regions`
	);
}

/** Compared areas: each id and spelling once, each from a source that there is. */
function checkCompared({ files, references, compared, sources }: Facts, problems: Problems): void {
	const at = new Map(references.map(({ id, line }) => [id, `${files.references}:${line}`]));
	const once = (what: string, line: number) => {
		const where = `${files.compared}:${line}`;
		const first = at.get(what);
		problems.expect(first === undefined, `${where}: ${what} stands in ${first}, too`);
		at.set(what, where);
	};
	for (const { id, name, area_km2, land_km2, source, spellings, line } of compared) {
		problems.expect(
			land_km2 === '' || (land_km2 > 0 && land_km2 < area_km2),
			`${files.compared}:${line}: ${id} has ${land_km2} km² of land, expected less than ${area_km2} km²`
		);
		once(id, line);
		for (const one of spellings ? spellings.split('; ') : [name.replace(/ \(.*\)$/, '')])
			once(`“${one}”`, line);
		problems.expect(
			sources.some((row) => row.id === source),
			`${files.compared}:${line}: ${id} is from ${source}, expected an id of ${files.sources}`
		);
	}
	sources.forEach(({ id, line }, i) => {
		const where = `${files.sources}:${line}`;
		const first = sources.findIndex((row) => row.id === id);
		problems.expect(first === i, `${where}: the id ${id} is that of line ${sources[first]!.line}`);
		const isUsed = compared.some(({ source }) => source === id);
		problems.expect(isUsed, `${where}: no area is from ${id}`);
	});
}

function distanceKm([ax, ay]: Position, [bx, by]: Position): number {
	const { lon, lat } = metresPerDegree((ay + by) / 2);
	return Math.hypot((ax - bx) * lon, (ay - by) * lat) / 1000;
}
