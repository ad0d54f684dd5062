import type { Geometry, Position } from 'geojson';
import { type Box, boxAround, CellMask } from '../../geo/cell-mask';
import { FreeRoom } from '../../geo/free-room';
import type { PlanePoint } from '../../geo/projection';
import { sides } from '../../model/swap';
import { textAt, textWidth } from '../text';
import { picture, type PictureOptions } from './content';
import type { PictureFrame } from './frame';
import { short, type Taken } from './markers';

const size = 17;
/** Between letters, in parts of the size. */
const spacing = 0.16;

/** Names of countries, each whole on its own land and on no line, parcel or other writing. */
export function countryNames(
	{ layers, words, colours }: PictureOptions,
	frame: PictureFrame,
	others: readonly Taken[]
): { readonly svg: string[]; readonly taken: Taken[] } {
	const taken = [...others];
	const whole = { width: picture.mapWidth, height: picture.height };
	const project = ([lon, lat]: Position): PlanePoint => frame.project(lon!, lat!);
	const lines = new CellMask(whole);
	for (const { geometry } of layers.lineOfContact.features)
		for (const line of linesOf(geometry)) lines.stroke(line.map(project));
	for (const { geometry } of sides.flatMap((side) => words.sides[side].parcels))
		for (const rings of geometry.coordinates) lines.fill(rings.map((ring) => ring.map(project)));

	const svg = layers.countries.flatMap(({ code, name }) => {
		const land = new CellMask(whole);
		for (const { geometry, properties } of layers.base.features)
			if (properties?.kind === 'land' && properties.country === code)
				for (const rings of polygonsOf(geometry)) land.fill(rings.map((ring) => ring.map(project)));
		const text = name.toLocaleUpperCase(words.language);
		const letters = Array.from(text).length;
		const label = {
			width: textWidth(text, size, true) + letters * spacing * size,
			height: size + 4
		};
		const written = new CellMask(whole);
		for (const one of taken) written.cover(boxOf(one));
		const middle = new FreeRoom(land, [lines, written]).middleFor(label);
		if (!middle) return [];
		const [x, y] = middle;
		taken.push({ x, y, ...label });
		return [
			textAt(short(x), short(y + size / 3), text, {
				fill: colours.ink,
				'font-size': size,
				'font-weight': 600,
				'letter-spacing': short(spacing * size),
				'text-anchor': 'middle',
				stroke: colours.halo,
				'stroke-width': 3.5,
				'stroke-linejoin': 'round',
				'paint-order': 'stroke'
			})
		];
	});
	return { svg, taken };
}

function boxOf({ x, y, width, height }: Taken): Box {
	return boxAround([x, y], { width, height });
}

function polygonsOf(geometry: Geometry | null): Position[][][] {
	if (geometry?.type === 'Polygon') return [geometry.coordinates];
	return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
}

function linesOf(geometry: Geometry | null): Position[][] {
	if (geometry?.type === 'LineString') return [geometry.coordinates];
	return geometry?.type === 'MultiLineString' ? geometry.coordinates : [];
}
