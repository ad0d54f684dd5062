// A swap and its result, made by hand. The numbers are not those of the shipped layers.
import type { Swap } from '../../src/lib/model/swap';
import type { GroundArea, ParcelResult, SwapResult } from '../../src/lib/model/swap-result';
import { allOf, named } from './swap-parts';
import { blob } from '../pictures/composed-swap';

export const area = (heldSqKm: number, more: Partial<GroundArea> = {}): GroundArea => ({
	heldSqKm,
	contestedSqKm: 0,
	waterInHeldSqKm: 0,
	waterInContestedSqKm: 0,
	accuracySqKm: null,
	...more
});

const noGround = { type: 'MultiPolygon' as const, coordinates: [] };

const parcel = (
	id: number,
	region: string,
	ground: GroundArea,
	geometry = blob(35 + id, 48, 0.1)
): ParcelResult => ({
	id,
	area: ground,
	regions: [{ region, area: ground }],
	features: [`${region}:held`],
	geometry,
	byStatus: {
		held: geometry,
		contested: ground.contestedSqKm > 0 ? blob(36 + id, 48, 0.1) : noGround
	},
	bounds: geometry.coordinates.length === 0 ? null : [34, 47, 36, 49],
	pieces: [],
	settlements: [],
	fault: null
});

export const swap: Swap = {
	name: 'Even',
	offers: [named(4, null, allOf('RU-KRS:UA:held:sudzha'))],
	asks: [
		named(2, '=HYPERLINK("x")', allOf('UA-14:RU:held')),
		named(7, 'Next, to "it"', allOf('UA-23:RU:held'))
	],
	nextId: 8
};

const salient = area(423.107, {
	contestedSqKm: 237.71,
	waterInHeldSqKm: 2.99,
	accuracySqKm: 14.1
});
const [donetsk, zaporizhzhia] = [area(400.44, { waterInHeldSqKm: 30 }), area(0.04)];
const asked = area(400.48, { waterInHeldSqKm: 30 });

export const result: SwapResult = {
	offers: {
		area: salient,
		parcels: [parcel(4, 'RU-KRS', salient)],
		settlements: [],
		regions: [{ region: 'RU-KRS', area: salient }]
	},
	asks: {
		area: asked,
		parcels: [
			parcel(2, 'UA-14', donetsk),
			parcel(7, 'UA-23', zaporizhzhia, { type: 'MultiPolygon', coordinates: [] })
		],
		settlements: [],
		regions: [
			{ region: 'UA-14', area: donetsk },
			{ region: 'UA-23', area: zaporizhzhia }
		]
	},
	regions: [
		{ region: 'RU-KRS', side: 'offers', before: salient, given: salient },
		{ region: 'UA-09', side: 'asks', before: area(26000), given: area(0) },
		{
			region: 'UA-14',
			side: 'asks',
			before: area(17321.4, { accuracySqKm: 60.3 }),
			given: donetsk
		},
		{ region: 'UA-23', side: 'asks', before: area(20000), given: zaporizhzhia }
	],
	lineBeforeKm: 1234.5,
	lineAfterKm: 1187.2,
	cutOff: [],
	unaccountedSqKm: 0
};

export const context = {
	holders: { offers: 'UA', asks: 'RU' },
	asOf: '2025-02-12',
	regionName: (region: string) => `Region ${region}`,
	parcelName: (id: number) =>
		[...swap.offers, ...swap.asks].find((one) => one.id === id)?.name ?? `Parcel ${id}`
} as const;
