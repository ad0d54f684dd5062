import { boundsOfAll, boundsOfCoords } from '$lib/geo/bounding-box';
import { isEmpty, multiPolygonOf } from '$lib/geo/rings';
import type { Dossier } from '$lib/model/dossier';
import { meaningParts } from '$lib/model/mapping';
import type { DrawPicture } from '$lib/pictures/picture';
import { ownDayPicture } from '$lib/pictures/subjects/own-day';
import type { MeasuredDay } from '$lib/state/yours/area-protocol';
import type { OwnRoom } from '$lib/state/yours/own-room.svelte';
import type { Localised } from '$lib/model/text';
import { fetchLayer } from '../fetch-layer';

/**
 * A day of people's own ground as a picture. Rejects where the ground or the layers around it do not come.
 * `base`: the site's prefix, without a slash at the end.
 */
export async function pictureOfDay(
	day: MeasuredDay,
	room: OwnRoom,
	dossier: Dossier,
	base: string
): Promise<DrawPicture> {
	const [grounds, land, regions, places] = await Promise.all([
		room.groundsOf(day),
		fetchLayer(base, 'base'),
		fetchLayer(base, 'regions'),
		fetchLayer(base, 'places')
	]);
	const filled = grounds.flatMap(({ meaning, rings }) => {
		const parts = meaningParts(meaning);
		return parts && !isEmpty(rings) ? [{ parts, rings }] : [];
	});
	const features = filled.map(({ parts, rings }) => ({
		type: 'Feature' as const,
		properties: parts,
		geometry: multiPolygonOf(rings)
	}));
	const bounds =
		filled.length > 0
			? boundsOfAll(filled.map(({ rings }) => boundsOfCoords(rings.coords)))
			: dossier.bounds;
	const named = places.features.flatMap(({ geometry, properties }) =>
		geometry?.type === 'Point'
			? [
					{
						name: properties!.name as Localised,
						at: [geometry.coordinates[0]!, geometry.coordinates[1]!] as const
					}
				]
			: []
	);
	const file = day.files.length === 1 ? day.files[0]! : room.name;
	return ownDayPicture(
		{ ...day, file, mapping: room.mapper.mapping },
		{ type: 'FeatureCollection', features },
		{ base: land, regions, places: named, country: dossier.swap.asked.region, bounds },
		dossier
	);
}
