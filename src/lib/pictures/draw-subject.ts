import { element, escapeXml } from '../model/xml';
import type { Display } from '../words/format-figure';
import { colourIn, themeStyle } from './colours';
import { moved, type Pen, penOf, short } from './pen';
import type { DrawPicture, PictureRequest } from './picture';
import { shorten } from './text';

/** What a body gets to be drawn in, in units; height null: as much as it needs. */
export interface Room {
	readonly width: number;
	readonly height: number | null;
}

export interface Body {
	/** Asked for once, when it is known that all fits: what is slow to draw may wait for that. */
	readonly marks: readonly string[];
	readonly height: number;
}

/** What a picture shows; its words are finished texts in the reader's language. */
export interface Subject {
	readonly title: string;
	/** What it shows, for those who do not see it. */
	readonly alt: string;
	/** Scale, day, sources: one text each. */
	readonly notes: readonly string[];
	/** Draws from 0, 0 on; may be asked several times, with smaller letters each time. */
	readonly body: (pen: Pen, room: Room) => Body;
}

/** The site's own typeface, and what stands in for it where a picture is read without it. */
const typeface = "'IBM Plex Sans', 'Helvetica Neue', Arial, sans-serif";

/** Letters of running text, in units: by the picture's width, and no smaller than can be read. */
const letters = { perWidth: 1 / 54, least: 13, most: 48 } as const;

/** How small letters may get, and to how many lines each text is cut then, until all fits. */
const squeezes = [
	{ most: 99, smallest: 8 },
	{ most: 6, smallest: 8 },
	{ most: 2, smallest: 8 },
	{ most: 1, smallest: 4 }
] as const;

/** Of so many times the height that there is, smaller letters save too little. */
const hopeless = 10;

/**
 * A subject as a picture: title above, body, notes and address below, in any size. Letters shrink until
 * all of it fits in the height that was asked for, and texts without end are cut.
 */
export function drawSubject(subjectIn: (display: Display) => Subject): DrawPicture {
	return (request) => {
		const { width, height } = request;
		const subject = subjectIn(request.display);
		const drawn = fitted(subject, request);
		const high = height ?? Math.ceil(drawn.height);
		const { title, alt } = subject;
		return { svg: file(subject, request, high, drawn.marks()), width, height: high, title, alt };
	};
}

/** With the largest letters that leave room for everything; with the smallest where there are none. */
function fitted(subject: Subject, request: PictureRequest) {
	const { width, height, theme } = request;
	const largest = Math.max(letters.least, Math.min(letters.most, width * letters.perWidth));
	const key = keyOf(subject, request);
	let drawn: ReturnType<typeof layOut> | undefined;
	for (const { most, smallest } of squeezes)
		for (let size: number = largest; size > smallest; size *= 0.95) {
			drawn = layOut(subject, request, penOf({ theme, key, most }, size));
			if (height === null || drawn.height <= height) return drawn;
			if (drawn.height > hopeless * height) break;
		}
	return drawn!;
}

/** Tells the ids of one picture from those of another on the same page: FNV-1a of what it says and how. */
function keyOf({ title, alt }: Subject, { width, height, theme, display }: PictureRequest): string {
	const all = [title, alt, width, height, theme, display.language, display.unitSystem].join(' ');
	let hash = 0x811c9dc5;
	for (let at = 0; at < all.length; at++)
		hash = Math.imul(hash ^ all.charCodeAt(at), 0x01000193) >>> 0;
	return hash.toString(36);
}

function layOut(subject: Subject, { width, height, address }: PictureRequest, pen: Pen) {
	const { size } = pen;
	const margin = 1.5 * size;
	const room = width - 2 * margin;
	const title = pen.write(subject.title, { x: 0, top: 0, room }, { scale: 1.5, bold: true });
	let y = 0.9 * size;
	// Of a long address, its beginning: nobody types the rest.
	const oneLine = shorten(address, room, 0.72 * size);
	const foot = [...subject.notes, oneLine].filter(Boolean).flatMap((note) => {
		const { marks, bottom } = pen.write(
			note,
			{ x: 0, top: y, room },
			{ scale: 0.72, colour: 'ink-2' }
		);
		y = bottom;
		return marks;
	});
	const top = margin + title.bottom + 0.8 * size;
	const body = subject.body(pen, {
		width: room,
		height: height === null ? null : height - top - y - margin
	});
	const end =
		height === null ? top + body.height : Math.max(top + body.height, height - y - margin);
	const rule = element('path', {
		d: `M0 ${short(0.3 * size)}H${short(room)}`,
		stroke: pen.colour('rule')
	});
	return {
		marks: () => [
			moved(title.marks, margin, margin),
			moved(body.marks, margin, top),
			moved([rule, ...foot], margin, end)
		],
		height: end + y + margin
	};
}

function file(
	{ title, alt }: Subject,
	{ width, theme, display, letters: fonts }: PictureRequest,
	height: number,
	marks: readonly string[]
): string {
	const style = `${fonts}${themeStyle(theme)}`;
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${width} ${height}`,
			...{ width, height, 'xml:lang': display.language, role: 'img', 'font-family': typeface }
		},
		[
			element('title', {}, escapeXml(title)),
			element('desc', {}, escapeXml(alt)),
			...(style === '' ? [] : [element('style', {}, style)]),
			element('rect', { width, height, fill: colourIn(theme, 'paper') }),
			...marks
		]
	);
}
