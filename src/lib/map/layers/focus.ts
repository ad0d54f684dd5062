import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { palettes } from '../palette';
import type { StyleState } from './style-state';

/** Keys of the feature state that `RegionState` sets on the regions. */
export const stateKeys = ['hovered', 'selected'] as const;
export type StateKey = (typeof stateKeys)[number];

/** Layers that `RegionState` makes opaque while a region has one of the states. */
export const focusLayerIds = ['focus-band', 'focus'] as const;

const is = (key: StateKey): ExpressionSpecification => ['boolean', ['feature-state', key], false];

/** A colour for the regions that have a state; the others' outlines are there, but unseen. */
const forFocused = (colour: string): ExpressionSpecification => [
	'case',
	['any', is('selected'), is('hovered')],
	colour,
	`${colour}00`
];

/**
 * Outline of the selected region, thinner of the hovered or focused one, by feature state only. A
 * band around a thin line: the line of contact, which is plain, cannot be taken for it.
 *
 * `regions` paints nothing: it is what pointer and click find.
 */
export function focusLayers({ theme }: StyleState): LayerSpecification[] {
	const palette = palettes[theme];
	return [
		{ id: 'regions', type: 'fill', source: 'regions', paint: { 'fill-opacity': 0 } },
		{
			id: 'focus-band',
			type: 'line',
			source: 'regions',
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': forFocused(palette.focusBand),
				'line-opacity': 0,
				'line-width': ['case', is('selected'), 8, 5]
			}
		},
		{
			id: 'focus',
			type: 'line',
			source: 'regions',
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': forFocused(palette.focus),
				'line-opacity': 0,
				'line-width': ['case', is('selected'), 1.8, 1.3]
			}
		}
	];
}
