import type { Dossier, ShapePath, SwapShapes } from '../../model/dossier';
import { figureFinder } from '../../model/find-figure';
import type { Holder } from '../../model/holder';
import { element } from '../../model/xml';
import type { Display } from '../../words/format-figure';
import { swapLookWords } from '../../words/pictures/swap-look-words';
import { type Column, columnOf } from '../column';
import { type Body, drawSubject, type Room, type Subject } from '../draw-subject';
import { moved, type Pen, short } from '../pen';
import type { DrawPicture } from '../picture';
import { scaleBar } from '../scale-bar';
import { type SwapLayout, swapLayout } from '../swap-layout';

/** One side of the swap, in words. */
interface SideWords {
	readonly holder: Holder;
	readonly title: string;
	/** Whose ground it is, and where. */
	readonly shows: string;
	readonly area: string;
	readonly source: string;
}

interface SaidWords {
	readonly title: string;
	readonly who: string;
	readonly text: string;
	readonly source: string;
}

/** All that a picture of the swap in one look says: finished texts. */
interface SwapLookWords {
	readonly title: string;
	readonly alt: string;
	readonly notes: readonly string[];
	readonly ratio: string;
	readonly measuredRatio: string;
	readonly offered: SideWords;
	readonly asked: SideWords;
	/** Proposal and refusal, of equal weight. */
	readonly said: readonly SaidWords[];
}

/** Room beside the shape, in letters of running text, that its name needs. */
const leastBeside = 12;

/** Pictures narrower than this, in letters of running text, have the words above the shape. */
const narrow = 34;

/** The unit, the whole ruled with it, at one scale; the ratio; who proposed and who refused. */
export function swapLook(dossier: Dossier, shapes: SwapShapes): DrawPicture {
	const figure = figureFinder(dossier.figures);
	const { offered, asked } = dossier.swap;
	const layout = swapLayout(shapes, {
		offered: figure(offered.headline),
		asked: figure(asked.headline)
	});
	return drawSubject((display) => {
		const words: SwapLookWords = swapLookWords(dossier, display);
		const { title, alt, notes } = words;
		const body: Subject['body'] = (pen, room) =>
			drawBody({ shapes, layout, words, display }, pen, room);
		return { title, alt, notes, body };
	});
}

interface Drawn {
	readonly shapes: SwapShapes;
	readonly layout: SwapLayout;
	readonly words: SwapLookWords;
	readonly display: Display;
}

function drawBody(
	{ shapes, layout, words, display }: Drawn,
	pen: Pen,
	{ width, height }: Room
): Body {
	const [unit, whole] = [words[layout.unit], words[layout.whole]];
	const isNarrow = width < narrow * pen.size;
	const column = isNarrow ? width : 0.4 * width;
	const said = statements(words.said, pen, width, isNarrow);
	const foot = said.height + pen.size;
	const shape = shapes[layout.whole];
	// The words' own room, to be known before the shape's: they do not depend on its scale but for the unit.
	const wordsHeight = (isNarrow ? 12.5 : 17) * pen.size;
	const least = (isNarrow ? 18 : 14) * pen.size;
	const free =
		height === null
			? Math.min(26 * pen.size, (isNarrow ? 0.95 : 0.55) * width)
			: height - foot - (isNarrow ? wordsHeight : 0);
	const drawingHeight = Math.max(least, free);
	const drawingWidth = isNarrow ? width : width - column - pen.size;
	const scale = Math.min(
		drawingWidth / shape.width,
		(drawingHeight - 2.4 * pen.size) / shape.height
	);
	const unitShape = shapes[layout.unit];
	const left = columnOf(pen, column);
	left.put(words.ratio, { scale: 2.6, bold: true });
	left.put(words.measuredRatio, { scale: 0.85, colour: 'ink-2' });
	left.space(0.7);
	const side = scale * (layout.square ?? 0);
	const unitHeight = Math.max(scale * unitShape.height, side);
	const hue = pen.held(unit.holder);
	const unitTop = left.bottom;
	const path = element('path', { d: unitShape.d, fill: hue, 'fill-rule': 'evenodd' });
	left.add(moved([path], 0, unitTop + (unitHeight - scale * unitShape.height) / 2, scale));
	if (layout.square) {
		const x = scale * unitShape.width + 1.6 * pen.size;
		const middle = unitTop + unitHeight / 2;
		const equals = { x: x - 0.8 * pen.size, top: middle - 0.6 * pen.size, room: pen.size };
		left.add(...pen.write('=', equals, { anchor: 'middle' }).marks);
		const square = {
			x: short(x),
			y: short(middle - side / 2),
			width: short(side),
			height: short(side)
		};
		left.add(element('rect', { ...square, fill: hue }));
	}
	left.space(unitHeight / pen.size + 0.3);
	describe(left, unit);
	// The whole's words stand at its foot where there is room, so that each shape has its name.
	const beside = drawingWidth - scale * shape.width;
	const isBeside = !isNarrow && beside >= leastBeside * pen.size;
	const name = columnOf(pen, isBeside ? beside - pen.size : column);
	describe(name, whole);
	if (!isBeside) {
		left.space(0.8);
		left.add(moved(name.marks, 0, left.bottom));
		left.space(name.bottom / pen.size);
	}
	const drawing = [
		...wholeMarks(shape, scale, side, pen.held(whole.holder), pen),
		...scaleMarks(
			scaleBar(shapes.kmPerUnit / scale, 0.4 * drawingWidth, display),
			shape.height * scale,
			pen
		)
	];
	const x = isNarrow
		? (width - scale * shape.width) / 2
		: column + pen.size + (isBeside ? 0 : beside / 2);
	const top = isNarrow ? left.bottom + pen.size : 0;
	const upper = isNarrow
		? top + scale * shape.height + 2.4 * pen.size
		: Math.max(left.bottom, scale * shape.height + 2.4 * pen.size);
	const end = height === null ? upper + pen.size : Math.max(upper + pen.size, height - said.height);
	const named = moved(
		name.marks,
		x + scale * shape.width + pen.size,
		top + scale * shape.height - name.bottom
	);
	return {
		marks: [
			...left.marks,
			moved(drawing, x, top),
			...(isBeside ? [named] : []),
			moved(said.marks, 0, end)
		],
		height: end + said.height
	};
}

