import type { Position } from '../grid/grid.ts';
import type { Name } from './region-list.ts';

export interface LagoonGate {
	name: Name;
	/** A place on the water behind the gate. */
	inside: Position;
	/** Lines across the mouths, from shore to shore, both ends on land. */
	across: Position[][];
	/** Where the border of the regions around runs through the water, between its ends on land. */
	border?: Position[];
	why: string;
	/** True where no statement says who controls the water: it counts to its region, to no held area. */
	nobodys?: boolean;
	/** True where the map maker of the series draws it as open sea, by its areas: see `check/against-series.ts`. */
	openToMapMaker?: boolean;
}

/**
 * Lagoons, limans and enclosed bays that the official areas count but that are
 * open sea in the outline and wider than a strait at the mouth. The automatic
 * closing (see close-straits) finds the rest.
 */
export const lagoonGates: readonly LagoonGate[] = [
	{
		name: { en: 'Syvash', uk: 'Сиваш' },
		inside: [34.79, 46.05],
		across: [
			[
				[34.805, 46.18],
				[34.812, 46.16],
				[34.818, 46.142],
				[34.824, 46.078],
				[34.838, 46.048],
				[34.874, 45.926],
				[34.905, 45.889],
				[34.958, 45.79],
				[35.002, 45.729],
				[35.03, 45.685],
				[35.046, 45.658]
			]
		],
		why: 'the northern half of the Arabat Spit is narrower than the outline can show'
	},
	{
		name: { en: 'Utliuk Lyman', uk: 'Утлюцький лиман' },
		inside: [35.1, 46.25],
		across: [
			[
				[35.005, 46.087],
				[34.81, 46.075]
			]
		],
		border: [
			[35.10506, 46.29506],
			[35.2648, 46.2605]
		],
		why: 'a liman behind the Fedotova Spit and Biriuchyi Island, inland water in the official areas',
		openToMapMaker: true
	},
	{
		name: { en: 'Dnipro–Buh Lyman', uk: 'Дніпровсько-Бузький лиман' },
		inside: [31.9, 46.55],
		across: [
			[
				[31.56, 46.536],
				[31.512, 46.579],
				[31.542, 46.612]
			],
			// A channel of a few metres through the foot of the Kinburn Peninsula.
			[
				[31.855, 46.5155],
				[31.866, 46.515]
			]
		],
		border: [
			[31.9649, 46.7221],
			[31.93, 46.62],
			[31.85174, 46.52196]
		],
		why: 'a liman with a mouth of 4 km at Ochakiv, inland water in the official areas',
		nobodys: true
	},
	{
		name: { en: 'Molochnyi Lyman', uk: 'Молочний лиман' },
		inside: [35.33, 46.55],
		across: [
			[
				[35.36, 46.375],
				[35.381, 46.377],
				[35.399, 46.394],
				[35.428, 46.42],
				[35.446, 46.437],
				[35.448, 46.45]
			]
		],
		why: 'the sand bar before it is narrower than the outline can show'
	},
	{
		name: { en: 'Sasyk-Syvash', uk: 'Сасик-Сиваш' },
		inside: [33.5, 45.19],
		across: [
			[
				[33.385, 45.205],
				[33.41, 45.188],
				[33.453, 45.173],
				[33.477, 45.158],
				[33.5, 45.148]
			]
		],
		why: 'the sand bar before it is narrower than the outline can show'
	},
	{
		name: { en: 'Lake Uzunlar', uk: 'Узунларське озеро' },
		inside: [36.1, 45.06],
		across: [
			[
				[36.06, 45.055],
				[36.079, 45.048],
				[36.127, 45.043],
				[36.167, 45.038],
				[36.197, 45.034],
				[36.2, 45.04]
			]
		],
		why: 'the sand bar before it is narrower than the outline can show'
	},
	{
		name: { en: 'Dnister Lyman', uk: 'Дністровський лиман' },
		inside: [30.3, 46.27],
		across: [
			[
				[30.44, 46.07],
				[30.473, 46.074],
				[30.521, 46.129],
				[30.525, 46.15]
			]
		],
		why: 'a liman behind the sand bar of Zatoka'
	},
	{
		name: { en: 'Tuzly lagoons', uk: 'Тузлівські лимани' },
		inside: [29.95, 45.74],
		across: [
			[
				[29.63, 45.535],
				[29.662, 45.537],
				[29.75, 45.592],
				[29.88, 45.662],
				[30, 45.732],
				[30.1, 45.797],
				[30.148, 45.826],
				[30.155, 45.84]
			],
			// Between Sasyk and the lagoons.
			[
				[29.745, 45.62],
				[29.78, 45.6]
			]
		],
		why: 'Shahany, Alibei and Burnas, behind a sand bar narrower than the outline can show'
	},
	{
		name: { en: 'Sasyk', uk: 'Сасик' },
		inside: [29.66, 45.65],
		across: [],
		why: 'a lagoon made a reservoir, behind the same sand bar'
	}
];
