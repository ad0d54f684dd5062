import { boundsOfCoords } from '../../geo/bounding-box';
import { labelPoint } from '../../geo/label-point';
import { type Side, sides } from '../../model/swap';
import { element } from '../../model/xml';
import { type PictureColours, type PictureOptions, sideColour } from './content';
import type { PictureFrame } from './frame';
import { textAt } from '../text';

/** Radius of a parcel's number on the map, in units. */
export const discRadius = 13;

/** Where something is written on the map: nothing else is written over it. */
export interface Taken {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export function meets(a: Taken, taken: readonly Taken[]): boolean {
	return taken.some(
		(b) =>
			Math.abs(a.x - b.x) < (a.width + b.width) / 2 &&
			Math.abs(a.y - b.y) < (a.height + b.height) / 2
	);
}

/** The directions in which a number may stand beside its parcel, the best first, in degrees clockwise. */
const directions = [-45, 45, 135, 225, -90, 0, 90, 180];

/** The numbers of the parcels: on them where they are large, else beside them with a leader. */
export function markers(
	{ words, holders, colours }: PictureOptions,
	frame: PictureFrame,
	key: Taken
): { readonly svg: string[]; readonly taken: Taken[] } {
	const taken: Taken[] = [key];
	const discs: string[] = [];
	const leaders: string[] = [];
	for (const side of sides) {
		for (const { number, geometry } of words.sides[side].parcels) {
			const size = sizeOf(geometry.coordinates.flat(2), frame);
			if (!(size > 0)) continue;
			const point = labelPoint(geometry);
			const [x, y] = frame.project(point[0], point[1]);
			const places = placesAround(x, y, size);
			const free = places.find((one) => frame.isIn(one.x, one.y, 20) && !meets(one, taken));
			const at = free ?? places[0]!;
			taken.push(at);
			if (Math.hypot(at.x - x, at.y - y) > 1) leaders.push(leader([x, y], [at.x, at.y], colours));
			discs.push(...disc(at.x, at.y, number, side, sideColour(side, holders, colours), colours));
		}
	}
	return { svg: [...leaders, ...discs], taken };
}

/** On the parcel, unless a number would hide most of it, and then ever farther around it. */
function placesAround(x: number, y: number, size: number): Taken[] {
	const near = Math.max(32, size * 0.6 + 20);
	const around = [0, 28, 60].flatMap((farther) =>
		directions.map((degrees) => {
			const turn = (degrees * Math.PI) / 180;
			const distance = near + farther;
			return box(x + distance * Math.cos(turn), y + distance * Math.sin(turn));
		})
	);
	return size < 4 * discRadius ? around : [box(x, y), ...around];
}

/** A parcel's number on a disc, or on a square for what is asked for. */
export function disc(
	x: number,
	y: number,
	number: number,
	side: Side,
	fill: string,
	colours: PictureColours
): string[] {
	const style = { fill, stroke: colours.halo, 'stroke-width': 2 };
	const [left, top] = [short(x - discRadius), short(y - discRadius)];
	const size = 2 * discRadius;
	const rx = side === 'offers' ? discRadius : 3;
	return [
		element('rect', { x: left, y: top, width: size, height: size, rx, ...style }),
		textAt(short(x), short(y + 5), String(number), {
			fill: colours.halo,
			'font-size': number > 99 ? 11 : 14,
			'font-weight': 700,
			'text-anchor': 'middle'
		})
	];
}

function leader(from: readonly number[], to: readonly number[], colours: PictureColours): string {
	const d = `M${from.map(short).join(' ')}L${to.map(short).join(' ')}`;
	const line = (stroke: string, width: number) =>
		element('path', { d, stroke, 'stroke-width': width, fill: 'none' });
	return line(colours.halo, 4) + line(colours.ink, 1.4);
}

function box(x: number, y: number): Taken {
	return { x, y, width: 2 * discRadius + 4, height: 2 * discRadius + 4 };
}

/** The shorter side of the box around positions, in units; not above 0 where they span none. */
function sizeOf(positions: readonly (readonly number[])[], frame: PictureFrame): number {
	const [west, south, east, north] = boundsOfCoords(
		positions.flatMap(([lon, lat]) => frame.project(lon!, lat!))
	);
	return Math.min(east - west, north - south);
}

export function short(value: number): number {
	return Number(value.toFixed(1));
}
