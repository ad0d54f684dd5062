import { type Attributes } from '../../model/xml';
import { type Pen, short } from '../pen';
import { textAt } from '../text';

/** A text on a map, that stands off whatever is under it; `y` is its middle. */
export function mapText(
	text: string,
	[x, y]: readonly [number, number],
	scale: number,
	pen: Pen,
	more: Attributes = {}
): string {
	const size = short(scale * pen.size);
	return textAt(short(x), short(y + 0.34 * size), text, {
		fill: pen.colour('ink'),
		'font-size': size,
		stroke: pen.colour('map-halo'),
		'stroke-width': short(0.22 * size),
		'stroke-linejoin': 'round',
		'paint-order': 'stroke',
		...more
	});
}
