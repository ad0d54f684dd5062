import type { LayerSpecification } from 'maplibre-gl';
import { palettes } from '../palette';
import { byHolder } from './expressions';
import type { OverlayState } from './style-state';

/** Opacity of a shape laid over the map: what it covers has to be seen. */
export const placementOpacity = 0.38;

/** A shape laid over the map: see-through, with a firm outline that a casing sets off any ground. */
export function placementLayers({ theme }: OverlayState): LayerSpecification[] {
	const palette = palettes[theme];
	return [
		{
			id: 'placement-fill',
			type: 'fill',
			source: 'placement',
			paint: {
				'fill-antialias': false,
				'fill-color': byHolder((holder) => palette.held[holder], palette.mutedInk),
				'fill-opacity': placementOpacity
			}
		},
		{
			id: 'placement-casing',
			type: 'line',
			source: 'placement',
			layout: { 'line-join': 'round' },
			paint: { 'line-color': palette.halo, 'line-width': 5, 'line-opacity': 0.9 }
		},
		{
			id: 'placement-outline',
			type: 'line',
			source: 'placement',
			layout: { 'line-join': 'round' },
			paint: { 'line-color': palette.ink, 'line-width': 2 }
		}
	];
}

/** Opacity of what is not part of anything yet. */
const draftOpacity = 0.22;

/** What is being made: a light fill and a dashed outline; a line stays a line. */
export function draftLayers({ theme }: OverlayState): LayerSpecification[] {
	const palette = palettes[theme];
	return [
		{
			id: 'draft-fill',
			type: 'fill',
			source: 'draft',
			filter: ['==', ['geometry-type'], 'Polygon'],
			paint: {
				'fill-antialias': false,
				'fill-color': palette.ink,
				'fill-opacity': draftOpacity
			}
		},
		{
			id: 'draft-casing',
			type: 'line',
			source: 'draft',
			paint: { 'line-color': palette.halo, 'line-width': 3.6, 'line-opacity': 0.9 }
		},
		{
			id: 'draft-outline',
			type: 'line',
			source: 'draft',
			paint: { 'line-color': palette.ink, 'line-width': 1.8, 'line-dasharray': [2.4, 1.8] }
		}
	];
}
