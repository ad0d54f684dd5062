import type { CompareItem } from '../model/comparison';
import type { Holder } from '../model/holder';
import type { Attributes } from '../model/xml';
import type { Display } from '../words/format-figure';
import { type Inset, nameLine, nameSize, type OneScale, type Placed } from './one-scale';
import { textWidth } from './text';
import { insetLabels, sheetLabels } from './sheet-labels';

/** One element of a drawing: its name, its attributes, and the text in it, not escaped yet. */
export type Mark = readonly [name: string, attributes: Attributes, text: string];

/** Anything that SVG takes for a colour, such as a custom property of the page. */
export interface SheetColours {
	readonly ink: string;
	readonly muted: string;
	readonly edge: string;
	readonly held: Readonly<Record<Holder, string>>;
}

/** What stands on a sheet of shapes at one scale, for a page and for a file alike, in the sheet's units. */
export function sheetMarks(
	sheet: OneScale,
	items: readonly CompareItem[],
	colours: SheetColours,
	display: Display
): Mark[] {
	const { bar, square } = sheetLabels(sheet, display);
	const base = sheet.foot - 6;
	const { side } = square;
	const after = side + 7;
	const wide = after + textWidth(square.label, nameSize);
	const left = Math.min(sheet.width / 2 + 24, sheet.width - wide);
	const unit = { x: left, y: base - side, width: side, height: side };
	return [
		...sheet.shapes.flatMap((shape) => {
			const item = items.find(({ key }) => key === shape.key);
			return item ? shapeMarks(shape, item, sheet, colours, display) : [];
		}),
		...scaleMarks(1, base, bar, colours),
		['rect', { ...unit, fill: 'none', stroke: colours.muted }, ''],
		small(left + after, base + 1, square.label, colours)
	];
}

function shapeMarks(
	shape: Placed,
	item: CompareItem,
	sheet: OneScale,
	colours: SheetColours,
	display: Display
): Mark[] {
	const { x, y, name } = shape.label;
	const bold = { fill: colours.ink, 'font-size': 15, 'font-weight': 600, 'text-anchor': 'middle' };
	return [
		outlineMark(item, shape.x, shape.y, 1 / sheet.kmPerUnit, colours),
		...(shape.inset ? insetMarks(shape, shape.inset, item, sheet, colours, display) : []),
		['text', { x, y, ...bold }, item.letter],
		...name.map((line, index): Mark =>
			small(x, y + (index + 1) * nameLine, line, colours, { 'text-anchor': 'middle' })
		)
	];
}

function outlineMark(
	{ outline, holder, plain }: CompareItem,
	x: number,
	y: number,
	scale: number,
	colours: SheetColours
): Mark {
	// Nobody drew a plain outline: it has a dashed rim and is see-through.
	const rim = {
		'fill-opacity': 0.35,
		stroke: colours.muted,
		'stroke-width': 1.5 / scale,
		'stroke-dasharray': `${5 / scale} ${4 / scale}`
	};
	return [
		'path',
		{
			d: outline?.d ?? '',
			fill: holder ? colours.held[holder] : colours.muted,
			'fill-rule': 'evenodd',
			transform: `translate(${x} ${y}) scale(${scale})`,
			...(plain ? rim : {})
		},
		''
	];
}

/** The shape once more, larger, in a circle, and the ring that says where it is at the sheet's scale. */
function insetMarks(
	shape: Placed,
	inset: Inset,
	item: CompareItem,
	sheet: OneScale,
	colours: SheetColours,
	display: Display
): Mark[] {
	const { x, y, radius, ring, times, bar } = inset;
	const { width = 0, height = 0 } = item.outline ?? {};
	const words = insetLabels(sheet, inset, display);
	const scale = times / sheet.kmPerUnit;
	const middle = shape.x + shape.width / 2;
	const centre = bar.x + bar.width / 2;
	const thin = { fill: 'none', stroke: colours.edge };
	return [
		['circle', { cx: middle, cy: y, r: ring, ...thin }, ''],
		['path', { d: `M${middle + ring} ${y}L${x - radius} ${y}`, ...thin }, ''],
		['circle', { cx: x, cy: y, r: radius, ...thin }, ''],
		outlineMark(item, x - (width * scale) / 2, y - (height * scale) / 2, scale, colours),
		small(centre, y + radius + 16, words.times, colours, { 'text-anchor': 'middle' }),
		...scaleMarks(centre - (words.bar.length + 46) / 2, bar.y, words.bar, colours)
	];
}

function scaleMarks(
	x: number,
	y: number,
	{ length, label }: { readonly length: number; readonly label: string },
	colours: SheetColours
): Mark[] {
	const d = `M${x} ${y - 6}v6h${length}v-6`;
	return [
		['path', { d, fill: 'none', stroke: colours.muted }, ''],
		small(x + length + 7, y + 1, label, colours)
	];
}

function small(
	x: number,
	y: number,
	text: string,
	colours: SheetColours,
	more: Attributes = {}
): Mark {
	return ['text', { x, y, fill: colours.muted, 'font-size': nameSize, ...more }, text];
}
