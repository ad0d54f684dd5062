/** The style layers from bottom to top. Nothing else says what lies over what. */
export const layerIds = [
	'sea',
	'world-land',
	'world-lines',
	'world-disputed',
	'land',
	'far-land',
	'far-lines',
	'water',
	'held',
	'contested',
	'changed-fill',
	'changed-pattern',
	'own-fill',
	'own-hatch',
	'own-through-ground',
	'own-through-clip',
	'parcel-fill',
	'parcel-pattern',
	'borders',
	'claimed',
	'changed-casing',
	'changed-taken',
	'changed-lost',
	'own-casing',
	'own-outline',
	'own-claimed',
	'own-through-outlines',
	'line-casing',
	'line-of-contact',
	'parcel-casing',
	'parcel-outline',
	'regions',
	'focus-band',
	'focus',
	'placement-fill',
	'placement-casing',
	'placement-outline',
	'draft-fill',
	'draft-casing',
	'draft-outline',
	'world-areas',
	'world-cities',
	'area-labels',
	'place-labels',
	'parcel-badges',
	'parcel-badges-beside',
	'parcel-labels',
	'reserved'
] as const;

export type LayerId = (typeof layerIds)[number];

/** Where a layer stands from the bottom. Throws RangeError for an id that is not in the list. */
export function zIndex(id: string): number {
	const index = (layerIds as readonly string[]).indexOf(id);
	if (index === -1) {
		throw new RangeError(`unknown map layer "${id}": add it to layerIds at its height`);
	}
	return index;
}

/** Layers from bottom to top. Throws RangeError for an unknown id, or one that is given twice. */
export function inOrder<L extends { readonly id: string }>(layers: readonly L[]): L[] {
	const sorted = [...layers].sort((a, b) => zIndex(a.id) - zIndex(b.id));
	sorted.forEach((layer, i) => {
		zIndex(layer.id);
		if (layer.id === sorted[i - 1]?.id) throw new RangeError(`map layer "${layer.id}" given twice`);
	});
	return sorted;
}
