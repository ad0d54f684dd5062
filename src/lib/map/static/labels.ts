import type { FeatureCollection, Geometry } from 'geojson';
import { labelRoom } from '../../geo/label-point';
import { mercatorWorldWidthPx } from '../../geo/mercator';
import type { Bounds } from '../../model/dossier';
import type { Localised } from '../../model/text';
import type { Language } from '../../model/language';
import { contextPlaces } from '../context-places';
import { regionLabelZoom } from '../region-label-zoom';
import { shortNames } from '../short-names';
import type { Frame } from './frame';
import { paint } from './paint';
import type { StaticLayers } from './ground';
import { element, escapeXml } from '../../model/xml';

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

const contextInk = { subject: 'ink', country: 'mutedInk', sea: 'waterInk' } as const;

/** Countries and seas: those that any size has room for, or the others. */
export function contextLabels(frame: Frame, language: Language, large: boolean): string[] {
	const places = contextPlaces.filter(({ fromZoom }) => (fromZoom === 0) === large);
	return places.flatMap(({ kind, name, point }) => {
		const text = kind === 'sea' ? name[language] : name[language].toLocaleUpperCase(language);
		return label(frame, point, text, {
			...(kind === 'subject' ? { ...halo, 'font-weight': 600 } : {}),
			fill: paint(contextInk[kind]),
			'font-size': 'var(--map-label-size,25px)',
			'letter-spacing': '.14em',
			'text-anchor': 'middle'
		});
	});
}

/** What is said of some ground, beside its western edge: to the east there is no room on a phone. */
export function calloutLabel(
	frame: Frame,
	{ text, bounds: [west, south, , north] }: { text: string; bounds: Bounds }
): string[] {
	return label(frame, [west, (south + north) / 2], text, {
		...halo,
		dx: '-.5em',
		dy: '.33em',
		fill: paint('ink'),
		'font-size': 'var(--map-label-size,25px)',
		'font-weight': 600,
		'text-anchor': 'end'
	});
}

/** Units of the picture to a CSS pixel of the other map, where text is as large on both. */
const unitsPerPx = 2;

/** Names of the regions that have room for them and that no place's name would be written over. */
export function regionLabels(
	{ regions, places, 'line-of-contact': lines }: StaticLayers,
	frame: Frame,
	language: Language
): string[] {
	const zoom = Math.log2(frame.scale / unitsPerPx / mercatorWorldWidthPx(0));
	const kept = lines.features.flatMap(({ geometry }) =>
		geometry?.type === 'LineString' || geometry?.type === 'MultiLineString' ? [geometry] : []
	);
	const dots = namedPlaces(places).map(({ point }) => frame.project(point[0], point[1]));
	const short = shortNames(
		regions.features.flatMap(({ properties }) => {
			const name = nameOf(properties);
			return name ? [{ id: String(properties?.id), name }] : [];
		})
	);
	return regions.features.flatMap(({ geometry, properties }) => {
		if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return [];
		const text = short.get(String(properties?.id))?.[language].toLocaleUpperCase(language);
		const { point, halfWidth } = labelRoom(geometry, kept);
		if (text && regionLabelZoom([text], halfWidth) > zoom) return [];
		const [x, y] = frame.project(point[0], point[1]);
		if (dots.some(([dotX, dotY]) => Math.abs(dotX - x) < 110 && Math.abs(dotY - y) < 20)) return [];
		return label(frame, point, text, {
			fill: paint('regionInk'),
			'font-size': 'calc(var(--map-label-size,25px)*.78)',
			'letter-spacing': '.08em',
			'text-anchor': 'middle'
		});
	});
}

export function placeLabels(places: Layer, frame: Frame, language: Language): string[] {
	return namedPlaces(places).flatMap(({ point, name }) => {
		const text = label(frame, point, name[language], {
			...halo,
			dx: '.4em',
			dy: '.33em',
			fill: paint('ink'),
			'font-size': 'calc(var(--map-label-size,25px)*.93)',
			'font-weight': 600
		});
		if (text.length === 0) return [];
		const [x, y] = frame.project(point[0], point[1]);
		const r = 'calc(var(--map-label-size,25px)*.17)';
		const dot = {
			cx: Math.round(x),
			cy: Math.round(y),
			r,
			fill: paint('ink'),
			stroke: paint('halo')
		};
		return [element('circle', dot), ...text];
	});
}

function namedPlaces(places: Layer) {
	return places.features.flatMap(({ geometry, properties }) => {
		const name = nameOf(properties);
		if (geometry?.type !== 'Point' || !name || Number(properties?.rank) > lowestRank) return [];
		const [longitude = NaN, latitude = NaN] = geometry.coordinates;
		return [{ point: [longitude, latitude] as const, name }];
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
	if (!text || frame.place(x, y, x, y) === 'off') return [];
	return [element('text', { x: Math.round(x), y: Math.round(y), ...attributes }, escapeXml(text))];
}

function nameOf(properties: Record<string, unknown> | null): Localised | undefined {
	return properties?.name as Localised | undefined;
}
