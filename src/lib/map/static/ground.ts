import type { FeatureCollection, Geometry } from 'geojson';
import { type Holder, holders } from '../../model/holder';
import type { DrawingLayerName } from '../../model/layer-names';
import { element, group } from '../../model/xml';
import { hatchLean } from '../hatch';
import { heldOpacity } from '../layers/control';
import type { MapRow } from '../layers/style-state';
import { heldPaint, paint } from './paint';
import type { Paths } from './paths';

export type StaticLayers = Readonly<Record<DrawingLayerName, FeatureCollection<Geometry | null>>>;

interface Ground {
	readonly rows: readonly MapRow[];
	/** ISO code of the country whose land is set off from the rest. */
	readonly country: string;
	/** How many pixels a CSS pixel is, for a picture in pixels: lines are that much wider. */
	readonly scale?: number;
}

/** Everything but names, from the bottom up: what the land is filled with, and the groups of `staticMap`. */
export function groundGroups(
	layers: StaticLayers,
	{ rows, country, scale = 1 }: Ground,
	draw: Paths
): string[] {
	const line: Line = (stroke, width) => strokeOf(stroke, width * scale);
	const rowGroups = rows
		.filter((row) => row.kind !== 'places')
		.map((row) => ({
			kind: row.kind,
			svg: group(`row-${row.id}`, rowContent(row, layers, draw, line, scale))
		}));
	const rowsOf = (...kinds: readonly string[]) =>
		rowGroups.filter(({ kind }) => kinds.includes(kind)).map(({ svg }) => svg);
	return [
		element('defs', {}, holders.map(hatchPattern)),
		landGroup(layers.base, country, draw, scale),
		...rowsOf('held', 'contested', 'borders'),
		group('country-borders', [
			draw(
				layers.base,
				(p) => p.kind === 'border' && p.level === 'country',
				line(paint('countryBorder'), 1)
			)
		]),
		...rowsOf('claimed', 'line')
	];
}

/** Land, that of the country in question set off, and the waters on it. */
export function landGroup(
	base: StaticLayers['base'],
	country: string,
	draw: Paths,
	scale = 1
): string {
	const land = (isAsked: boolean) =>
		draw(base, (p) => p.kind === 'land' && (p.country === country) === isAsked, {
			...strokeOf(paint('coast'), 0.8 * scale),
			fill: paint(isAsked ? 'ground' : 'land')
		});
	return group('base', [
		land(false),
		land(true),
		draw(base, (p) => p.kind === 'water', { fill: paint('water') })
	]);
}

/** Attributes of a thin line in a colour of the map's. */
export function linesOf(colour: 'coast' | 'countryBorder') {
	return strokeOf(paint(colour), 0.9);
}

/** What one row of the layer list shows. */
function rowContent(
	{ id, kind }: MapRow,
	layers: StaticLayers,
	draw: Paths,
	line: Line,
	scale: number
): string[] {
	const byHolder = (
		layer: DrawingLayerName,
		property: 'holder' | 'claimedBy',
		attributes: (holder: Holder) => Parameters<Paths>[2]
	) =>
		holders.map((holder) =>
			draw(layers[layer], (p) => p.row === id && p[property] === holder, attributes(holder))
		);
	switch (kind) {
		case 'held':
			return byHolder('control', 'holder', (holder) => ({
				fill: heldPaint(holder),
				'fill-opacity': heldOpacity
			}));
		case 'contested':
			return byHolder('control', 'holder', (holder) => ({ fill: `url(#hatch-${holder})` }));
		case 'claimed':
			return byHolder('claimed', 'claimedBy', (holder) => ({
				...line(heldPaint(holder), 2),
				'stroke-linecap': 'round',
				'stroke-dasharray': `0 ${4.4 * scale}`
			}));
		case 'line':
			return [
				draw(layers['line-of-contact'], () => true, {
					...line(paint('halo'), 3.2),
					'stroke-opacity': 0.75
				}),
				draw(layers['line-of-contact'], () => true, line(paint('lineOfContact'), 1.5))
			];
		case 'borders':
			return [
				draw(
					layers.base,
					(p) => p.kind === 'border' && p.level === 'region',
					line(paint('regionBorder'), 0.7)
				)
			];
		case 'places':
			return [];
	}
}

type Line = typeof strokeOf;

function strokeOf(stroke: string, width: number) {
	return {
		fill: 'none',
		stroke,
		'stroke-width': width,
		'stroke-linejoin': 'round',
		// Strokes stay as thin as they are however large the picture is shown.
		'vector-effect': 'non-scaling-stroke'
	};
}

function hatchPattern(holder: Holder): string {
	return element(
		'pattern',
		{
			id: `hatch-${holder}`,
			width: 10,
			height: 10,
			patternUnits: 'userSpaceOnUse',
			patternTransform: `rotate(${45 * hatchLean[holder]})`
		},
		element('path', { d: 'M5 0V10', stroke: heldPaint(holder), 'stroke-width': 3.2 })
	);
}
