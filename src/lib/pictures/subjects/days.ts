import type { Dossier } from '../../model/dossier';
import type { Figure } from '../../model/figure';
import type { Holder } from '../../model/holder';
import type { SmallMultiples } from '../../model/small-multiples';
import { element } from '../../model/xml';
import type { Display } from '../../words/format-figure';
import { daysWords } from '../../words/pictures/days-words';
import { type Body, drawSubject, type Room, type Subject } from '../draw-subject';
import { moved, type Pen, short } from '../pen';
import type { DrawPicture } from '../picture';
import { scaleBar } from '../scale-bar';

/** All that a picture of many days says: finished texts. */
interface DaysWords {
	readonly title: string;
	readonly alt: string;
	readonly notes: readonly string[];
	readonly holder: Holder;
	readonly key: { readonly held: string; readonly contested: string };
	/** Of each panel, in their order. */
	readonly panels: readonly { readonly date: string; readonly area: string }[];
	readonly place: string;
}

/** The same ground on many days, a panel a day at one scale; `areas` by ISO day, null: nothing was held. */
export function daysPicture(
	dossier: Dossier,
	picture: SmallMultiples,
	areas: Readonly<Record<string, Figure | null>>
): DrawPicture {
	const days = picture.panels.map(({ date }) => date);
	const place = picture.place.name;
	return drawSubject((display) => {
		const words: DaysWords = daysWords(dossier, { days, areas, place }, display);
		const { title, alt, notes } = words;
		const body: Subject['body'] = (pen, room) => drawBody({ picture, words, display }, pen, room);
		return { title, alt, notes, body };
	});
}

interface Drawn {
	readonly picture: SmallMultiples;
	readonly words: DaysWords;
	readonly display: Display;
}

/** Panels smaller than this part of the room that they could have ask for smaller letters. */
const leastFilled = 0.6;

function drawBody({ picture, words, display }: Drawn, pen: Pen, room: Room): Body {
	const gap = pen.size;
	const count = picture.panels.length;
	const keyHeight = 3 * 1.2 * pen.size;
	const top = keyHeight + 0.8 * pen.size;
	// Dates need some eight letters of room.
	const most = Math.max(1, Math.floor((room.width + gap) / (8 * pen.size + gap)));
	const grids = Array.from({ length: Math.min(most, count) }, (_, at) =>
		gridOf(at + 1, words, pen, room.width)
	);
	const wanted = room.width < 40 * pen.size ? 3 : 5;
	const scaleIn = (grid: Grid) => {
		const wide = grid.wide / picture.width;
		if (room.height === null) return wide;
		const rows = Math.ceil(count / grid.columns);
		const high = (room.height - top + gap) / rows - grid.text - gap;
		return Math.min(wide, high / picture.height);
	};
	const grid =
		room.height === null
			? grids[Math.min(most, wanted) - 1]!
			: grids.reduce((a, b) => (scaleIn(b) > scaleIn(a) ? b : a));
	const scale = Math.max((leastFilled * grid.wide) / picture.width, scaleIn(grid));
	const step = scale * picture.height + grid.text + gap;
	const panels = picture.panels.map((panel, index) => {
		const { date, area } = words.panels[index]!;
		const [column, row] = [index % grid.columns, Math.floor(index / grid.columns)];
		const head = 1.3 * pen.size;
		const foot = head + scale * picture.height + 0.2 * pen.size;
		const one = [
			...pen.write(date, { x: 0, top: 0, room: grid.wide }, { scale: 0.8, bold: true }).marks,
			moved(panelMarks(picture, panel, words.holder, pen), 0, head, scale),
			...(index === 0 ? placeMarks(picture, words.place, pen, head, scale) : []),
			...pen.write(area, { x: 0, top: foot, room: grid.wide }, { scale: 0.85 }).marks
		];
		return moved(one, column * (grid.wide + gap), top + row * step);
	});
	const bar = scaleBar(picture.kmPerUnit / scale, 0.4 * scale * picture.width, display);
	const clip = element('clipPath', { id: pen.id('panel') }, [
		element('rect', { width: picture.width, height: picture.height })
	]);
	return {
		marks: [
			element('defs', {}, [hatch(words.holder, pen), clip]),
			...keyMarks(words, bar, pen, room.width),
			...panels
		],
		height: top + Math.ceil(count / grid.columns) * step - gap
	};
}

