import type { Dossier } from '$lib/model/dossier';
import type { DrawPicture } from '$lib/pictures/picture';
import { ownDayPicture } from '$lib/pictures/subjects/own-day';
import { drawnGrounds } from '$lib/state/yours/drawn-grounds';
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
	const { features, bounds } = drawnGrounds(grounds);
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
		features,
		{
			...{ base: land, regions, places: named, country: dossier.swap.asked.region },
			bounds: bounds ?? dossier.bounds
		},
		dossier
	);
}
