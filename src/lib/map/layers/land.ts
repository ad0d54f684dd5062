import type { LayerSpecification } from 'maplibre-gl';
import { palettes } from '../palette';
import type { StyleState } from './style-state';

/** Sea, land with the country in question set off, and inland waters. */
export function landLayers({ theme, country }: StyleState): LayerSpecification[] {
	const palette = palettes[theme];
	return [
		{ id: 'sea', type: 'background', paint: { 'background-color': palette.water } },
		{
			id: 'land',
			type: 'fill',
			source: 'base',
			filter: ['==', ['get', 'kind'], 'land'],
			paint: {
				'fill-color': ['match', ['get', 'country'], country, palette.ground, palette.land],
				// The coast. A line layer of its own would have to be cut and drawn besides.
				'fill-outline-color': palette.coast
			}
		},
		{
			id: 'water',
			type: 'fill',
			source: 'base',
			filter: ['==', ['get', 'kind'], 'water'],
			paint: { 'fill-color': palette.water }
		}
	];
}
