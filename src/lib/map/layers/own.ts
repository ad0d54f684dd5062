import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { MeaningParts } from '../../model/mapping';
import { palettes, type Theme } from '../palette';
import { hatchId } from '../pattern-images';
import { byHolder, byZoom } from './expressions';
import type { OverlayState } from './style-state';

const status = (name: string): ExpressionSpecification => ['==', ['get', 'status'], name];
const filled: ExpressionSpecification = ['!=', ['get', 'status'], 'claimed'];

export const ownOpacity = 0.9;

/** Of lines, as `byZoom` takes them: from a zoom and a width in CSS pixels to another. */
export const ownWidths: Readonly<
	Record<'casing' | 'outline' | 'claimed', readonly [number, number, number, number]>
> = {
	casing: [5, 2, 9, 4],
	outline: [5, 1, 9, 2],
	claimed: [4, 1.8, 8, 3]
};

/** The colours of one status, as `ownLayers` says them to the map: `#rrggbb`, null for none. */
export function ownLook({ holder, status }: MeaningParts, theme: Theme) {
	const { held, mutedInk, halo, ink } = palettes[theme];
	const hue = holder ? held[holder] : mutedInk;
	const fills = { held: hue, contested: holder ? halo : mutedInk, claimed: null };
	return {
		fill: fills[status],
		hatch: status === 'contested' && holder ? hue : null,
		casing: halo,
		outline: status === 'claimed' ? hue : ink
	};
}

/**
 * Ground of people's own files: in the hues and patterns of ours, which it covers, with a firm outline
 * that ours has not. Contested ground of no side is grey.
 */
export function ownLayers({ theme }: OverlayState): LayerSpecification[] {
	const palette = palettes[theme];
	const outline = (of: 'casing' | 'outline', colour: string): LayerSpecification => ({
		id: `own-${of}`,
		type: 'line',
		source: 'own',
		filter: filled,
		layout: { 'line-join': 'round' },
		paint: { 'line-color': colour, 'line-width': byZoom(...ownWidths[of]) }
	});
	return [
		{
			id: 'own-fill',
			type: 'fill',
			source: 'own',
			filter: filled,
			paint: {
				'fill-color': [
					'case',
					['==', ['get', 'status'], 'held'],
					byHolder((holder) => palette.held[holder], palette.mutedInk),
					byHolder(() => palette.halo, palette.mutedInk)
				],
				'fill-opacity': ownOpacity
			}
		},
		{
			id: 'own-hatch',
			type: 'fill',
			source: 'own',
			filter: ['all', status('contested'), ['to-boolean', ['get', 'holder']]],
			paint: {
				'fill-antialias': false,
				'fill-pattern': byHolder((holder) => hatchId(holder, theme), '')
			}
		},
		outline('casing', palette.halo),
		outline('outline', palette.ink),
		{
			id: 'own-claimed',
			type: 'line',
			source: 'own',
			filter: status('claimed'),
			paint: {
				'line-color': byHolder((holder) => palette.held[holder], palette.mutedInk),
				'line-width': byZoom(...ownWidths.claimed),
				'line-dasharray': [1, 1.3]
			}
		}
	];
}
