import { type Attributes, element, escapeXml } from '../model/xml';
import { letterWidths } from './letter-widths';
import { wrapLines } from './wrap-lines';

const widthsOf = (weight: keyof typeof letterWidths) =>
	new Map(
		letterWidths[weight].flatMap(([first, digits]) =>
			Array.from({ length: digits.length / 2 }, (_, at): [string, number] => [
				String.fromCodePoint(first + at),
				Number.parseInt(digits.slice(2 * at, 2 * at + 2), 36) / 1000
			])
		)
	);
const [regular, semibold] = [widthsOf(400), widthsOf(600)];
/** Of signs that another typeface has to stand in for, in sizes of the letters: few are wider. */
const wide = 1.2;

/** How wide a text runs in our typeface, in units; letters are nearer to one another there, if anything. */
export function textWidth(text: string, size: number, bold = false): number {
	const known = bold ? semibold : regular;
	let ems = 0;
	// A letter with an accent is as wide as without.
	for (const sign of text) ems += known.get(sign) ?? known.get(sign.normalize('NFD')[0]!) ?? wide;
	return ems * size;
}

/** A text in lines that fit; words that are too long for a line are broken. The last line may end in `…`. */
export function wrap(text: string, width: number, size: number, bold = false, most = 99): string[] {
	const lines = wrapLines(text, width, (part) => textWidth(part, size, bold), most);
	if (lines.length <= most) return lines;
	const cut = lines.slice(0, most);
	return [...cut.slice(0, -1), shorten(`${cut.at(-1)} ${lines[most]}`, width, size, bold)];
}

/** A text that fits one line, with `…` where it had to be cut. */
export function shorten(text: string, width: number, size: number, bold = false): string {
	if (textWidth(text, size, bold) <= width) return text;
	const characters = Array.from(text);
	while (characters.length > 0 && textWidth(`${characters.join('')}…`, size, bold) > width)
		characters.pop();
	return `${characters.join('').trimEnd()}…`;
}

export function textAt(x: number, y: number, text: string, attributes: Attributes): string {
	return element('text', { x, y, ...attributes }, [escapeXml(text)]);
}