/** The larger shape, ruled with squares as large as the unit. */
function wholeMarks(
	{ d, width, height }: ShapePath,
	scale: number,
	side: number,
	hue: string,
	pen: Pen
): string[] {
	const shape = element('path', { d, fill: hue, 'fill-rule': 'evenodd' });
	if (side < 2) return [moved([shape], 0, 0, scale)];
	const tile = side / scale;
	const lines = (reach: number) =>
		Array.from({ length: Math.floor(reach / tile) }, (_, at) => ((at + 1) * tile).toFixed(2));
	// Lines, and no pattern: painted on a canvas, a pattern of so few units would blur.
	const rules = element('path', {
		d: [
			...lines(width).map((x) => `M${x} 0V${height}`),
			...lines(height).map((y) => `M0 ${y}H${width}`)
		].join(''),
		...{ fill: 'none', stroke: pen.colour('paper'), 'stroke-width': (1 / scale).toFixed(2) },
		'clip-path': `url(#${pen.id('whole')})`
	});
	const clip = element('clipPath', { id: pen.id('whole') }, [
		element('path', { d, 'clip-rule': 'evenodd' })
	]);
	return [element('defs', {}, [clip]), moved([shape, rules], 0, 0, scale)];
}

function scaleMarks(
	{ length, label }: { readonly length: number; readonly label: string },
	below: number,
	pen: Pen
): string[] {
	const y = below + 1.1 * pen.size;
	const d = `M0 ${short(y)}v${short(0.4 * pen.size)}h${short(length)}v${short(-0.4 * pen.size)}`;
	const at = { x: length + 0.5 * pen.size, top: y - 0.4 * pen.size, room: 12 * pen.size };
	return [
		element('path', { d, fill: 'none', stroke: pen.colour('ink-2') }),
		...pen.write(label, at, { scale: 0.8, colour: 'ink-2' }).marks
	];
}

function describe(column: Column, side: SideWords) {
	const hue = `held-${side.holder === 'RU' ? 'ru' : 'ua'}-text` as const;
	column.put(side.title, { bold: true, colour: hue });
	column.put(side.shows, { scale: 0.85, colour: 'ink-2' });
	column.put(side.area, { scale: 1.15, bold: true });
	column.put(side.source, { scale: 0.85, colour: 'ink-2' });
}

/** Side by side, or one below the other: as wide, and in the same letters. */
function statements(said: readonly SaidWords[], pen: Pen, width: number, isNarrow: boolean): Body {
	const gap = 1.5 * pen.size;
	const room = isNarrow ? width : (width - gap * (said.length - 1)) / said.length;
	const columns = said.map(({ title, who, text, source }) => {
		const column = columnOf(pen, room);
		column.put(title, { bold: true });
		column.put(who, { scale: 0.8, colour: 'ink-2' });
		column.put(text, { scale: 0.9 });
		column.put(source, { scale: 0.8, colour: 'ink-2' });
		return column;
	});
	let top = 0;
	const marks = columns.map((column, index) => {
		const mark = moved(column.marks, isNarrow ? 0 : index * (room + gap), top);
		if (isNarrow) top += column.bottom + 0.6 * pen.size;
		return mark;
	});
	return { marks, height: isNarrow ? top : Math.max(...columns.map(({ bottom }) => bottom)) };
}
