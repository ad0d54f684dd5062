import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { strongFont } from '../label-fonts';
import { palettes } from '../palette';
import { parcelPatternId } from '../parcel-pattern';
import { byHolder } from './expressions';
import type { OverlayState } from './style-state';

/** Opacity of a parcel's fill: stronger than held ground that stays as it is. */
export const parcelOpacity = 0.96;

const textSize = 12;

/** From a small parcel to the middle of its badge, in CSS pixels: up and to the right. */
const beside: [number, number] = [17, -17];

/** A parcel of fewer CSS pixels across would be hidden by a badge on it. */
const smallest = 44;

/** Of a badge with its edge, in CSS pixels. */
export const badgeRadius = 11;

/** From a parcel, so many CSS pixels across at zoom 0, to its badge: right and down. See `ifSmall`. */
export function badgeOffset(sizeAtZoom0: number, zoom: number): readonly [number, number] {
	return sizeAtZoom0 < smallest / 2 ** (Math.floor(zoom) + 0.5) ? beside : [0, 0];
}

const zooms = Array.from({ length: 12 }, (_, zoom) => zoom + 1);

/** One value where a parcel is drawn small, another where it is not, decided anew at each zoom. */
function ifSmall<T extends number | ExpressionSpecification>(
	small: T,
	large: T
): ExpressionSpecification {
	const at = (zoom: number): ExpressionSpecification => [
		'case',
		['<', ['get', 'size'], smallest / 2 ** (zoom + 0.5)],
		small,
		large
	];
	return ['step', ['zoom'], at(0), ...zooms.flatMap((zoom) => [zoom, at(zoom)])];
}

/**
 * The parcels of a swap: in the hue of who holds them now, as everywhere on the map. Crosses and a firm
 * outline, thicker for the chosen one, say that they would change hands; numbers stand in badges over
 * everything else, beside a parcel that its badge would hide.
 */
export function parcelLayers({ theme }: OverlayState): LayerSpecification[] {
	const palette = palettes[theme];
	const ifChosen = (chosen: number, other: number): ExpressionSpecification => [
		'case',
		['boolean', ['get', 'chosen'], false],
		chosen,
		other
	];
	const badges = (
		id: string,
		where: (value: number) => ExpressionSpecification,
		translate: [number, number]
	): LayerSpecification => ({
		id,
		type: 'circle',
		source: 'parcel-labels',
		paint: {
			'circle-radius': where(10),
			'circle-translate': translate,
			'circle-color': ['case', ['boolean', ['get', 'chosen'], false], palette.ink, palette.halo],
			'circle-stroke-color': palette.ink,
			'circle-stroke-width': where(1.4)
		}
	});
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
		badges('parcel-badges', (value) => ifSmall(0, value), [0, 0]),
		badges('parcel-badges-beside', (value) => ifSmall(value, 0), beside),
		{
			id: 'parcel-labels',
			type: 'symbol',
			source: 'parcel-labels',
			layout: {
				'text-field': ['get', 'label'],
				'text-font': strongFont,
				'text-size': textSize,
				'text-offset': ifSmall(['literal', beside.map((px) => px / textSize)], ['literal', [0, 0]]),
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
