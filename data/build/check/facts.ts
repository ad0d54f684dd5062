import { pointOf } from '../control/front.ts';
import type { Facts, ReferenceArea, Statement } from '../facts.ts';
import { nearestOnLines } from '../geography/reach-lines.ts';
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

/** Checks the facts' rows against each other. Every problem names file and line, and what was expected. */
export function checkFacts(facts: Facts, problems: Problems): void {
	for (const list of facts.statements.values()) checkLine(list, facts, problems);
	const { stated, listed } = placesOf(facts);
	checkPlaces(stated, [...listed, ...stated], problems);
	const lines = [...facts.statements.values()].map((list) =>
		list.map((row) => toGrid(pointOf(row)))
	);
	for (const { at, where } of listed) {
		const [x, y] = nearestOnLines(toGrid(at), lines)!.point;
		const km = distanceKm(at, [x / 1e5, y / 1e5]);
		const reason = `is ${km.toFixed(0)} km from the line, expected at most ${most.awayKm} km`;
		problems.expect(km <= most.awayKm, `${where} ${reason}`);
	}
	checkReferences(facts.references, facts.files.references, problems);
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

/** A place that a row or a gazetteer names. */
interface Place {
	name: string;
	country: string;
	/** [lon, lat] in degrees. */
	at: Position;
	/** Where it is named. */
	where: string;
}

/** The places of the facts: of the statements, and of the list of settlements. */
export function placesOf({
	files,
	statements,
	settlements
}: Facts): Record<'stated' | 'listed', Place[]> {
	const named = (file: string, line: number, name: string, country: string, at: Position) => ({
		name,
		country,
		at,
		where: `${file}:${line}: ${name} (${country}, ${at[1]}, ${at[0]})`
	});
	return {
		stated: [...statements.values()]
			.flat()
			.map((row) =>
				named(files.statements, row.line, row.place, row.country, [row.place_lon, row.place_lat])
			),
		listed: settlements.map((row) =>
			named(files.settlements, row.line, row.place, row.country, [row.lon, row.lat])
		)
	};
}

/**
 * A place has the coordinates that `known` has for its name near there, and the name that it has for
 * its coordinates. One that it does not have at all is no problem.
 */
export function checkPlaces(
	places: readonly Place[],
	known: readonly Omit<Place, 'where'>[],
	problems: Problems
): void {
	for (const place of places) {
		const near = known.filter(({ at }) => distanceKm(at, place.at) < most.sameNameKm);
		const agrees = (one: Omit<Place, 'where'>) => ({
			name: one.name === place.name && one.country === place.country,
			at: distanceKm(one.at, place.at) < 0.002
		});
		const others = near.filter((one) => agrees(one).name !== agrees(one).at);
		const confirmed = near.filter((one) => agrees(one).name && agrees(one).at && one !== place);
		const [other] = others;
		problems.expect(
			!other || confirmed.length > 0,
			`${place.where}: expected ${other?.name} (${other?.country}, ${other?.at[1]}, ${other?.at[0]})`
		);
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

function distanceKm([ax, ay]: Position, [bx, by]: Position): number {
	const { lon, lat } = metresPerDegree((ay + by) / 2);
	return Math.hypot((ax - bx) * lon, (ay - by) * lat) / 1000;
}
