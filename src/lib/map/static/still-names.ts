import type { FeatureCollection, Geometry } from 'geojson';
import type { Box } from '../../geo/cell-mask';
import { labelRoom } from '../../geo/label-point';
import { mercatorWorldWidthPx } from '../../geo/mercator';
import type { Bounds } from '../../model/dossier';
import type { Language } from '../../model/language';
import type { Localised } from '../../model/text';
import { calloutEastFrom, contextPlaces, subjectPlaces } from '../context-places';
import { shortNames } from '../short-names';
import { type Frame, staticFrame, stillMargins } from './frame';
import type { StaticLayers } from './ground';
import { roomFrom, type Written } from './make-room';
import { nameEms, nameSizePx, type StillNameKind } from './name-sizes';

/** A name on the still map, at a point; where it is shown, it lies on no other. */
export interface StillName {
	readonly kind: StillNameKind;
	readonly text: string;
	/** The point, from the picture's top left corner, as parts of its width. */
	readonly x: number;
	readonly y: number;
	/** How far it reaches to either side of the point, in its own size. */
	readonly west: number;
	readonly east: number;
	/** The widths of the picture, in CSS pixels, at which it is shown; null: however wide. */
	readonly from: number;
	readonly to: number | null;
}

/** The point that the callout of some ground speaks of, as parts of the picture's width. */
export interface StillPoint {
	readonly x: number;
	readonly y: number;
}

export interface StillNames {
	readonly names: readonly StillName[];
	readonly callout: StillPoint | null;
	/** Width of the picture beside its height. */
	readonly aspect: number;
}

interface StillNamesOptions {
	readonly bounds: Bounds;
	readonly language: Language;
	/** What is said of the ground within some bounds; null: nothing. */
	readonly callout: { readonly text: string; readonly bounds: Bounds } | null;
}

/** Places up to this rank are named: the picture cannot be zoomed into. */
const lowestRank = 1;

/** How far it stands from its point, which reaches a little to its other side, and its size beside its letters, in CSS pixels. */
const calloutGap = 18;
const pointHalf = 4;
const calloutLetterPx = 8.4;
const calloutFrame = { across: 18, down: 26 };

/** Air around a name, in CSS pixels, and its height in its own size. */
const air = 3;
const lineEms = 1.2;

type Candidate = Omit<StillName, 'from' | 'to'> & { readonly from: number; readonly to: number };

/**
 * The names on the still map, the more important ones first. Each has the widths of the picture at
 * which it lies on none of those before it, nor on the callout.
 */
export function stillNames(layers: StaticLayers, options: StillNamesOptions): StillNames {
	const { bounds, language, callout } = options;
	const frame = staticFrame(bounds, stillMargins.far);
	const point = callout && middleOf(callout.bounds, frame);
	const written: Written[] = callout && point ? [calloutOn(point, callout.text)] : [];
	const names: StillName[] = [];
	for (const one of [
		...subjectPlaces.flatMap(({ name, point, from, to }) =>
			centred('subject', name[language].toLocaleUpperCase(language), point, frame, from, to)
		),
		...placeNames(layers.places, frame, language),
		...contextNames(frame, language),
		...regionNames(layers, frame, language)
	]) {
		const from = roomFrom({ ...one, box: (width) => boxOf(one, width) }, written);
		if (from === null) continue;
		written.push({ box: (width) => boxOf(one, width), from, to: one.to });
		names.push({ ...one, from, to: one.to === Infinity ? null : one.to });
	}
	return { names, callout: point, aspect: frame.width / frame.height };
}

function boxOf({ kind, x, y, west, east }: Candidate, width: number): Box {
	const size = nameSizePx(kind, width);
	return {
		left: x * width - west * size - air,
		right: x * width + east * size + air,
		top: y * width - (lineEms / 2) * size - air,
		bottom: y * width + (lineEms / 2) * size + air
	};
}

