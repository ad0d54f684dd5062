import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { hasDayFiles, readDayFiles } from '$lib/dossier/day-files';
import { drawnDays } from '$lib/dossier/drawn-days';
import { figureOnDay } from '$lib/dossier/figure-on-day';
import { readDayLayers } from '$lib/dossier/read-layers';
import { pointInPolygon } from '$lib/geo/point-in-polygon';
import type { DrawnDay } from '$lib/model/drawn-day';
import type { Figure } from '$lib/model/figure';
import { smallMultiples } from '$lib/pictures/small-multiples';
import { siteData } from '../site-data.server';

/** Drawing units that each panel is wide. */
const panelWidth = 200;

/** What the swap offers, on each drawn day: the picture, and by day, ISO, how much it was; null: nothing. */
export async function daysAtOneScale() {
	const { dossier, layers } = siteData();
	const { region, group } = dossier.swap.offered;
	const grounds = await Promise.all(drawnDays.map(groundOn));
	const { country } = layers.regions.features.find(
		({ properties }) => properties.id === region
	)!.properties;
	const land = layers.base.features.find(
		({ properties }) => properties.kind === 'land' && properties.country === country
	) as Feature<Polygon | MultiPolygon>;
	const borders = layers.base.features.filter(
		({ properties }) => properties.kind === 'border' && properties.level === 'country'
	) as Feature<LineString | MultiLineString>[];
	const areas = drawnDays.map((day): [string, Figure | null] => [day.date, areaOn(day)]);
	return {
		picture: smallMultiples(grounds, { land, borders, place: placeIn(grounds) }, panelWidth),
		areas: Object.fromEntries(areas)
	};

	async function groundOn({ date }: DrawnDay) {
		const control = await controlOn(date);
		const of = (status: 'held' | 'contested') =>
			control.features
				.filter(({ properties }) => properties.layerGroup === group)
				.filter(({ properties }) => properties.status === status)
				.map(({ geometry }) => geometry);
		return { date, held: of('held'), contested: of('contested') };
	}
	function areaOn(day: DrawnDay): Figure | null {
		const now = dossier.figures[dossier.swap.offered.measured]!;
		return day.date === dossier.asOf ? now : figureOnDay(now, day, { label: now.label, group });
	}
}

async function controlOn(date: string) {
	if (!hasDayFiles(date)) return siteData().layers.control;
	const read = readDayLayers(await readDayFiles(date), date);
	if (!read.ok) throw new Error(read.reason);
	return read.value.control;
}

/** The place that was held on most days, of several the one that maps name first. */
function placeIn(grounds: readonly { readonly held: readonly (Polygon | MultiPolygon)[] }[]) {
	const places = siteData().layers.places.features.map(({ properties, geometry }) => {
		const at = [geometry.coordinates[0]!, geometry.coordinates[1]!] as const;
		const days = grounds.filter(({ held }) => held.some((one) => pointInPolygon(one, at)));
		return { name: properties.name, at, rank: properties.rank, days: days.length };
	});
	return places.sort((a, b) => b.days - a.days || a.rank - b.rank)[0]!;
}
