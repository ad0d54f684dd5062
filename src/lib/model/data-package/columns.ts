/** What a value is, by the names of Frictionless Table Schema. */
export type ColumnType = 'string' | 'integer' | 'number' | 'date';

/** One column of a table, or one property of a layer's features. */
export interface Column {
	readonly name: string;
	readonly type: ColumnType;
	/** Its meaning is the message of this name: columns that mean the same share one. */
	readonly meaning: ColumnMeaning;
	readonly unit?: 'km2' | 'km' | 'deg';
}

export type ColumnMeaning =
	| 'as_of'
	| 'area_id'
	| 'region'
	| 'region_id'
	| 'holder'
	| 'status'
	| 'layer'
	| 'layer_group'
	| 'claimed_by'
	| 'name_en'
	| 'name_uk'
	| 'water_area'
	| 'official_area'
	| 'country'
	| 'segment'
	| 'rank'
	| 'kind'
	| 'level'
	| 'changed_id'
	| 'held_on'
	| 'place_id'
	| 'area'
	| 'half_width'
	| 'held_in'
	| 'off_outline'
	| 'contested_ua'
	| 'kursk_ua'
	| 'kursk_contested'
	| 'seq'
	| 'place'
	| 'lat'
	| 'lon'
	| 'bearing'
	| 'distance'
	| 'contested_width'
	| 'control'
	| 'figure_id'
	| 'published'
	| 'from'
	| 'to'
	| 'quantity'
	| 'places'
	| 'value'
	| 'unit'
	| 'hedge'
	| 'also_value'
	| 'also_unit'
	| 'speaker'
	| 'method'
	| 'publisher'
	| 'title'
	| 'url'
	| 'evidence'
	| 'note'
	| 'note_uk'
	| 'land_area'
	| 'source'
	| 'spellings'
	| 'year'
	| 'address'
	| 'en'
	| 'uk';

/** Text of the meaning given, by default that of its own name. */
export const text = (name: string, meaning = name as ColumnMeaning): Column => ({
	name,
	type: 'string',
	meaning
});
export const date = (name: string, meaning: ColumnMeaning): Column => ({
	name,
	type: 'date',
	meaning
});
export const whole = (name: string, meaning: ColumnMeaning): Column => ({
	name,
	type: 'integer',
	meaning
});
/** A number, in a unit where one is given. */
export const amount = (name: string, meaning: ColumnMeaning, unit?: Column['unit']): Column => ({
	name,
	type: 'number',
	meaning,
	...(unit && { unit })
});
