// A picture of a swap on the shipped layers, with shapes that are simply there.
import { readFileSync } from 'node:fs';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { PictureOptions, PictureParcel } from '../../src/lib/pictures/swap-svg/content';
import { palettes } from '../../src/lib/map/palette';

export function layer(name: string): FeatureCollection<Polygon | MultiPolygon> {
	const file = new URL(`../../data/layers/${name}.geojson`, import.meta.url);
	return JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection<Polygon | MultiPolygon>;
}

/** All of one held area. */
export function areaOf(...ids: readonly string[]): MultiPolygon {
	const coordinates = layer('control').features.flatMap(({ properties, geometry }) =>
		!ids.includes(String(properties?.id))
			? []
			: geometry.type === 'Polygon'
				? [geometry.coordinates]
				: geometry.coordinates
	);
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

const parcels = (...list: [string, string, MultiPolygon][]): PictureParcel[] =>
	list.map(([name, area, geometry], index) => ({ number: index + 1, name, area, geometry }));

export function pictureOptions(): PictureOptions {
	const { light } = palettes;
	const places = layer('places').features as unknown as {
		properties: { name: { en: string }; rank: number };
		geometry: { coordinates: [number, number] };
	}[];
	return {
		layers: {
			base: layer('base'),
			regions: layer('regions'),
			control: layer('control'),
			lineOfContact: layer('line-of-contact'),
			countries: [
				{ code: 'UA', name: 'Ukraine' },
				{ code: 'RU', name: 'Russia' },
				{ code: 'BY', name: 'Belarus' }
			],
			places: [...places]
				.sort((a, b) => a.properties.rank - b.properties.rank)
				.map(({ properties, geometry }) => ({
					name: properties.name.en,
					point: geometry.coordinates
				}))
		},
		words: {
			language: 'en',
			title: 'A swap of equal area: the salient for ground along the line of contact',
			subtitle: '',
			summary:
				'Ukraine offers about 420 km² that it holds in Kursk Oblast, and up to 240 km² more that is contested. It asks for about 420 km² that Russia holds in Donetsk and Zaporizhzhia oblasts, 0.4 percent of all occupied ground.',
			sides: {
				offers: {
					title: 'Ukraine offers',
					change: 'Held by Ukraine, would go to Russia',
					parcels: parcels(
						[
							'Salient around Sudzha',
							'410–630 km²',
							areaOf('RU-KRS:UA:held:sudzha', 'RU-KRS:UA:contested:sudzha')
						],
						[
							'Pocket near Tyotkino',
							'13–30 km²',
							areaOf('RU-KRS:UA:held:tyotkino', 'RU-KRS:UA:contested:tyotkino')
						]
					),
					none: 'Nothing is offered',
					total: { label: 'Together', area: '420–660 km²' }
				},
				asks: {
					title: 'Ukraine asks for',
					change: 'Held by Russia, would go to Ukraine',
					parcels: parcels(
						['Donetsk, next to the line of contact', '200 km²', blob(37.75, 48.05, 0.08)],
						[
							'A <drawn> & “named” parcel with a name that is too long',
							'140 km²',
							blob(37.3, 47.8, 0.06)
						],
						['Zaporizhzhia', '80 km²', blob(35.9, 47.3, 0.05)]
					),
					none: 'Nothing is asked for',
					total: { label: 'Together', area: '420 km²' }
				}
			},
			balance: [
				'The sides differ by less than 10 km²; asked ÷ offered is 1.0.',
				'Line of contact: 1,230 km before, 1,190 km after.'
			],
			notes: [
				'Arithmetic, not a recommendation. Drawing a line implies no opinion on legal status.',
				'As of 12 February 2025. Areas on the WGS84 ellipsoid; map in an equal-area projection.',
				'Ground held and contested: statements compiled chiefly from DeepStateMap.Live. Outlines and waters © OpenStreetMap contributors (ODbL 1.0). Regions: Natural Earth. Places: GeoNames (CC BY 4.0).'
			],
			held: { UA: 'Held by Ukraine in Russia', RU: 'Held by Russia in Ukraine' },
			contested: 'Contested',
			lineOfContact: 'Line of contact',
			scale: (km) => `${km} km`,
			more: (count) => `and ${count} more`
		},
		colours: { ...light, paper: '#ffffff' },
		holders: { offers: 'UA', asks: 'RU' },
		country: 'UA',
		bounds: [22, 44.2, 40.4, 52.5]
	};
}
