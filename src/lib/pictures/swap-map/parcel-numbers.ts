import { boundsOfCoords } from '../../geo/bounding-box';
import { type Box, boxAround, boxesMeet } from '../../geo/cell-mask';
import { labelPoint } from '../../geo/label-point';
import type { PlanePoint } from '../../geo/projection';
import { type Side, type SideHolders, sides } from '../../model/swap';
import { element } from '../../model/xml';
import { type Pen, short } from '../pen';
import { textAt } from '../text';
import type { MapFrame } from './map-frame';
import type { DrawnParcels } from './swap-ground';

/** The directions in which a number may stand beside its parcel, the best first, in degrees clockwise. */
const directions = [-45, 45, 135, 225, -90, 0, 90, 180];

/** Radius of a parcel's number, in units. */
export const discRadius = (pen: Pen) => 0.75 * pen.size;

/** The numbers of the parcels: on them where they are large, else beside them with a leader; adds to `taken`. */
export function parcelNumbers(
	parcels: DrawnParcels,
	holders: SideHolders,
	frame: MapFrame,
	taken: Box[],
	pen: Pen
): string[] {
	const discs: string[] = [];
	const leaders: string[] = [];
	const side = 2 * discRadius(pen) + 0.2 * pen.size;
	for (const one of sides) {
		for (const [index, { geometry }] of parcels[one].entries()) {
			const size = sizeOf(geometry.coordinates.flat(2), frame);
			if (!(size > 0)) continue;
			const middle = frame.project(...labelPoint(geometry));
			const places = placesAround(middle, size, pen);
			const boxes = places.map((place) => boxAround(place, { width: side, height: side }));
			const isFree = (box: Box) => frame.holds(box) && !taken.some((b) => boxesMeet(b, box));
			const at = Math.max(0, boxes.findIndex(isFree));
			const [x, y] = places[at]!;
			taken.push(boxes[at]!);
			if (Math.hypot(x - middle[0], y - middle[1]) > 1)
				leaders.push(leader(middle, places[at]!, pen));
			discs.push(disc(x, y, index + 1, one, holders, pen));
		}
	}
	return [...leaders, ...discs];
}

/** On the parcel, unless a number would hide most of it, and then ever farther around it. */
function placesAround([x, y]: PlanePoint, size: number, pen: Pen): PlanePoint[] {
	const radius = discRadius(pen);
	const near = Math.max(2.4 * radius, 0.6 * size + 1.5 * radius);
	const around = [0, 2, 4.6].flatMap((farther) =>
		directions.map((degrees): PlanePoint => {
			const turn = (degrees * Math.PI) / 180;
			const distance = near + farther * radius;
			return [x + distance * Math.cos(turn), y + distance * Math.sin(turn)];
		})
	);
	return size < 4 * radius ? around : [[x, y], ...around];
}

/** A parcel's number on a disc, or on a square for what is asked for. */
export function disc(
	x: number,
	y: number,
	number: number,
	side: Side,
	holders: SideHolders,
	pen: Pen
): string {
	const radius = discRadius(pen);
	const [left, top, size] = [x - radius, y - radius, 2 * radius].map(short);
	const letters = short((number > 99 ? 0.6 : 0.8) * pen.size);
	const style = { fill: pen.held(holders[side]), stroke: pen.colour('paper'), 'stroke-width': 2 };
	const rx = short(side === 'offers' ? radius : 0.2 * radius);
	const box = { x: left!, y: top!, width: size!, height: size!, rx };
	const text = textAt(short(x), short(y + 0.35 * letters), String(number), {
		fill: pen.colour('paper'),
		'font-size': letters,
		'font-weight': 600,
		'text-anchor': 'middle'
	});
	return element('rect', { ...box, ...style }) + text;
}

function leader(from: PlanePoint, to: PlanePoint, pen: Pen): string {
	const d = `M${from.map(short).join(' ')}L${to.map(short).join(' ')}`;
	const line = (stroke: string, width: number) =>
		element('path', { d, stroke, 'stroke-width': width, fill: 'none' });
	return line(pen.colour('map-halo'), 4) + line(pen.colour('ink'), 1.4);
}

/** The shorter side of the box around positions, in units; not above 0 where they span none. */
function sizeOf(positions: readonly (readonly number[])[], frame: MapFrame): number {
	const [west, south, east, north] = boundsOfCoords(
		positions.flatMap(([lon, lat]) => frame.project(lon!, lat!))
	);
	return Math.min(east - west, north - south);
}
