import type { Dossier, LayerRow } from '../../model/dossier';
import type { SeenMap } from '../../model/seen-map';
import { element } from '../../model/xml';
import type { Display } from '../../words/format-figure';
import { seenMapWords } from '../../words/pictures/seen-map-words';
import { type Body, drawSubject, type Room, type Subject } from '../draw-subject';
import { keyRows } from '../key-rows';
import { mapText } from '../swap-map/map-text';
import { moved, type Pen, short } from '../pen';
import type { DrawPicture } from '../picture';
import { scaleBar } from '../scale-bar';

type SeenMapWords = ReturnType<typeof seenMapWords>;

/** What is on, and of which day: null for the dossier's own. */
interface Shown {
	readonly visible: readonly string[];
	readonly day: string | null;
}

/** Of the key beside the map, in letters of running text. */
const keyWidth = 14;

/** The live map as it is seen, in its own theme whichever is asked for, with key, scale and sources. */
export function seenMapPicture(dossier: Dossier, map: SeenMap, shown: Shown): DrawPicture {
	const draw = drawSubject((display) => {
		const widthKm = map.width * map.kmPerUnit;
		const words = seenMapWords(dossier, { ...shown, widthKm }, display);
		const body: Subject['body'] = (pen, room) => drawBody(map, words, display, pen, room);
		return { ...words, body };
	});
	return (request) => draw({ ...request, theme: map.theme });
}

function drawBody(
	map: SeenMap,
	{ key }: SeenMapWords,
	display: Display,
	pen: Pen,
	{ width, height }: Room
): Body {
	const gap = pen.size;
	const items = key.map(({ text, looks }) => ({
		text,
		sample: (wide: number, high: number) => {
			const each = wide / looks.length;
			return looks.map(({ kind, holder }, index) =>
				moved(sample(kind, holder, each, high, pen), index * each, 0)
			);
		}
	}));
	const column = Math.min(0.4 * width, keyWidth * pen.size);
	const [list, row] = [keyRows(items, pen, column, true), keyRows(items, pen, width)];
	const fitted = (room: number, below: number) => {
		const free = height === null ? Infinity : Math.max(12 * pen.size, height - below);
		return Math.min(room / map.width, free / map.height);
	};
	const scales = [fitted(width - column - gap, 0), fitted(width, row.height + gap)] as const;
	// Where the map is the larger for it, the key stands below.
	const isBelow = scales[1] >= scales[0];
	const scale = Math.max(...scales);
	const [wide, high] = [scale * map.width, scale * map.height];
	const box = { width: short(wide), height: short(high) };
	const names = map.names.map(({ text, x, y, size }) =>
		mapText(text, [scale * x, scale * y], (scale * size) / pen.size, pen, {
			'font-weight': 600,
			'text-anchor': 'middle'
		})
	);
	return {
		marks: [
			element('image', { href: map.image, ...box }),
			element('rect', { ...box, fill: 'none', stroke: pen.colour('rule') }),
			...names,
			...barMarks(map.kmPerUnit / scale, wide, high, display, pen),
			isBelow ? moved(row.marks, 0, high + gap) : moved(list.marks, wide + gap, 0)
		],
		height: isBelow ? high + gap + row.height : Math.max(high, list.height)
	};
}

/** A bar in the lower left corner of the map. */
function barMarks(
	kmPerUnit: number,
	width: number,
	height: number,
	display: Display,
	pen: Pen
): string[] {
	const { length, label } = scaleBar(kmPerUnit, 0.25 * width, display);
	const [x, y, tick] = [0.8 * pen.size, height - 0.8 * pen.size, 0.4 * pen.size];
	const d = `M${short(x)} ${short(y - tick)}v${short(tick)}h${short(length)}v${short(-tick)}`;
	const line = (stroke: string, wide: number) =>
		element('path', { d, fill: 'none', stroke, 'stroke-width': wide });
	return [
		line(pen.colour('map-halo'), 4),
		line(pen.colour('ink'), 1.6),
		mapText(label, [x + length + 0.5 * pen.size, y - 0.5 * tick], 0.8, pen)
	];
}

/** How a kind of layer looks on the map. */
function sample(
	kind: LayerRow['kind'],
	holder: LayerRow['holder'],
	width: number,
	height: number,
	pen: Pen
): string[] {
	const hue = pen.held(holder ?? 'RU');
	const [w, h] = [short(width), short(height)];
	const box = { width: w, height: h, stroke: hue };
	if (kind === 'line') {
		const line = { stroke: pen.colour('map-line'), 'stroke-width': 1.6 };
		return [element('path', { d: `M0 ${short(height / 2)}H${w}`, ...line })];
	}
	if (kind === 'held') return [element('rect', { ...box, fill: hue })];
	if (kind === 'claimed')
		return [element('rect', { ...box, fill: 'none', 'stroke-dasharray': '2 3' })];
	const [middle, reach] = [width / 2, height / 2];
	const hatch = `M${short(middle - reach)} ${h}L${short(middle + reach)} 0M0 ${short(reach)}L${short(reach)} 0M${short(width - reach)} ${h}L${w} ${short(reach)}`;
	return [
		element('path', { d: hatch, stroke: hue, 'stroke-width': 1.5 }),
		element('rect', { ...box, fill: 'none' })
	];
}
