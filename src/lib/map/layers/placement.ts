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
