import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { palettes } from '../palette';
import type { StyleState } from './style-state';

/** Keys of the feature state that `RegionState` sets on the regions. */
export const stateKeys = ['hovered', 'selected'] as const;
export type StateKey = (typeof stateKeys)[number];

const is = (key: StateKey): ExpressionSpecification => ['boolean', ['feature-state', key], false];

/** Outline of the selected region, thinner of the hovered or focused one; by feature state only. */
export function focusLayers({ theme }: StyleState): LayerSpecification[] {
	const palette = palettes[theme];
	const shown: ExpressionSpecification = ['case', ['any', is('selected'), is('hovered')], 1, 0];
	return [
		{
			id: 'focus-casing',
			type: 'line',
			source: 'regions',
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': palette.halo,
				'line-opacity': shown,
				'line-width': ['case', is('selected'), 6, 4]
			}
		},
		{
			id: 'focus',
			type: 'line',
			source: 'regions',
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': palette.focus,
				'line-opacity': shown,
				'line-width': ['case', is('selected'), 2.6, 1.6]
			}
		}
	];
}
