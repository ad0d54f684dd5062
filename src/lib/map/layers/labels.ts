import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { regularFont, strongFont } from '../label-fonts';
import { palettes } from '../palette';
import { dotId } from '../pattern-images';
import { kindVisibility } from './row-filter';
import type { StyleState } from './style-state';

/** Zoom from which places of each rank are named; those of a rank not listed come with the last. */
export const rankZooms: readonly number[] = [0, 5, 6, 7, 8];

/** Names of countries, seas, regions and places. The layer on top takes its room first. */
export function labelLayers(state: StyleState): LayerSpecification[] {
	const palette = palettes[state.theme];
	const name: ExpressionSpecification = ['get', state.language, ['get', 'name']];
	const halo = { 'text-halo-color': palette.halo, 'text-halo-width': 1.3, 'text-halo-blur': 0.4 };
	return [
		{
			id: 'context-labels',
			type: 'symbol',
			source: 'labels',
			filter: [
				'all',
				['in', ['get', 'kind'], ['literal', ['country', 'sea']]],
				['>=', ['zoom'], ['get', 'fromZoom']]
			],
			layout: {
				'text-field': ['case', ['==', ['get', 'kind'], 'country'], ['upcase', name], name],
				'text-font': regularFont,
				'text-size': ['interpolate', ['linear'], ['zoom'], 4, 11, 7, 14],
				'text-letter-spacing': 0.14,
				'text-max-width': 7
			},
			paint: {
				'text-color': ['match', ['get', 'kind'], 'sea', palette.waterInk, palette.mutedInk]
			}
		},
		{
			id: 'region-labels',
			type: 'symbol',
			source: 'labels',
			filter: ['==', ['get', 'kind'], 'region'],
			minzoom: 4.6,
			layout: {
				'text-field': name,
				'text-font': regularFont,
				'text-size': ['interpolate', ['linear'], ['zoom'], 5, 10.5, 8, 14],
				'text-max-width': 7,
				'text-padding': 6
			},
			paint: { 'text-color': palette.mutedInk, ...halo }
		},
		{
			id: 'place-labels',
			type: 'symbol',
			source: 'places',
			filter: ['<=', ['get', 'rank'], rankInView],
			layout: {
				visibility: kindVisibility(state, 'places'),
				'icon-image': dotId(state.theme),
				'text-field': name,
				'text-font': strongFont,
				'text-size': ['interpolate', ['linear'], ['zoom'], 4, 11, 9, 14],
				'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
				'text-radial-offset': 0.45,
				'text-justify': 'auto',
				'text-max-width': 8,
				'symbol-sort-key': ['get', 'rank']
			},
			paint: { 'text-color': palette.ink, ...halo }
		}
	];
}

const rankInView = [
	'step',
	['zoom'],
	...rankZooms.flatMap((zoom, i) =>
		i === 0 ? [1] : [zoom, i === rankZooms.length - 1 ? 99 : i + 1]
	)
] as unknown as ExpressionSpecification;
