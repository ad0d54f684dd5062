import type { SegmentId } from '../facts.ts';
import type { Position } from '../grid/grid.ts';
import type { Name } from '../geography/region-list.ts';

export interface SegmentRules {
	id: SegmentId;
	name: Name;
	/** Who holds the ground on the held side of the line. */
	holder: 'UA' | 'RU';
	/** In whose country the held ground lies: what the line is cut against. */
	country: 'UA' | 'RU';
	layerGroup: 'kursk' | 'occupied';
	/** Degrees, about its middle: where the plane that it is smoothed on is true, on every day alike. */
	latitude: number;
	/**
	 * Where the line goes on before its first statement, in degrees, from far to
	 * near; empty: straight to the nearest point of the outline.
	 */
	before: Position[];
	/** The same after its last statement, from near to far. */
	after: Position[];
	/** Corners that close the held side from the end of the line back to its start. */
	around: Position[];
}

/**
 * How each segment of the line of contact is closed into an area. Dates change
 * the statements; this changes only when a segment begins or ends elsewhere.
 */
export const segmentRules: readonly SegmentRules[] = [
	{
		id: 'main',
		name: { en: 'Main line of contact', uk: 'Основна лінія зіткнення' },
		holder: 'RU',
		country: 'UA',
		layerGroup: 'occupied',
		latitude: 48.10779,
		// Through the arms of the delta to the lyman, whose water is nobody's, and out to
		// sea between Ochakiv and the Kinburn Spit.
		before: [
			[31.2, 46.55],
			[31.47, 46.585],
			[31.56, 46.59],
			[31.9, 46.57],
			[32.15, 46.53],
			[32.28, 46.505],
			[32.4, 46.51]
		],
		after: [],
		around: [
			[38.6, 50.5],
			[41, 50.5],
			[41, 44],
			[31.2, 44]
		]
	},
	{
		id: 'vovchansk',
		name: { en: 'Line of contact near Vovchansk', uk: 'Лінія зіткнення біля Вовчанська' },
		holder: 'RU',
		country: 'UA',
		layerGroup: 'occupied',
		latitude: 50.29857,
		before: [],
		after: [],
		around: [
			[36.7, 50.5],
			[37.05, 50.5]
		]
	},
	{
		id: 'lyptsi',
		name: { en: 'Line of contact near Lyptsi', uk: 'Лінія зіткнення біля Липців' },
		holder: 'RU',
		country: 'UA',
		layerGroup: 'occupied',
		latitude: 50.24664,
		before: [],
		after: [],
		around: [
			[36.37, 50.45],
			[36.56, 50.45]
		]
	},
	{
		id: 'sudzha',
		name: { en: 'Line of contact around Sudzha', uk: 'Лінія зіткнення навколо Суджі' },
		holder: 'UA',
		country: 'RU',
		layerGroup: 'kursk',
		latitude: 51.35782,
		before: [],
		after: [],
		around: [
			[34.9, 51.1],
			[35.1, 50.95]
		]
	},
	{
		id: 'tyotkino',
		name: { en: 'Line of contact near Tyotkino', uk: 'Лінія зіткнення біля Тьоткіного' },
		holder: 'UA',
		country: 'RU',
		layerGroup: 'kursk',
		latitude: 51.30367,
		before: [],
		after: [],
		around: [[34.15, 51.35]]
	}
];
