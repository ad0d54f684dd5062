import type { LayerSpecification } from 'maplibre-gl';
import { palettes } from '../palette';
import { kindVisibility } from './row-filter';
import type { StyleState } from './style-state';

/** Borders of countries, always; of regions, where their row is switched on. */
export function borderLayers(state: StyleState): LayerSpecification[] {
	const palette = palettes[state.theme];
	return [
		{
			id: 'region-borders',
			type: 'line',
			source: 'base',
			filter: ['all', ['==', ['get', 'kind'], 'border'], ['==', ['get', 'level'], 'region']],
			layout: { visibility: kindVisibility(state, 'borders'), 'line-join': 'round' },
			paint: {
				'line-color': palette.regionBorder,
				'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.6, 8, 1.2]
			}
		},
		{
			id: 'country-borders',
			type: 'line',
			source: 'base',
			filter: ['all', ['==', ['get', 'kind'], 'border'], ['==', ['get', 'level'], 'country']],
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': palette.countryBorder,
				'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.9, 8, 2]
			}
		}
	];
}
