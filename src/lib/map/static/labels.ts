import type { FeatureCollection, Geometry } from 'geojson';
import { labelPoint } from '../../geo/label-point';
import type { Language, Localised } from '../../model/text';
import { contextPlaces } from '../context-places';
import type { Frame } from './frame';
import { paint } from './paint';
import { element, escapeXml } from './xml';

type Layer = FeatureCollection<Geometry | null>;

/** Places up to this rank are named: the picture cannot be zoomed into. */
const lowestRank = 1;

/** A halo that grows with the text, drawn under it. */
const halo = {
	stroke: paint('halo'),
	'stroke-width': '.22em',
	'stroke-linejoin': 'round',
	'paint-order': 'stroke'
};

export function contextLabels(frame: Frame, language: Language): string[] {
	return contextPlaces.flatMap(({ kind, name, point }) => {
		const text = kind === 'country' ? name[language].toLocaleUpperCase(language) : name[language];
		return label(frame, point, text, {
			fill: paint(kind === 'sea' ? 'water-ink' : 'muted-ink'),
			'font-size': 'var(--map-label-size,14px)',
			'letter-spacing': '.14em',
			'text-anchor': 'middle'
		});
	});
}

export function regionLabels(regions: Layer, frame: Frame, language: Language): string[] {
	return regions.features.flatMap(({ geometry, properties }) => {
		if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return [];
		return label(frame, labelPoint(geometry), nameOf(properties)?.[language], {
			...halo,
			fill: paint('muted-ink'),
			'font-size': 'calc(var(--map-label-size,14px)*.86)',
			'text-anchor': 'middle'
		});
	});
}

export function placeLabels(places: Layer, frame: Frame, language: Language): string[] {
	return places.features.flatMap(({ geometry, properties }) => {
		if (geometry?.type !== 'Point' || Number(properties?.rank) > lowestRank) return [];
		const [longitude = NaN, latitude = NaN] = geometry.coordinates;
		const [x, y] = frame.project(longitude, latitude);
		const text = label(frame, [longitude, latitude], nameOf(properties)?.[language], {
			...halo,
			dx: '.4em',
			dy: '.33em',
			fill: paint('ink'),
			'font-size': 'calc(var(--map-label-size,14px)*.93)',
			'font-weight': 600
		});
		if (text.length === 0) return [];
		const dot = { cx: tenth(x), cy: tenth(y), r: 2.2, fill: paint('ink'), stroke: paint('halo') };
		return [element('circle', dot), ...text];
	});
}

/** One text at a point, none where the point is far off or there is no text. */
function label(
	frame: Frame,
	[longitude, latitude]: readonly [number, number],
	text: string | undefined,
	attributes: Readonly<Record<string, string | number>>
): string[] {
	const [x, y] = frame.project(longitude, latitude);
	if (!text || !frame.near(x, y)) return [];
	return [element('text', { x: tenth(x), y: tenth(y), ...attributes }, escapeXml(text))];
}

function nameOf(properties: Record<string, unknown> | null): Localised | undefined {
	return properties?.name as Localised | undefined;
}

function tenth(value: number): number {
	return Math.round(value * 10) / 10;
}
