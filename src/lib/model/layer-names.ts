/** The layers that the map draws, from the ground up; each is served as `/layers/{name}.json`. */
export const drawingLayerNames = [
	'base',
	'regions',
	'control',
	'claimed',
	'line-of-contact',
	'places'
] as const;
export type DrawingLayerName = (typeof drawingLayerNames)[number];

/** The layers that are drawn anew for each drawn day; those of a further day come in one file. */
export const dayLayerNames = [
	'control',
	'claimed',
	'line-of-contact'
] as const satisfies readonly DrawingLayerName[];
export type DayLayerName = (typeof dayLayerNames)[number];

/** What is measured on, in full and never simplified; each is served as `{editionAddress}/measure/{name}.json`. */
export const measureLayerNames = [
	'control',
	'water',
	'regions',
	'line-of-contact',
	'places',
	'familiar',
	/** No layer: half-widths in km² of the 95 % range of areas, by feature or group id. */
	'accuracies'
] as const;

/** Of what is measured on, what is another on each drawn day. */
export const dayMeasureNames = [
	'control',
	'water',
	'line-of-contact',
	'accuracies'
] as const satisfies readonly (typeof measureLayerNames)[number][];
type DayMeasureName = (typeof dayMeasureNames)[number];

/** What it is served as for a further drawn day, ISO. */
export function dayMeasureName<N extends DayMeasureName>(name: N, date: string): `${N}-${string}` {
	return `${name}-${date}`;
}

/** Where what one edition of the data is measured on is served: pages of different editions never share it. */
export function editionAddress(base: string, dataHash: string): string {
	return `${base}/data-${dataHash}`;
}