function calloutOn({ x, y }: StillPoint, text: string): Written {
	const across = text.length * calloutLetterPx + calloutFrame.across + calloutGap;
	const box = (width: number): Box => {
		const isEast = width >= calloutEastFrom;
		return {
			left: x * width - (isEast ? pointHalf : across),
			right: x * width + (isEast ? across : pointHalf),
			top: y * width - calloutFrame.down / 2 - air,
			bottom: y * width + calloutFrame.down / 2 + air
		};
	};
	return { box, from: 0, to: Infinity };
}

function contextNames(frame: Frame, language: Language): Candidate[] {
	return contextPlaces.flatMap(({ kind, name, point, fromZoom }) => {
		const text = kind === 'sea' ? name[language] : name[language].toLocaleUpperCase(language);
		// As on the live map; none is as narrow as zoom 0 would have it.
		const from = (mercatorWorldWidthPx(fromZoom) * frame.width) / frame.scale;
		return centred(kind, text, point, frame, from, Infinity);
	});
}

function placeNames(
	{ features }: FeatureCollection<Geometry | null>,
	frame: Frame,
	language: Language
): Candidate[] {
	const named = features.flatMap(({ geometry, properties }) => {
		const name = properties?.name as Localised | undefined;
		const rank = Number(properties?.rank);
		if (geometry?.type !== 'Point' || !name || rank > lowestRank) return [];
		const [lon = NaN, lat = NaN] = geometry.coordinates;
		return [{ point: [lon, lat] as const, text: name[language], rank }];
	});
	return named
		.toSorted((a, b) => a.rank - b.rank)
		.flatMap(({ point, text }) =>
			at('place', text, point, frame).map((one) => ({
				...one,
				west: 0.3,
				east: 0.45 + nameEms('place', text),
				from: 0,
				to: Infinity
			}))
		);
}

/** Names of the regions, from where they have room between the lines around them. */
function regionNames(
	{ regions, 'line-of-contact': lines }: StaticLayers,
	frame: Frame,
	language: Language
): Candidate[] {
	const kept = lines.features.flatMap(({ geometry }) =>
		geometry?.type === 'LineString' || geometry?.type === 'MultiLineString' ? [geometry] : []
	);
	const short = shortNames(
		regions.features.flatMap(({ properties }) =>
			properties?.name ? [{ id: String(properties.id), name: properties.name as Localised }] : []
		)
	);
	return regions.features.flatMap(({ geometry, properties }) => {
		const text = short.get(String(properties?.id))?.[language].toLocaleUpperCase(language);
		if (!text || (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon')) return [];
		const { point, halfWidth } = labelRoom(geometry, kept);
		const room = (halfWidth * frame.scale) / 360 / frame.width;
		const from = ((nameEms('region', text) / 2) * nameSizePx('region', 0)) / room;
		return centred('region', text, point, frame, Math.max(from, regionsFrom), Infinity);
	});
}

/** Below this width of the picture, regions are too small for names; the live map has the same. */
const regionsFrom = 640;

function centred(
	kind: StillNameKind,
	text: string,
	point: readonly [number, number],
	frame: Frame,
	from: number,
	to: number
): Candidate[] {
	const half = nameEms(kind, text) / 2;
	return at(kind, text, point, frame).map((one) => ({ ...one, west: half, east: half, from, to }));
}

/** A text at a point; none where that is far off. */
function at(
	kind: StillNameKind,
	text: string,
	[lon, lat]: readonly [number, number],
	frame: Frame
) {
	const [x, y] = frame.project(lon, lat);
	if (text === '' || frame.place(x, y, x, y) === 'off') return [];
	return [{ kind, text, x: part(x, frame), y: part(y, frame) }];
}

function middleOf([west, south, east, north]: Bounds, frame: Frame): StillPoint {
	const [x, y] = frame.project((west + east) / 2, (south + north) / 2);
	return { x: part(x, frame), y: part(y, frame) };
}

function part(units: number, { width }: Frame): number {
	return Number((units / width).toFixed(4));
}
