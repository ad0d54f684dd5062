import { error } from '@sveltejs/kit';
import { dayWaterText, hasDayFiles, readDayFiles } from '$lib/dossier/day-files';
import { drawnDays } from '$lib/dossier/drawn-days';
import { readDayLayers, readDayWater } from '$lib/dossier/read-layers';
import type { DrawnDay } from '$lib/model/drawn-day';
import { dayMeasureName, dayMeasureNames, measureLayerNames } from '$lib/model/layer-names';
import { siteData } from '../../../site-data.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Everything that is served of further drawn days, by name. */
const ofDays = new Map<string, { what: (typeof dayMeasureNames)[number]; day: DrawnDay }>(
	drawnDays
		.filter(({ date }) => hasDayFiles(date))
		.flatMap((day) =>
			dayMeasureNames.map((what) => [dayMeasureName(what, day.date), { what, day }] as const)
		)
);

export const entries: EntryGenerator = () =>
	[...measureLayerNames, ...ofDays.keys()].map((name) => ({
		name,
		edition: siteData().dossier.dataHash
	}));

/**
 * One layer in full, to measure on, under the edition that it belongs to: a page never measures on
 * the data of another one. It is named `.json` because hosts compress that.
 */
export const GET: RequestHandler = async ({ params: { name, edition } }) => {
	const { layers, dossier } = siteData();
	const own = measureLayerNames.find((one) => one === name);
	const further = ofDays.get(name);
	if (edition !== dossier.dataHash || (own === undefined && further === undefined))
		error(404, `There is nothing to measure named ${name} in ${edition}.`);
	const layer = own === undefined ? await layerOf(further!.day, further!.what) : layers[own];
	return new Response(JSON.stringify(layer), { headers: { 'content-type': 'application/json' } });
};

/** A layer of a further drawn day. Throws, and so ends the build, with every fault found. */
async function layerOf({ date, areas }: DrawnDay, what: (typeof dayMeasureNames)[number]) {
	if (what === 'accuracies')
		return Object.fromEntries(Object.entries(areas).map(([id, one]) => [id, one.halfWidthSqKm]));
	const day = readDayLayers(await readDayFiles(date), date);
	if (!day.ok) throw new Error(day.reason);
	if (what !== 'water') return day.value[what];
	const water = readDayWater(await dayWaterText(date), date, day.value.control);
	if (!water.ok) throw new Error(water.reason);
	return water.value;
}