interface Grid {
	readonly columns: number;
	/** Of each panel, and of the texts above and below it. */
	readonly wide: number;
	readonly text: number;
}

function gridOf(columns: number, { panels }: DaysWords, pen: Pen, width: number): Grid {
	const wide = (width - pen.size * (columns - 1)) / columns;
	const at = { x: 0, top: 0, room: wide };
	const areas = panels.map(({ area }) => pen.write(area, at, { scale: 0.85 }).bottom);
	return { columns, wide, text: 1.5 * pen.size + Math.max(...areas) };
}

function panelMarks(
	{ width, height, land, borders }: SmallMultiples,
	panel: SmallMultiples['panels'][number],
	holder: Holder,
	pen: Pen
): string[] {
	const evenodd = { 'fill-rule': 'evenodd' };
	return [
		element('rect', { width, height, fill: pen.colour('paper'), stroke: pen.colour('rule') }),
		element('g', { 'clip-path': `url(#${pen.id('panel')})` }, [
			element('path', { d: land, fill: pen.colour('rule'), 'fill-opacity': 0.5, ...evenodd }),
			element('path', {
				d: borders,
				fill: 'none',
				stroke: pen.colour('ink-2'),
				'stroke-width': 1.2
			}),
			...(panel.contested === ''
				? []
				: [element('path', { d: panel.contested, fill: `url(#${pen.id('hatch')})`, ...evenodd })]),
			...(panel.held === ''
				? []
				: [element('path', { d: panel.held, fill: pen.held(holder), ...evenodd })])
		])
	];
}

/** A place to find one's way by. */
function placeMarks(
	{ place, width }: SmallMultiples,
	name: string,
	pen: Pen,
	top: number,
	scale: number
): string[] {
	const [x, y] = [scale * place.x, top + scale * place.y];
	const isRight = place.x > 0.6 * width;
	const beside = isRight ? x - 5 : x + 5;
	const room = isRight ? beside : scale * width - beside;
	const at = { x: beside, top: y - 0.45 * pen.size, room };
	const anchor = isRight ? 'end' : 'start';
	return [
		element('circle', { cx: short(x), cy: short(y), r: 2.5, fill: pen.colour('ink') }),
		...pen.write(name, at, { scale: 0.65, anchor, most: 1 }).marks
	];
}

function hatch(holder: Holder, pen: Pen): string {
	const tile = { width: 5, height: 5, patternUnits: 'userSpaceOnUse' };
	return element('pattern', { id: pen.id('hatch'), ...tile, patternTransform: 'rotate(45)' }, [
		element('path', { d: 'M1 0v5', stroke: pen.held(holder), 'stroke-width': 2 })
	]);
}

/** What the hues mean, and the scale of all panels. */
function keyMarks(
	{ key, holder }: DaysWords,
	bar: ReturnType<typeof scaleBar>,
	pen: Pen,
	width: number
): string[] {
	const line = 1.2 * pen.size;
	const write = (text: string, x: number, row: number) =>
		pen.write(text, { x, top: row * line, room: width - x }, { scale: 0.85, colour: 'ink-2' })
			.marks;
	const sign = (row: number, fill: string) =>
		element('rect', {
			y: short(row * line + 0.05 * pen.size),
			width: short(1.4 * pen.size),
			height: short(0.95 * pen.size),
			fill,
			stroke: pen.held(holder)
		});
	const y = short(2 * line + 0.35 * pen.size);
	const tick = short(0.35 * pen.size);
	const d = `M0.5 ${y}v${tick}h${short(bar.length)}v-${tick}`;
	return [
		sign(0, pen.held(holder)),
		...write(key.held, 2 * pen.size, 0),
		sign(1, `url(#${pen.id('hatch')})`),
		...write(key.contested, 2 * pen.size, 1),
		element('path', { d, fill: 'none', stroke: pen.colour('ink') }),
		...write(bar.label, Math.max(2 * pen.size, bar.length + 0.6 * pen.size), 2)
	];
}
