// A swap on the shipped layers, with shapes that are simply there and areas made by hand.
import type { MultiPolygon } from 'geojson';
import type { Side } from '../../src/lib/model/swap';
import { swapPicture } from '../../src/lib/pictures/subjects/swap';
import type { SwapGround } from '../../src/lib/pictures/swap-map/swap-ground';
import { swapFigures } from '../../src/lib/swap/figures';
import { siteData } from '../../src/routes/site-data.server';
import { ground, parcelResult, swapResult } from '../fixtures/swap-results';

export const { layers, dossier } = siteData();

export const swapGround: SwapGround = {
	base: layers.base,
	regions: layers.regions,
	control: layers.control,
	lineOfContact: layers['line-of-contact'],
	places: layers.places.features.map(({ properties, geometry }) => ({
		name: properties.name,
		at: [geometry.coordinates[0]!, geometry.coordinates[1]!]
	})),
	country: 'UA',
	holders: { offers: 'UA', asks: 'RU' },
	bounds: dossier.bounds
};

/** All of one held area. */
function areaOf(...ids: readonly string[]): MultiPolygon {
	const coordinates = layers.control.features.flatMap(({ properties, geometry }) => {
		if (!ids.includes(properties.id)) return [];
		return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	});
	return { type: 'MultiPolygon', coordinates };
}

/** A wobbly shape some degrees wide, around a position. */
export function blob(lon: number, lat: number, degrees: number): MultiPolygon {
	const ring = Array.from({ length: 41 }, (_, i) => {
		const turn = (2 * Math.PI * (i % 40)) / 40;
		const radius = degrees * (1 + 0.15 * Math.sin(5 * turn));
		return [lon + 1.4 * radius * Math.cos(turn), lat + radius * Math.sin(turn)];
	});
	return { type: 'MultiPolygon', coordinates: [[ring]] };
}

type Named = readonly [name: string, areaSqKm: number, geometry: MultiPolygon];

const salient = areaOf('RU-KRS:UA:held:sudzha', 'RU-KRS:UA:contested:sudzha');
const pocket = areaOf('RU-KRS:UA:held:tyotkino', 'RU-KRS:UA:contested:tyotkino');
const parts: Readonly<Record<Side, readonly Named[]>> = {
	offers: [
		['Salient around Sudzha', 410, salient],
		['Pocket near Tyotkino', 13, pocket]
	],
	asks: [
		['Donetsk, next to the line of contact', 200, blob(37.75, 48.05, 0.08)],
		['A <drawn> & “named” parcel with a name that is too long', 140, blob(37.3, 47.8, 0.06)],
		['Запоріжжя', 80, blob(35.9, 47.3, 0.05)]
	]
};
const texts = {
	name: 'A swap of equal area: the salient for territory along the line of contact' as
		string | null,
	headline: 'Ukraine offers 420–660 km² in Kursk Oblast; asks for 420 km² in Donetsk Oblast',
	text: 'Ukraine offers 420–660 km² in Kursk Oblast. It asks for 420 km² that Russia holds in Donetsk and Zaporizhzhia oblasts.'
};

/** What the picture of a swap is drawn of. */
export function composed(
	{ offers, asks }: Readonly<Record<Side, readonly Named[]>> = parts,
	more: Partial<typeof texts> = {}
) {
	const result = (region: string, list: readonly Named[]) =>
		list.map(([, area], index) => parcelResult(index + 1, region, ground(area, 0.4 * area)));
	const figures = swapFigures(swapResult(result('RU-KRS', offers), result('UA-14', asks)), dossier);
	const parcels = (side: Side, list: readonly Named[]) =>
		list.map(([name, , geometry], index) => ({
			...{ name, geometry },
			area: figures[side].parcels.get(index + 1)?.area ?? null
		}));
	return {
		...{ ...texts, figures, isProposed: false, ...more },
		parcels: { offers: parcels('offers', offers), asks: parcels('asks', asks) }
	};
}

export const composedPicture = (...args: Parameters<typeof composed>) =>
	swapPicture(swapGround, composed(...args), dossier);
