import type { LayerSpecification } from 'maplibre-gl';
import { palettes } from '../palette';
import { byZoom, kindVisibility } from './expressions';
import type { StyleState } from './style-state';

/** The edge between the held areas: a dark line on a light casing, seen on either side's fill. */
export function lineOfContactLayers(state: StyleState): LayerSpecification[] {
	const palette = palettes[state.theme];
	const layout = {
		visibility: kindVisibility(state, 'line'),
		'line-join': 'round',
		'line-cap': 'round'
	} as const;
	return [
		{
			id: 'line-casing',
			type: 'line',
			source: 'line-of-contact',
			layout,
			paint: {
				'line-color': palette.halo,
				'line-opacity': 0.75,
				'line-width': byZoom(4, 2.6, 9, 6)
			}
		},
		{
			id: 'line-of-contact',
			type: 'line',
			source: 'line-of-contact',
			layout,
			paint: {
				'line-color': palette.lineOfContact,
				'line-width': byZoom(4, 1.2, 9, 2.4)
			}
		}
	];
}
