// A day of somebody's own ground that has every status, around which the shipped layers lie.
import type { MultiPolygon } from 'geojson';
import { boundsOfAll } from '../../src/lib/geo/bounding-box';
import type { Bounds } from '../../src/lib/model/dossier';
import { groundMeanings, meaningParts } from '../../src/lib/model/mapping';
import { ownDayPicture } from '../../src/lib/pictures/subjects/own-day';
import { blob, dossier, swapGround } from './composed-swap';

const meanings = groundMeanings.filter((meaning) => meaning !== 'left-out');

/** `middle`: of the shapes, in degrees. */
export function ownDay(
	{ file = 'front-2025-02-12.geojson', mapping = 'by hand', around = swapGround } = {},
	[lon, lat]: readonly [number, number] = [36, 48],
	degrees = 0.5
) {
	const shapes = meanings.map((meaning, at): [typeof meaning, MultiPolygon] => [
		meaning,
		blob(lon + degrees * (at % 3), lat + degrees * Math.floor(at / 3), 0.4 * degrees)
	]);
	const boxes = shapes.map(([, { coordinates }]): Bounds => {
		const [lons, lats] = [0, 1].map((axis) => coordinates[0]![0]!.map((one) => one[axis]!));
		return [Math.min(...lons!), Math.min(...lats!), Math.max(...lons!), Math.max(...lats!)];
	});
	return ownDayPicture(
		{
			...{ day: '2025-02-12', file, mapping: { name: mapping, rules: [] } },
			areas: meanings.flatMap((meaning, at) => [
				{ meaning, region: 'UA-14', areaSqKm: 10 ** at / 7 },
				{ meaning, region: null, areaSqKm: 3 }
			]),
			unknown: [{ region: 'UA-14', areaSqKm: 17.3 }],
			ranges: [
				{ holder: 'RU', region: 'UA-14', heldSqKm: 98_210, withContestedSqKm: 99_870 },
				{ holder: 'UA', region: 'RU-KRS', heldSqKm: 0, withContestedSqKm: 420 }
			]
		},
		{
			type: 'FeatureCollection',
			features: shapes.map(([meaning, geometry]) => ({
				type: 'Feature',
				properties: meaningParts(meaning)!,
				geometry
			}))
		},
		{ ...around, bounds: boundsOfAll(boxes) },
		dossier
	);
}
