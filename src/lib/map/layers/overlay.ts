import type { LayerSpecification } from 'maplibre-gl';
import { palettes } from '../palette';
import { byHolder } from './by-holder';
import type { StageState } from './stage-state';

/** Opacity of a shape laid over the map: what it covers has to be seen. */
export const overlayOpacity = 0.38;

/** A shape laid over the map: see-through, with a firm outline that a casing sets off any ground. */
export function overlayLayers({ theme }: StageState): LayerSpecification[] {
	const palette = palettes[theme];
	return [
		{
			id: 'overlay-fill',
			type: 'fill',
			source: 'overlay',
			paint: {
				'fill-antialias': false,
				'fill-color': byHolder((holder) => palette.held[holder], palette.mutedInk),
				'fill-opacity': overlayOpacity
			}
		},
		{
			id: 'overlay-casing',
			type: 'line',
			source: 'overlay',
			layout: { 'line-join': 'round' },
			paint: { 'line-color': palette.halo, 'line-width': 5, 'line-opacity': 0.9 }
		},
		{
			id: 'overlay-outline',
			type: 'line',
			source: 'overlay',
			layout: { 'line-join': 'round' },
			paint: { 'line-color': palette.ink, 'line-width': 2 }
		}
	];
}
