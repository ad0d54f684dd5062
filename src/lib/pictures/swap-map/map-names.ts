import type { Geometry, Position } from 'geojson';
import { type Box, boxAround, boxesMeet, CellMask } from '../../geo/cell-mask';
import { FreeRoom } from '../../geo/free-room';
import type { PlanePoint } from '../../geo/projection';
import type { Language } from '../../model/language';
import { sides } from '../../model/swap';
import { element } from '../../model/xml';
import { type Pen, short } from '../pen';
import { textWidth } from '../text';
import type { MapFrame } from './map-frame';
import { mapText } from './map-text';
import type { DrawnParcels, SwapGround } from './swap-ground';

/** Letters of names, in sizes of running text. */
const scales = { country: 0.95, place: 0.8 } as const;
const mostPlaces = 24;

/** Names of countries, each whole on its own land and on no line, parcel or other writing; adds to `taken`. */
export function countryNames(
	{ base, lineOfContact }: SwapGround,
	parcels: DrawnParcels,
	names: readonly { readonly code: string; readonly name: string }[],
	frame: MapFrame,
	taken: Box[],
	pen: Pen
): string[] {
	const project = ([lon, lat]: Position): PlanePoint => frame.project(lon!, lat!);
	const lines = new CellMask(frame);
	for (const { geometry } of lineOfContact.features)
		for (const line of linesOf(geometry)) lines.stroke(line.map(project));
	for (const { geometry } of sides.flatMap((side) => parcels[side]))
		for (const rings of geometry.coordinates) lines.fill(rings.map((ring) => ring.map(project)));
	const size = scales.country * pen.size;
	return names.flatMap(({ code, name }) => {
		const own = base.features.filter(
			({ properties }) => properties?.kind === 'land' && properties.country === code
		);
		if (own.length === 0) return [];
		const land = new CellMask(frame);
		for (const { geometry } of own)
			for (const rings of polygonsOf(geometry)) land.fill(rings.map((ring) => ring.map(project)));
		const label = { width: textWidth(name, size, true), height: 1.2 * size };
		const written = new CellMask(frame);
		for (const one of taken) written.cover(one);
		const middle = new FreeRoom(land, [lines, written]).middleFor(label);
		if (!middle) return [];
		taken.push(boxAround(middle, label));
		const style = { 'font-weight': 600, 'text-anchor': 'middle' };
		return [mapText(name, middle, scales.country, pen, style)];
	});
}

/** Names of places, as many as stand clear of all that is `taken`. */
export function placeNames(
	{ places }: SwapGround,
	frame: MapFrame,
	taken: readonly Box[],
	language: Language,
	pen: Pen
): string[] {
	const size = scales.place * pen.size;
	const named: Box[] = [];
	return places.flatMap(({ name, at }) => {
		if (named.length === mostPlaces) return [];
		const [x, y] = frame.project(...at);
		const text = name[language];
		const width = textWidth(text, size) + 1.2 * size;
		const box = boxAround([x + width / 2 - 0.3 * size, y], { width, height: 1.5 * size });
		if (!frame.holds(box) || [...taken, ...named].some((one) => boxesMeet(one, box))) return [];
		named.push(box);
		const dot = { cx: short(x), cy: short(y), r: short(0.17 * size), fill: pen.colour('ink') };
		return [
			element('circle', { ...dot, stroke: pen.colour('map-halo') }),
			mapText(text, [x + 0.45 * size, y], scales.place, pen)
		];
	});
}

function polygonsOf(geometry: Geometry | null): Position[][][] {
	if (geometry?.type === 'Polygon') return [geometry.coordinates];
	return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
}

function linesOf(geometry: Geometry | null): Position[][] {
	if (geometry?.type === 'LineString') return [geometry.coordinates];
	return geometry?.type === 'MultiLineString' ? geometry.coordinates : [];
}
