import type { FeatureCollection, Geometry } from 'geojson';
import type { Bounds } from '../model/dossier';
import { type Holder, holders } from '../model/holder';
import type { Language } from '../model/language';
import { heldOpacity } from './layers/control';
import type { MapRow } from './layers/style-state';
import { hatchLean } from './hatch';
import type { DrawingLayerName } from '../model/layer-names';
import { staticFrame } from './static/frame';
import { calloutLabel, contextLabels, placeLabels, regionLabels } from './static/labels';
import { type Paths, paths } from './static/paths';
import { heldPaint, paint } from './static/paint';
import { element, group } from '../model/xml';

export type StaticLayers = Readonly<Record<DrawingLayerName, FeatureCollection<Geometry | null>>>;

export interface StaticMapOptions {
	/** What the picture shows when it is looked at by itself; more is drawn around it. */
	readonly bounds: Bounds;
	readonly rows: readonly MapRow[];
	/** ISO code of the country whose land is set off from the rest. */
	readonly country: string;
	/** Of the names on it. */
	readonly language: Language;
	readonly title: string;
	/** What is said of the ground within some bounds; null: nothing. */
	readonly callout: { readonly text: string; readonly bounds: Bounds } | null;
}

/**
 * The map as one SVG file, in Web Mercator like the other one. Its parts are groups that a page
 * shows by `<use href="…#row-sudzha">`, each coloured through custom properties of the page:
 *
 * `base`, `country-borders`, `row-<id>` for every layer row but places, and the names on it:
 * `places`, `context` and, where there is room, `details`.
 */
export function staticMap(layers: StaticLayers, options: StaticMapOptions): string {
	const { bounds, rows, country, language, title } = options;
	const frame = staticFrame(bounds);
	const draw = paths(frame);
	const names = [
		group('context', [
			...contextLabels(frame, language, true),
			...(options.callout ? calloutLabel(frame, options.callout) : [])
		]),
		group('details', [
			...contextLabels(frame, language, false),
			...regionLabels(layers.regions, layers.places, frame, language)
		]),
		group('places', placeLabels(layers.places, frame, language))
	];
	const rowGroups = rows
		.filter((row) => row.kind !== 'places')
		.map((row) => ({ kind: row.kind, svg: group(`row-${row.id}`, rowContent(row, layers, draw)) }));
	const rowsOf = (...kinds: readonly string[]) =>
		rowGroups.filter(({ kind }) => kinds.includes(kind)).map(({ svg }) => svg);
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${frame.width} ${frame.height}`,
			'font-family': "'IBM Plex Sans', sans-serif"
		},
		[
			element('title', {}, title),
			element('defs', {}, holders.map(hatchPattern)),
			element('rect', { width: '100%', height: '100%', fill: paint('water') }),
			group('base', [
				draw(layers.base, (p) => p.kind === 'land' && p.country !== country, {
					...line(paint('coast'), 0.8),
					fill: paint('land')
				}),
				draw(layers.base, (p) => p.kind === 'land' && p.country === country, {
					...line(paint('coast'), 0.8),
					fill: paint('ground')
				}),
				draw(layers.base, (p) => p.kind === 'water', { fill: paint('water') })
			]),
			...rowsOf('held', 'contested', 'borders'),
			group('country-borders', [
				draw(
					layers.base,
					(p) => p.kind === 'border' && p.level === 'country',
					line(paint('countryBorder'), 1)
				)
			]),
			...rowsOf('claimed', 'line'),
			...names
		]
	);
}

/** What one row of the layer list shows. */
function rowContent({ id, kind }: MapRow, layers: StaticLayers, draw: Paths): string[] {
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
				'stroke-dasharray': '0 4.4'
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

function line(stroke: string, width: number) {
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
