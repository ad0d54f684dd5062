import { error, json } from '@sveltejs/kit';
import { hasDayFiles, readDayFiles } from '$lib/dossier/day-files';
import { daySteps, drawingDay } from '$lib/dossier/drawing-layers';
import { drawnDays } from '$lib/dossier/drawn-days';
import { readDayLayers } from '$lib/dossier/read-layers';
import { encodeTopology } from '$lib/formats/topology';
import { siteData } from '../../site-data.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	drawnDays.filter(({ date }) => hasDayFiles(date)).map(({ date }) => ({ date }));

/**
 * Who held what on a further drawn day, simplified for drawing, in one TopoJSON: what the map fetches
 * when it is asked for that day. The dossier's own day is in the layers that the map opens with.
 */
export const GET: RequestHandler = async ({ params: { date } }) => {
	if (!hasDayFiles(date)) error(404, `The map has no layers of ${date}.`);
	const day = readDayLayers(await readDayFiles(date), date);
	if (!day.ok) throw new Error(day.reason);
	const { layers, dossier } = siteData();
	return json(encodeTopology(drawingDay(day.value, layers, dossier.layerGroups), daySteps));
};
