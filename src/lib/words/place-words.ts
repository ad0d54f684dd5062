import { m } from '$lib/paraglide/messages';
import type { CompareData } from '../model/comparison';
import type { Language } from '../model/text';
import type { LonLat } from '../model/map-overlay';
import type { StepPosition } from '../model/swap';
import { formatNumber } from './format-figure';

/** Near enough to a place to be called by it, in degrees. */
const same = 1e-4;

/** Where a shape on the map is, in words: its own place, a named one, or latitude and longitude. */
export function placeWords(
	at: StepPosition | null,
	centre: LonLat,
	turnDegrees: number,
	snaps: CompareData['snaps'],
	language: Language
): string {
	if (at === null && turnDegrees === 0) return m.compare_over_own({}, { locale: language });
	const named = snaps.find(
		(one) => Math.abs(one.at[0] - centre[0]) < same && Math.abs(one.at[1] - centre[1]) < same
	);
	return m.compare_over_at(
		{ place: named?.name[language] ?? coordinates(centre, language), turn: String(turnDegrees) },
		{ locale: language }
	);
}

function coordinates([lon, lat]: LonLat, language: Language): string {
	const degrees = (value: number) => formatNumber(Math.abs(value), 0.01, language);
	const [north, east] = [
		lat < 0 ? m.degrees_south : m.degrees_north,
		lon < 0 ? m.degrees_west : m.degrees_east
	];
	const located = { locale: language };
	return `${north({ degrees: degrees(lat) }, located)}, ${east({ degrees: degrees(lon) }, located)}`;
}
