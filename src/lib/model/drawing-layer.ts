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
