import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { palettes } from '../palette';
import { hatchId } from '../pattern-images';
import { byHolder, byZoom } from './expressions';
import type { OverlayState } from './style-state';

const status = (name: string): ExpressionSpecification => ['==', ['get', 'status'], name];
const filled: ExpressionSpecification = ['!=', ['get', 'status'], 'claimed'];

/**
 * Ground of people's own files: in the hues and patterns of ours, which it covers, with a firm outline
 * that ours has not. Contested ground of no side is grey.
 */
export function ownLayers({ theme }: OverlayState): LayerSpecification[] {
	const palette = palettes[theme];
	const outline = (id: string, colour: string, width: number): LayerSpecification => ({
		id,
		type: 'line',
		source: 'own',
		filter: filled,
		layout: { 'line-join': 'round' },
		paint: { 'line-color': colour, 'line-width': byZoom(5, width / 2, 9, width) }
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
				'fill-opacity': 0.9
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
		outline('own-casing', palette.halo, 4),
		outline('own-outline', palette.ink, 2),
		{
			id: 'own-claimed',
			type: 'line',
			source: 'own',
			filter: status('claimed'),
			paint: {
				'line-color': byHolder((holder) => palette.held[holder], palette.mutedInk),
				'line-width': byZoom(4, 1.8, 8, 3),
				'line-dasharray': [1, 1.3]
			}
		}
	];
}
