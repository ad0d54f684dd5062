import type { LayerSpecification } from 'maplibre-gl';
import { palettes } from '../palette';
import { hatchId } from '../pattern-images';
import { byHolder, byZoom, rowFilter } from './expressions';
import type { StyleState } from './style-state';

/** Opacity of held ground: one for both holders, low enough for water and borders to show through. */
export const heldOpacity = 0.72;

/** Who holds what: held ground filled, contested ground hatched, claimed ground dotted around. */
export function controlLayers(state: StyleState): LayerSpecification[] {
	const palette = palettes[state.theme];
	const hue = (property: string) =>
		byHolder((holder) => palette.held[holder], palette.mutedInk, property);
	return [
		{
			id: 'held',
			type: 'fill',
			source: 'control',
			filter: rowFilter(state, 'held'),
			paint: { 'fill-color': hue('holder'), 'fill-opacity': heldOpacity }
		},
		{
			id: 'contested',
			type: 'fill',
			source: 'control',
			filter: rowFilter(state, 'contested'),
			paint: {
				'fill-antialias': false,
				'fill-pattern': byHolder((holder) => hatchId(holder, state.theme), '')
			}
		},
		{
			id: 'claimed',
			type: 'line',
			source: 'claimed',
			filter: rowFilter(state, 'claimed'),
			paint: {
				'line-color': hue('claimedBy'),
				'line-width': byZoom(4, 1.4, 8, 2.4),
				'line-dasharray': [1, 1.3]
			}
		}
	];
}
