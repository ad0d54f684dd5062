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

/** Where what one edition of the data is measured on is served: pages of different editions never share it. */
export function editionAddress(base: string, dataHash: string): string {
	return `${base}/data-${dataHash}`;
}
