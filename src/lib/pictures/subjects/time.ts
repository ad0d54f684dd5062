import { dayAt, dayNumber } from '../../model/calendar-day';
import type { Dossier } from '../../model/dossier';
import type { Holder } from '../../model/holder';
import { element } from '../../model/xml';
import { timeWords } from '../../words/pictures/time-words';
import { tickName } from '../../words/time-words';
import { type Body, drawSubject, type Room, type Subject } from '../draw-subject';
import { moved, type Pen, short } from '../pen';
import type { DrawPicture } from '../picture';
import {
	areaPath,
	type DailyValues,
	knownWithin,
	linePath,
	plotOf,
	valueTicks,
	xOf,
	yOf
} from '../time-chart';

/** All that a picture of one side through time shows, in finished texts. */
interface TimeWords {
	readonly title: string;
	readonly alt: string;
	readonly notes: readonly string[];
	readonly key: { readonly held: string; readonly both: string; readonly published: string };
	readonly holder: Holder;
	/** An area in km², as it is written on an axis. */
	readonly area: (value: number) => string;
}

export interface TimeData {
	readonly mapMaker: string;
	/** Days from 1 January 1970. */
	readonly span: { readonly from: number; readonly to: number };
	readonly held: DailyValues;
	readonly both: DailyValues;
	/** What was published of its days: day and km². */
	readonly published: readonly { readonly day: string; readonly value: number }[];
}

/** What was held, and held or contested, on each day, with what was published of it. */
export function timePicture(dossier: Dossier, data: TimeData): DrawPicture {
	return drawSubject((display) => {
		const words: TimeWords = timeWords(dossier, data, display);
		const { title, alt, notes } = words;
		const body: Subject['body'] = (pen, room) => drawBody(data, words, pen, room);
		return { title, alt, notes, body };
	});
}

function drawBody(data: TimeData, words: TimeWords, pen: Pen, { width, height }: Room): Body {
	const { span, held, both, published } = data;
	const key = drawKey(words, pen, width);
	const axis = 6.5 * pen.size;
	const foot = 1.8 * pen.size;
	const top = key.height + pen.size;
	const chart = {
		width: width - axis,
		height: Math.max(8 * pen.size, height === null ? 0.42 * width : height - top - foot)
	};
	const plot = plotOf(chart, span, [
		0,
		...knownWithin(both, span),
		...published.map(({ value }) => value)
	]);
	const hue = pen.held(words.holder);
	const line = { fill: 'none', stroke: pen.held(words.holder, 'text') };
	const ticks = valueTicks(plot).flatMap((value) => {
		const y = short(yOf(plot, value));
		const at = { x: chart.width + 0.5 * pen.size, top: y - 0.65 * pen.size, room: axis };
		return [
			element('path', { d: `M0 ${y}H${chart.width}`, stroke: pen.colour('rule') }),
			...pen.write(words.area(value), at, { scale: 0.8, colour: 'ink-2' }).marks
		];
	});
	const most = Math.max(2, Math.floor(chart.width / (7 * pen.size)));
	const days = firstsOfMonths(span, most).flatMap((date) => {
		const at = { x: xOf(plot, dayNumber(date)), top: chart.height + 0.4 * pen.size, room: axis };
		return pen.write(tickName(date), at, {
			scale: 0.8,
			colour: 'ink-2',
			anchor: at.x < 2.5 * pen.size ? 'start' : 'middle'
		}).marks;
	});
	const dots = published
		.filter(({ day }) => dayNumber(day) >= span.from && dayNumber(day) <= span.to)
		.map(({ day, value }) =>
			element('circle', {
				cx: short(xOf(plot, dayNumber(day))),
				cy: short(yOf(plot, value)),
				r: short(0.3 * pen.size),
				fill: pen.colour('ink'),
				stroke: pen.colour('paper')
			})
		);
	const marks = [
		...ticks,
		element('path', { d: areaPath(plot, held), fill: hue, 'fill-opacity': 0.25 }),
		element('path', {
			d: linePath(plot, both),
			...line,
			'stroke-width': 1.5,
			'stroke-dasharray': '5 3'
		}),
		element('path', { d: linePath(plot, held), ...line, 'stroke-width': 2.5 }),
		...dots,
		...days
	];
	return { marks: [...key.marks, moved(marks, 0, top)], height: top + chart.height + foot };
}

/** Signs and what they mean, in as many lines as it takes. */
function drawKey({ key, holder }: TimeWords, pen: Pen, width: number): Body {
	const stroke = { fill: 'none', stroke: pen.held(holder, 'text') };
	const sign = (name: keyof typeof key, y: number) => {
		const d = `M0 ${short(y)}h${short(1.6 * pen.size)}`;
		if (name === 'held') return element('path', { d, ...stroke, 'stroke-width': 2.5 });
		if (name === 'both')
			return element('path', { d, ...stroke, 'stroke-width': 1.5, 'stroke-dasharray': '5 3' });
		const dot = { cx: short(0.8 * pen.size), cy: short(y), r: short(0.3 * pen.size) };
		return element('circle', { ...dot, fill: pen.colour('ink') });
	};
	let y = 0;
	const marks = (['held', 'both', 'published'] as const).flatMap((name) => {
		const at = { x: 2.2 * pen.size, top: y, room: width - 2.2 * pen.size };
		const written = pen.write(key[name], at, { scale: 0.85, colour: 'ink-2' });
		const all = [sign(name, y + 0.6 * pen.size), ...written.marks];
		y = written.bottom;
		return all;
	});
	return { marks, height: y };
}

/** First days of months within a period, ISO, no more than `most` of them. */
function firstsOfMonths(
	span: { readonly from: number; readonly to: number },
	most: number
): string[] {
	const all: string[] = [];
	for (let day = span.from; day <= span.to; day++)
		if (dayAt(day).endsWith('-01')) all.push(dayAt(day));
	const step = Math.max(1, Math.ceil(all.length / most));
	return all.filter((_, index) => index % step === 0);
}
