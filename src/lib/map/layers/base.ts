import type { Polygon } from 'geojson';
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Bounds } from '../../model/dossier';
import { palettes } from '../palette';
import { byZoom, kindVisibility } from './expressions';
import type { StyleState } from './style-state';

/** Sea, land with the country in question set off, what lies beyond it, and inland waters. */
export function landLayers({ theme, country, near }: StyleState): LayerSpecification[] {
	const palette = palettes[theme];
	const isLand: ExpressionSpecification = ['==', ['get', 'kind'], 'land'];
	const far = { visibility: near ? 'none' : 'visible' } as const;
	return [
		{ id: 'sea', type: 'background', paint: { 'background-color': palette.water } },
		{
			id: 'land',
			type: 'fill',
			source: 'base',
			filter: near ? ['all', isLand, ['==', ['get', 'country'], country]] : isLand,
			paint: {
				'fill-color': ['match', ['get', 'country'], country, palette.ground, palette.land],
				// The coast. A line layer of its own would have to be cut and drawn besides.
				'fill-outline-color': palette.coast
			}
		},
		{
			// Over the base layer, whose land ends in a straight edge: no outline but the coast.
			id: 'far-land',
			type: 'fill',
			source: 'world',
			filter: isLand,
			layout: far,
			paint: { 'fill-color': palette.land }
		},
		{
			id: 'far-lines',
			type: 'line',
			source: 'world',
			filter: ['!=', ['get', 'kind'], 'land'],
			layout: far,
			paint: {
				'line-color': ['match', ['get', 'kind'], 'coast', palette.coast, palette.countryBorder],
				'line-width': 0.9
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

/** Borders of countries, always; of regions, where their row is switched on. */
export function borderLayers(state: StyleState): LayerSpecification[] {
	const palette = palettes[state.theme];
	const ofCountries: ExpressionSpecification = ['==', ['get', 'level'], 'country'];
	const border: ExpressionSpecification = ['==', ['get', 'kind'], 'border'];
	const wanted: ExpressionSpecification =
		kindVisibility(state, 'borders') === 'visible' ? border : ['all', border, ofCountries];
	const { near, home } = state;
	const filter: FilterSpecification =
		near && home ? ['all', wanted, ['any', ['!', ofCountries], ['within', boxOf(home)]]] : wanted;
	return [
		{
			id: 'borders',
			type: 'line',
			source: 'base',
			filter,
			layout: { 'line-join': 'round', 'line-sort-key': ['case', ofCountries, 1, 0] },
			paint: {
				'line-color': ['case', ofCountries, palette.countryBorder, palette.regionBorder],
				'line-width': byZoom(4, ['case', ofCountries, 0.9, 0.6], 8, ['case', ofCountries, 2, 1.2])
			}
		}
	];
}

/** With as much around it as its borders wind. */
function boxOf([west, south, east, north]: Bounds): Polygon {
	const [left, bottom, right, top] = [west - 0.5, south - 0.5, east + 0.5, north + 0.5];
	const ring = [
		[left, bottom],
		[right, bottom],
		[right, top],
		[left, top],
		[left, bottom]
	];
	return { type: 'Polygon', coordinates: [ring] };
}
