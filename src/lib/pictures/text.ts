import { type Attributes, element, escapeXml } from '../model/xml';
import { wrapLines } from './wrap-lines';

/**
 * How wide a text runs at most, in units: by the widths of a wide sans-serif, as nobody knows which
 * one a reader's machine has.
 */
export function textWidth(text: string, size: number, bold = false): number {
	let ems = 0;
	for (const character of text) ems += emsOf(character);
	return ems * size * (bold ? 1.1 : 1);
}

function emsOf(character: string): number {
	if (/[\s.,:;!'’|ijlfrtIії()[\]]/.test(character)) return 0.38;
	if (/[mwMWмщшжюфыЩШЖЮФМ@%&—]/.test(character)) return 0.95;
	if (/\p{Lu}/u.test(character)) return 0.72;
	return /[\p{L}\p{N}\p{P}\p{Zs}]/u.test(character) ? 0.62 : 1;
}

/** A text in lines that fit; words that are too long for a line are broken. The last line may end in `…`. */
export function wrap(text: string, width: number, size: number, bold = false, most = 99): string[] {
	const lines = wrapLines(text, width, (part) => textWidth(part, size, bold));
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
