import type { Dossier } from '../../model/dossier';
import type { Figure } from '../../model/figure';
import type { Interval } from '../../model/interval';
import { element } from '../../model/xml';
import { type Display, formatQuantity } from '../../words/format-figure';
import { controlWords } from '../../words/pictures/control-words';
import { axisFor } from '../control-axis';
import { type Body, drawSubject, type Room, type Subject } from '../draw-subject';
import { type Pen, short } from '../pen';
import type { DrawPicture } from '../picture';

/** All that a picture of the shares says: finished texts. */
interface ControlWords {
	readonly title: string;
	readonly alt: string;
	readonly notes: readonly string[];
	readonly groups: readonly {
		readonly name: string;
		readonly rows: readonly {
			readonly figure: Figure;
			readonly share: string;
			readonly of: string;
		}[];
	}[];
	/** What the shaded band is; `range` null where the reported shares have nothing in common. */
	readonly band: { readonly text: string; readonly range: Interval | null };
}

/** Pictures narrower than this, in letters of running text, have each bar below its words. */
const narrow = 40;

/** The reported shares, what the reported area comes to, and what is measured, on one axis. */
export function controlPicture(dossier: Dossier): DrawPicture {
	return drawSubject((display) => {
		const words: ControlWords = controlWords(dossier, display);
		const { title, alt, notes, band } = words;
		const body: Subject['body'] = (pen, room) => drawBody(words, display, pen, room);
		return { title, alt, notes: [band.text, ...notes], body };
	});
}

function drawBody(words: ControlWords, display: Display, pen: Pen, { width, height }: Room): Body {
	const all = words.groups.flatMap(({ rows }) => rows.map(({ figure }) => figure));
	const axis = axisFor(all);
	const isNarrow = width < narrow * pen.size;
	const left = isNarrow ? 0 : 0.46 * width;
	const chart = width - left;
	const x = (share: number) =>
		left + Math.max(0, Math.min(1, (share - axis.low) / (axis.high - axis.low))) * chart;
	const marks: string[] = [];
	const bars: { top: number; height: number; figure: Figure }[] = [];
	let y = 0;
	const gap = spread(words, pen, width, height, isNarrow);
	for (const { name, rows } of words.groups) {
		const head = pen.write(name, { x: 0, top: y, room: width }, { bold: true });
		marks.push(...head.marks);
		y = head.bottom + 0.2 * pen.size;
		for (const { figure, share, of } of rows) {
			const room = isNarrow ? width : left - pen.size;
			const number = pen.write(share, { x: 0, top: y, room }, { bold: true });
			const label = pen.write(
				of,
				{ x: 0, top: number.bottom, room },
				{ scale: 0.8, colour: 'ink-2' }
			);
			marks.push(...number.marks, ...label.marks);
			const top = isNarrow ? label.bottom + 0.2 * pen.size : y;
			const end = isNarrow ? top + 1.3 * pen.size : label.bottom;
			bars.push({ top, height: end - top, figure });
			y = end + gap;
		}
	}
	const { range } = words.band;
	const back = bars.flatMap(({ top, height: high }) => [
		...(range
			? [rect(x(range.low), top, x(range.high) - x(range.low), high, pen.colour('paper-2'))]
			: []),
		...axis.ticks.map((tick) =>
			element('path', {
				d: `M${short(x(tick))} ${short(top)}v${short(high)}`,
				stroke: pen.colour('rule')
			})
		)
	]);
	const front = bars.map(({ top, height: high, figure }) =>
		barMark(figure, x, top + high / 2, pen)
	);
	const ends = [0, axis.ticks.length - 1];
	const labels = axis.ticks.flatMap((tick, index) => {
		const anchor = index === ends[0] ? 'start' : index === ends[1] ? 'end' : 'middle';
		const at = { x: x(tick), top: y, room: 6 * pen.size };
		return pen.write(formatQuantity(tick, 'percent', 1, display), at, {
			scale: 0.8,
			colour: 'ink-2',
			anchor
		}).marks;
	});
	return { marks: [...back, ...front, ...marks, ...labels], height: y + 1.4 * pen.size };
}

/** A filled bar is reported, an empty one ours: as on the page. */
function barMark(
	{ interval, kind, value }: Figure,
	x: (share: number) => number,
	middle: number,
	pen: Pen
): string {
	const high = Number.isFinite(interval.high) ? interval.high : value;
	const from = x(interval.low);
	const wide = Math.max(0.4 * pen.size, x(high) - from);
	return element('rect', {
		x: short(from),
		y: short(middle - 0.3 * pen.size),
		width: short(wide),
		height: short(0.6 * pen.size),
		fill: pen.colour(kind === 'reported' ? 'ink' : 'paper'),
		stroke: pen.colour('ink'),
		'stroke-width': 1.5
	});
}

function rect(x: number, y: number, width: number, height: number, fill: string): string {
	const box = { x: short(x), y: short(y), width: short(width), height: short(height) };
	return element('rect', { ...box, fill });
}

/** Between two rows: what is left of the height, within reason. */
function spread(
	{ groups }: ControlWords,
	pen: Pen,
	width: number,
	height: number | null,
	isNarrow: boolean
): number {
	const least = 0.45 * pen.size;
	if (height === null) return least;
	const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
	const lines = groups
		.flatMap((group) => group.rows)
		.reduce((sum, { of }) => {
			const room = isNarrow ? width : 0.46 * width - pen.size;
			return sum + pen.write(of, { x: 0, top: 0, room }, { scale: 0.8 }).bottom;
		}, 0);
	const used = lines + (rows * (isNarrow ? 2.8 : 1.3) + groups.length * 1.5 + 1.4) * pen.size;
	return Math.max(least, Math.min(1.6 * pen.size, (height - used) / rows));
}
