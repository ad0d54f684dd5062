// Ground that people would move about, and an independent ruler.
import { Geodesic } from 'geographiclib-geodesic';
import { type Rings, packRings } from '../../../src/lib/geo/rings';
import { shapeOfArea } from '../../../src/lib/geo/move/shape-of-area';
import { shippedMeasuringData } from '../../fixtures/measuring-data';

const { areas } = shippedMeasuringData();

/** Rings of several features side by side. */
function groundOf(ids: (id: string) => boolean): Rings {
	return packRings(
		areas
			.filter(({ id }) => ids(id))
			.flatMap(({ rings: { coords, starts } }) =>
				[...starts.slice(0, -1)].map((start, ring) =>
					coords.subarray(2 * start, 2 * starts[ring + 1]!)
				)
			)
	);
}

export const grounds: Readonly<Record<string, Rings>> = {
	salient: groundOf((id) => id === 'RU-KRS:UA:held:sudzha'),
	Donetsk: groundOf((id) => id === 'UA-14:RU:held'),
	'all occupied ground': groundOf((id) => /^UA-.*:RU:held/.test(id)),
	circle: shapeOfArea('circle', 112_000, [36, 48]),
	square: shapeOfArea('square', 450, [36, 48])
};

/** Geodesic length in km by GeographicLib. */
export function lengthKm(from: ArrayLike<number>, to: ArrayLike<number>): number {
	return Geodesic.WGS84.Inverse(from[1]!, from[0]!, to[1]!, to[0]!).s12! / 1000;
}
