import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { strongFont } from '../label-fonts';
import { palettes } from '../palette';
import { parcelPatternId } from '../parcel-pattern';
import { byHolder } from './expressions';
import type { OverlayState } from './style-state';

/** Opacity of a parcel's fill: stronger than held ground that stays as it is. */
export const parcelOpacity = 0.94;

/**
 * The parcels of a swap: in the hue of who holds them now, as everywhere on the map. Crosses and a firm
 * outline, thicker for the chosen one, say that they would change hands; numbers stand in badges over
 * everything else.
 */
export function parcelLayers({ theme }: OverlayState): LayerSpecification[] {
	const palette = palettes[theme];
	const ifChosen = (chosen: number, other: number): ExpressionSpecification => [
		'case',
		['boolean', ['get', 'chosen'], false],
		chosen,
		other
	];
	return [
		{
			id: 'parcel-fill',
			type: 'fill',
			source: 'parcels',
			paint: {
				'fill-color': byHolder((holder) => palette.held[holder], palette.mutedInk),
				'fill-opacity': parcelOpacity
			}
		},
		{
			id: 'parcel-pattern',
			type: 'fill',
			source: 'parcels',
			paint: {
				'fill-antialias': false,
				'fill-pattern': byHolder((holder) => parcelPatternId(holder, theme), '')
			}
		},
		{
			id: 'parcel-casing',
			type: 'line',
			source: 'parcels',
			layout: { 'line-join': 'round' },
			paint: { 'line-color': palette.halo, 'line-width': ifChosen(7, 3.4) }
		},
		{
			id: 'parcel-outline',
			type: 'line',
			source: 'parcels',
			layout: { 'line-join': 'round' },
			paint: { 'line-color': palette.ink, 'line-width': ifChosen(3.4, 1.4) }
		},
		{
			id: 'parcel-badges',
			type: 'circle',
			source: 'parcel-labels',
			paint: {
				'circle-radius': 10,
				'circle-color': ['case', ['boolean', ['get', 'chosen'], false], palette.ink, palette.halo],
				'circle-stroke-color': palette.ink,
				'circle-stroke-width': 1.4
			}
		},
		{
			id: 'parcel-labels',
			type: 'symbol',
			source: 'parcel-labels',
			layout: {
				'text-field': ['get', 'label'],
				'text-font': strongFont,
				'text-size': 12,
				// A parcel without its number could not be found in the list.
				'text-allow-overlap': true,
				'text-padding': 4
			},
			paint: {
				'text-color': ['case', ['boolean', ['get', 'chosen'], false], palette.halo, palette.ink]
			}
		}
	];
}
