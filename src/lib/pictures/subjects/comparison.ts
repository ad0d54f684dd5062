import type { CompareItem } from '../../model/comparison';
import type { Dossier } from '../../model/dossier';
import { element, escapeXml } from '../../model/xml';
import type { Display } from '../../words/format-figure';
import { comparisonWords } from '../../words/pictures/comparison-words';
import { type Column, columnOf } from '../column';
import { type Body, drawSubject, type Room, type Subject } from '../draw-subject';
import { oneScale } from '../one-scale';
import { moved, type Pen } from '../pen';
import type { DrawPicture } from '../picture';
import { sheetMarks } from '../sheet-svg';

type ComparisonWords = ReturnType<typeof comparisonWords>;

/** Running text of a sheet, in its units: its letters are as large as the pen's, then. */
const sheetText = 14;
/** Pictures narrower than this, in letters of running text, have the legend below the shapes. */
const narrow = 40;

/** Areas at one scale, with what each is and how big. */
export function comparisonPicture(
	items: readonly CompareItem[],
	dossier: Pick<Dossier, 'asOf' | 'dataHash'>
): DrawPicture {
	return drawSubject((display) => {
		const words = comparisonWords(items, dossier, display);
		const body: Subject['body'] = (pen, room) => drawBody({ items, words, display }, pen, room);
		return { ...words, body };
	});
}

interface Drawn {
	readonly items: readonly CompareItem[];
	readonly words: ComparisonWords;
	readonly display: Display;
}

function drawBody({ items, words, display }: Drawn, pen: Pen, { width, height }: Room): Body {
	const isNarrow = width < narrow * pen.size;
	const sheetWidth = isNarrow ? width : 0.66 * width;
	const legend = drawLegend(words, pen, isNarrow ? width : width - sheetWidth - 1.5 * pen.size);
	const gap = 1.2 * pen.size;
	const below = isNarrow ? legend.bottom + gap : 0;
	const scale = pen.size / sheetText;
	const free = height === null ? null : Math.max(0, height - below) / scale;
	const shapes = items.flatMap(({ key, outline }, index) =>
		outline ? [{ key, name: words.rows[index]!.name, outline }] : []
	);
	const sheet = oneScale(
		shapes,
		sheetWidth / scale,
		free === null ? undefined : { shape: free, sheet: free }
	);
	const colours = {
		ink: pen.colour('ink'),
		muted: pen.colour('ink-2'),
		edge: pen.colour('edge'),
		held: { RU: pen.held('RU'), UA: pen.held('UA') }
	};
	const marks = sheet ? sheetMarks(sheet, items, colours, display) : [];
	const drawn = marks.map(([name, attributes, text]) => element(name, attributes, escapeXml(text)));
	const sheetHeight = scale * (sheet?.height ?? 0);
	const top = height === null ? 0 : Math.max(0, (height - below - sheetHeight) / 2);
	const end = isNarrow ? top + sheetHeight + gap : 0;
	return {
		marks: [
			moved(drawn, 0, top, scale),
			moved(legend.marks, isNarrow ? 0 : width - legend.room, end)
		],
		height: Math.max(top + sheetHeight, end + legend.bottom)
	};
}

/** What each letter stands for, one below the other. */
function drawLegend({ rows }: ComparisonWords, pen: Pen, room: number): Column & { room: number } {
	const all = columnOf(pen, room);
	const indent = 1.6 * pen.size;
	for (const { letter, name, area } of rows) {
		const row = columnOf(pen, room - indent);
		row.put(name, { scale: 0.9 });
		row.put(area, { scale: 1.1, bold: true });
		const sign = pen.write(letter, { x: 0, top: 0, room: indent }, { bold: true });
		all.add(moved([...sign.marks, moved(row.marks, indent, 0)], 0, all.bottom));
		all.space(row.bottom / pen.size + 0.5);
	}
	return { ...all, bottom: all.bottom, room };
}
