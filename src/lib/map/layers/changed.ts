import type { LayerSpecification } from 'maplibre-gl';
import type { Change } from '../../model/changed-ground';
import { changePatternId } from '../change-pattern';
import { palettes } from '../palette';
import { byHolder, byZoom } from './expressions';
import type { OverlayState } from './style-state';

/**
 * What was taken and lost between two days, in the hue of the side that took or lost it. Taken: plus
 * signs on the full hue, a firm outline. Lost: dashes on paper, a broken outline.
 */
export function changedLayers({ theme }: OverlayState): LayerSpecification[] {
	const palette = palettes[theme];
	const outline = (change: Change, dash: number[] | null): LayerSpecification => ({
		id: `changed-${change}`,
		type: 'line',
		source: 'changed',
		filter: ['==', ['get', 'change'], change],
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': palette.ink,
			'line-width': byZoom(5, 0.5, 9, 1.4),
			...(dash && { 'line-dasharray': dash })
		}
	});
	return [
		{
			id: 'changed-fill',
			type: 'fill',
			source: 'changed',
			paint: { 'fill-color': byHolder((holder) => palette.held[holder], palette.mutedInk) }
		},
		{
			id: 'changed-pattern',
			type: 'fill',
			source: 'changed',
			paint: {
				'fill-antialias': false,
				'fill-pattern': [
					'match',
					['get', 'change'],
					'taken',
					changePatternId('taken', theme),
					changePatternId('lost', theme)
				]
			}
		},
		{
			id: 'changed-casing',
			type: 'line',
			source: 'changed',
			layout: { 'line-join': 'round' },
			paint: { 'line-color': palette.halo, 'line-width': byZoom(5, 1, 9, 3) }
		},
		outline('taken', null),
		outline('lost', [3, 2])
	];
}
