import { json } from '@sveltejs/kit';
import { drawingChanges, readChangedGround } from '$lib/dossier/changed-ground';
import { changedGroundText } from '$lib/dossier/day-files';
import { drawnDays } from '$lib/dossier/drawn-days';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What changed between any two drawn days, in one TopoJSON: fetched when two days are compared. */
export const GET: RequestHandler = async () => {
	const read = readChangedGround(await changedGroundText(), drawnDays.length);
	if (!read.ok) throw new Error(read.reason);
	return json(drawingChanges(read.value));
};
