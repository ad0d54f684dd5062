import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { palettes } from '../palette';
import { kindVisibility } from './row-filter';
import type { StyleState } from './style-state';

/** Borders of countries, always; of regions, where their row is switched on. */
export function borderLayers(state: StyleState): LayerSpecification[] {
	const palette = palettes[state.theme];
	const ofCountries: ExpressionSpecification = ['==', ['get', 'level'], 'country'];
	const border: ExpressionSpecification = ['==', ['get', 'kind'], 'border'];
	const filter: FilterSpecification =
		kindVisibility(state, 'borders') === 'visible' ? border : ['all', border, ofCountries];
	return [
		{
			id: 'borders',
			type: 'line',
			source: 'base',
			filter,
			layout: { 'line-join': 'round', 'line-sort-key': ['case', ofCountries, 1, 0] },
			paint: {
				'line-color': ['case', ofCountries, palette.countryBorder, palette.regionBorder],
				'line-width': [
					'interpolate',
					['linear'],
					['zoom'],
					4,
					['case', ofCountries, 0.9, 0.6],
					8,
					['case', ofCountries, 2, 1.2]
				]
			}
		}
	];
}
