import type { CompareItem } from '../model/comparison';
import { element, escapeXml } from '../model/xml';
import { say } from '../words/figure-words';
import { type Display, formatFigure } from '../words/format-figure';
import type { OneScale } from './one-scale';
import { fileColours, type Measure, pictureFile } from './picture-file';
import { sheetMarks } from './sheet-svg';
import { textAt } from './text';
import { wrapLines } from './wrap-lines';

const margin = 24;
/** The light theme's hues. */
const held = { RU: '#8a4f7d', UA: '#2b7a78' } as const;
const sizes = { legend: 14, note: 11 } as const;

/** What a picture of a comparison says besides names and areas: finished text in the reader's language. */
interface ComparisonWords {
	readonly title: string;
	/** Scale, as-of date, source: one text each. */
	readonly notes: readonly string[];
}

/** Shapes at one scale with their legend and notes as an SVG file. */
export function comparisonSvg(
	sheet: OneScale,
	items: readonly CompareItem[],
	{ title, notes }: ComparisonWords,
	display: Display,
	measure: Measure
): string {
	const { language } = display;
	const legend = items.map(
		(item) => `${say(item.name, language)}: ${formatFigure(item.figure, display)}`
	);
	const lines = (text: string, room: number, size: number) =>
		wrapLines(text, room, (part) => measure(part, size));
	const written = sheetMarks(sheet, items, { ...fileColours, held }, display).map(
		([name, attributes, text]) => element(name, attributes, escapeXml(text))
	);
	let y = sheet.height + 32;
	items.forEach(({ letter }, index) => {
		const style = { fill: fileColours.ink, 'font-size': sizes.legend };
		written.push(textAt(0, y, letter, { ...style, 'font-weight': 600 }));
		for (const line of lines(legend[index]!, sheet.width - 30, sizes.legend)) {
			written.push(textAt(24, y, line, style));
			y += 19;
		}
		y += 4;
	});
	y += 8;
	for (const line of notes.flatMap((note) => lines(note, sheet.width, sizes.note))) {
		written.push(textAt(0, y, line, { fill: fileColours.muted, 'font-size': sizes.note }));
		y += 15;
	}
	return pictureFile(
		{
			width: sheet.width + 2 * margin,
			height: Math.ceil(y + 2 * margin),
			language,
			title,
			description: [`${legend.join('; ')}.`, ...notes].join(' ')
		},
		[element('g', { transform: `translate(${margin} ${margin})` }, written)]
	);
}
