import { amount, type Column, date, text, whole } from './columns';

/** Under which terms a file may be used, by a short name; `licences.ts` has the addresses. */
export type LicenceName = 'ODbL-1.0' | 'CC-BY-4.0' | 'MIT' | 'public-domain';
export type SourceName =
	'DeepStateMap.Live' | 'OpenStreetMap' | 'Natural Earth' | 'GeoNames' | 'rows';

/** What is given away as one file (a table also in a second form), and what stands in it. */
export interface DataFile {
	/** Without an ending; its title is the message `data_title_NAME`, with `_` for `-`. */
	readonly name: DataFileName;
	readonly format: 'csv' | 'geojson';
	readonly group: 'layers' | 'days' | 'tables';
	readonly licence: LicenceName;
	readonly sources: readonly SourceName[];
	readonly columns: readonly Column[];
}

export type DataFileName = (typeof dataFileNames)[number];
export const dataFileNames = [
	...['control', 'claimed', 'line-of-contact', 'regions', 'water', 'places', 'familiar', 'base'],
	...['control-by-day', 'claimed-by-day', 'line-of-contact-by-day', 'water-by-day', 'changed'],
	...['held-area-by-day', 'drawn-areas', 'line-statements', 'settlement-control'],
	...['published-figures', 'published-words', 'reference-areas', 'compared-areas', 'area-sources']
] as const;

const both = [text('name_en'), text('name_uk')];
const asOf = date('as_of', 'as_of');
const id = text('id', 'area_id');
const region = text('region');
const country = text('country');
const ground = ['DeepStateMap.Live', 'OpenStreetMap', 'Natural Earth'] as const;
const statements = ['DeepStateMap.Live', 'GeoNames'] as const;

const control = [
	...[id, text('layer'), text('layer_group'), region, text('holder'), text('status'), asOf],
	...[...both, amount('water_area_km2', 'water_area', 'km2')]
];
const claimed = [id, region, text('claimed_by'), asOf, ...both];
const line = [text('segment'), asOf, ...both];

const ofLayers = (group: DataFile['group']) =>
	({ format: 'geojson', group, licence: 'ODbL-1.0', sources: ground }) as const;
const table = { format: 'csv', group: 'tables' } as const;

/** Held in each of these, in the order of the table. */
const heldIn = ['UA-09', 'UA-14', 'UA-23', 'UA-65', 'UA-63', 'UA-48', 'UA-59', 'UA-74', 'UA-12'];

/** Every file that is given away. A test holds it against what the files have. */
export const dataFiles: readonly DataFile[] = [
	{ name: 'control', ...ofLayers('layers'), columns: control },
	{ name: 'claimed', ...ofLayers('layers'), columns: claimed },
	{ name: 'line-of-contact', ...ofLayers('layers'), columns: line },
	{
		name: 'regions',
		...ofLayers('layers'),
		sources: ['OpenStreetMap', 'Natural Earth'],
		columns: [
			...[text('id', 'region_id'), country, ...both],
			amount('official_area_km2', 'official_area', 'km2'),
			amount('water_area_km2', 'water_area', 'km2')
		]
	},
	{ name: 'water', ...ofLayers('layers'), columns: [id, region] },
	{
		name: 'places',
		...ofLayers('layers'),
		licence: 'CC-BY-4.0',
		sources: ['GeoNames'],
		columns: [...both, whole('rank', 'rank'), country]
	},
	{
		name: 'familiar',
		...ofLayers('layers'),
		licence: 'public-domain',
		sources: ['Natural Earth'],
		columns: [text('id', 'place_id'), ...both]
	},
	{
		name: 'base',
		...ofLayers('layers'),
		sources: ['OpenStreetMap', 'Natural Earth'],
		columns: [text('kind'), country, ...both, text('level')]
	},
	{ name: 'control-by-day', ...ofLayers('days'), columns: control },
	{ name: 'claimed-by-day', ...ofLayers('days'), columns: claimed },
	{ name: 'line-of-contact-by-day', ...ofLayers('days'), columns: line },
	{ name: 'water-by-day', ...ofLayers('days'), columns: [id, region, asOf] },
	{
		name: 'changed',
		...ofLayers('days'),
		columns: [text('id', 'changed_id'), text('holder'), text('held_on')]
	},
	{
		name: 'held-area-by-day',
		...table,
		licence: 'MIT',
		sources: ground,
		columns: [
			date('date', 'as_of'),
			...heldIn.map((name) => amount(name, 'held_in', 'km2')),
			amount('off_outline', 'off_outline', 'km2'),
			amount('contested_ua', 'contested_ua', 'km2'),
			amount('RU-KRS_ua', 'kursk_ua', 'km2'),
			amount('RU-KRS_contested', 'kursk_contested', 'km2')
		]
	},
	{
		name: 'drawn-areas',
		...table,
		licence: 'ODbL-1.0',
		sources: ground,
		columns: [
			...[asOf, id, amount('area_km2', 'area', 'km2')],
			amount('water_area_km2', 'water_area', 'km2'),
			amount('half_width_km2', 'half_width', 'km2')
		]
	},
	{
		name: 'line-statements',
		...table,
		licence: 'CC-BY-4.0',
		sources: statements,
		columns: [
			...[asOf, text('segment'), whole('seq', 'seq'), text('place'), country],
			...[amount('place_lat', 'lat', 'deg'), amount('place_lon', 'lon', 'deg')],
			...[amount('bearing_deg', 'bearing', 'deg'), amount('distance_km', 'distance', 'km')],
			amount('contested_km', 'contested_width', 'km')
		]
	},
	{
		name: 'settlement-control',
		...table,
		licence: 'CC-BY-4.0',
		sources: statements,
		columns: [
			...[asOf, text('place'), country, amount('lat', 'lat', 'deg')],
			...[amount('lon', 'lon', 'deg'), text('control')]
		]
	},
	{
		name: 'published-figures',
		...table,
		licence: 'MIT',
		sources: ['rows'],
		columns: [
			...[text('id', 'figure_id'), date('published', 'published'), date('as_of_from', 'from')],
			...[date('as_of_to', 'to'), text('quantity'), text('holder'), text('places')],
			...[amount('value', 'value'), text('unit'), text('hedge')],
			...[amount('also_value', 'also_value'), text('also_unit'), text('speaker')],
			...[text('method_named', 'method'), text('publisher'), text('title'), text('url')],
			...[text('evidence'), text('note')]
		]
	},
	{
		name: 'published-words',
		...table,
		licence: 'MIT',
		sources: ['rows'],
		columns: [text('en'), text('uk')]
	},
	{
		name: 'reference-areas',
		...table,
		licence: 'MIT',
		sources: ['rows'],
		columns: [
			...[text('id', 'place_id'), text('name', 'name_en'), text('kind')],
			...[amount('area_km2', 'area', 'km2'), text('note'), text('note_uk')]
		]
	},
	{
		name: 'compared-areas',
		...table,
		licence: 'MIT',
		sources: ['rows'],
		columns: [
			...[text('id', 'place_id'), text('name', 'name_en'), amount('area_km2', 'area', 'km2')],
			...[amount('land_km2', 'land_area', 'km2'), text('name_uk'), text('source')],
			text('spellings')
		]
	},
	{
		name: 'area-sources',
		...table,
		licence: 'MIT',
		sources: ['rows'],
		columns: [
			...[text('id', 'source'), text('year'), text('address'), text('note'), text('note_uk')]
		]
	}
];
