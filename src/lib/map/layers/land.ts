import type { LayerSpecification } from 'maplibre-gl';
import { palettes } from '../palette';
import type { StyleState } from './style-state';

/** Sea, land, the country in question, coast and inland waters. */
export function landLayers({ theme, country }: StyleState): LayerSpecification[] {
	const palette = palettes[theme];
	return [
		{ id: 'sea', type: 'background', paint: { 'background-color': palette.water } },
		{
			id: 'land',
			type: 'fill',
			source: 'base',
			filter: ['==', ['get', 'kind'], 'land'],
			paint: { 'fill-color': palette.land }
		},
		{
			// Also what pointer and click find: every region has a fill here, of whatever colour.
			id: 'ground',
			type: 'fill',
			source: 'regions',
			paint: {
				'fill-color': ['match', ['get', 'country'], country, palette.ground, palette.land]
			}
		},
		{
			id: 'coast',
			type: 'line',
			source: 'base',
			filter: ['==', ['get', 'kind'], 'land'],
			paint: { 'line-color': palette.coast, 'line-width': 0.8 }
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
