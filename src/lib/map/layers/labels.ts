import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { regularFont, strongFont } from '../label-fonts';
import { palettes } from '../palette';
import { blankId, dotId } from '../pattern-images';
import { byZoom, kindVisibility } from './expressions';
import type { StyleState } from './style-state';

/** Zoom from which places of each rank are named; ranks below the last come with it. */
const rankZooms: readonly number[] = [0, 6, 7, 8, 9];

/** Names of countries, seas and regions; over them those of places, which take their room first. */
export function labelLayers(state: StyleState): LayerSpecification[] {
	const palette = palettes[state.theme];
	const name: ExpressionSpecification = ['get', state.language, ['get', 'name']];
	const byKind = <T>(region: T, sea: T, country: T) =>
		['match', ['get', 'kind'], 'region', region, 'sea', sea, country] as ExpressionSpecification;
	return [
		{
			id: 'area-labels',
			type: 'symbol',
			source: 'labels',
			filter: ['>=', ['zoom'], ['get', 'fromZoom']],
			layout: {
				'text-field': byKind<ExpressionSpecification>(['upcase', name], name, ['upcase', name]),
				'text-font': regularFont,
				'text-size': byZoom(5, byKind(9.5, 12, 12), 8, byKind(13, 15, 15)),
				'text-letter-spacing': byKind(0.08, 0.12, 0.14),
				'text-max-width': 8,
				'text-padding': 4
			},
			paint: {
				'text-color': byKind(palette.regionInk, palette.waterInk, palette.mutedInk),
				// Seas have none: their names lie on one colour alone.
				'text-halo-color': `${palette.halo}a0`,
				'text-halo-width': byKind(1.2, 0, 0),
				'text-halo-blur': 1
			}
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
				'text-size': byZoom(4, 11, 9, 14),
				'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
				'text-radial-offset': 0.45,
				'text-justify': 'auto',
				'text-max-width': 8,
				'symbol-sort-key': ['get', 'rank']
			},
			paint: {
				'text-color': palette.ink,
				'text-halo-color': palette.halo,
				'text-halo-width': 1.3,
				'text-halo-blur': 0.4
			}
		},
		{
			// Unseen: what all labels make room for. See names/reserved.ts.
			id: 'reserved',
			type: 'symbol',
			source: 'reserved',
			layout: {
				'icon-image': blankId,
				'icon-allow-overlap': true,
				'icon-padding': ['get', 'room']
			}
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
