import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { regularFont } from '../label-fonts';
import { palettes } from '../palette';
import { dotId } from '../pattern-images';
import { byZoom } from './expressions';
import type { StyleState } from './style-state';

/** Countries far from the map's subject, in detail: under its own land, in the place of the coarse world. */
export function worldLayers({ theme, near }: StyleState): LayerSpecification[] {
	const palette = palettes[theme];
	const visibility = near ? 'visible' : 'none';
	const byKind = <T>(coast: T, boundary: T, border: T) =>
		[
			'match',
			['get', 'kind'],
			'coast',
			coast,
			'boundary',
			boundary,
			border
		] as ExpressionSpecification;
	return [
		{
			id: 'world-land',
			type: 'fill',
			source: 'world-near',
			filter: ['==', ['get', 'kind'], 'land'],
			layout: { visibility },
			paint: { 'fill-color': palette.land, 'fill-antialias': false }
		},
		{
			id: 'world-lines',
			type: 'line',
			source: 'world-near',
			filter: ['in', ['get', 'kind'], ['literal', ['coast', 'border', 'boundary']]],
			layout: { visibility, 'line-join': 'round' },
			paint: {
				'line-color': byKind(palette.coast, palette.regionBorder, palette.countryBorder),
				'line-width': byZoom(4, byKind(0.8, 0.5, 0.9), 8, byKind(1, 1.1, 2))
			}
		},
		{
			// A border that states dispute is broken, as nobody's line.
			id: 'world-disputed',
			type: 'line',
			source: 'world-near',
			filter: ['==', ['get', 'kind'], 'disputed'],
			layout: { visibility },
			paint: {
				'line-color': palette.countryBorder,
				'line-width': 1.4,
				'line-dasharray': [2, 2]
			}
		}
	];
}

/** Their names, and those of cities. */
export function worldLabelLayers({ theme, language }: StyleState): LayerSpecification[] {
	const palette = palettes[theme];
	const name: ExpressionSpecification = ['get', language, ['get', 'name']];
	return [
		{
			id: 'world-areas',
			type: 'symbol',
			source: 'world-names',
			filter: ['all', ['!=', ['get', 'kind'], 'city'], ['>=', ['zoom'], ['get', 'fromZoom']]],
			layout: {
				'text-field': ['case', ['==', ['get', 'kind'], 'country'], ['upcase', name], name],
				'text-font': regularFont,
				'text-size': ['case', ['==', ['get', 'kind'], 'country'], 12, 11],
				'text-letter-spacing': ['case', ['==', ['get', 'kind'], 'country'], 0.12, 0.04],
				'text-max-width': 8,
				'text-padding': 6,
				'symbol-sort-key': ['case', ['==', ['get', 'kind'], 'country'], 0, 2]
			},
			paint: {
				'text-color': palette.mutedInk,
				'text-halo-color': palette.halo,
				'text-halo-width': 1
			}
		},
		{
			id: 'world-cities',
			type: 'symbol',
			source: 'world-names',
			filter: ['all', ['==', ['get', 'kind'], 'city'], ['>=', ['zoom'], ['get', 'fromZoom']]],
			layout: {
				'icon-image': dotId(theme),
				'text-field': name,
				'text-font': regularFont,
				'text-size': 11.5,
				'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
				'text-radial-offset': 0.45,
				'text-justify': 'auto',
				'text-max-width': 8
			},
			paint: {
				'text-color': palette.ink,
				'text-halo-color': palette.halo,
				'text-halo-width': 1.2
			}
		}
	];
}
