import type { Pasted } from './pasted';

/** “square⏎kilometres”, “112,000⏎km²”: a line break before a unit, or the rest of one. */
const breakBeforeUnit =
	/[ \t]{0,3}\r?\n[ \t]{0,3}(?=²|%|percent|per\s?cent|cent\b|sq\b|square|k?m[²2]?\b|mi²?\b|miles?\b|kilomet|hectare|ha\b|thousand|million)/gi;
/** What stands before it then. */
const beforeUnit = /(?:\d|\bhundred|\bthousand|\bmillion|\bsquare|\bsq\.?|\bper)$/i;

/** “kilo-⏎metres”: a word of a unit, cut at the end of a line. */
const cutUnit =
	/(?<=\b(?:kilo|hec|per|squa|thou|mil))-[ \t]{0,3}\r?\n[ \t]{0,3}(?=met|tare|cent|re\b|sand|lion)/gi;

/** “km ²”, “km 2”, “km⏎2⏎”: a sign of squares that came down from its place. */
const fallenSquare =
	/(?<=\d[ \t]{0,3}(?:km|mi))(?<gap>[ \t]{0,3}(?:\r?\n)?[ \t]{0,3})(?:²|(?<digit>2)(?![\d\p{L}]|[.,]\d)(?<after>[ \t]{0,3}\r?\n[ \t]{0,3}(?=\p{Ll}))?)/giu;

/**
 * What may stand behind an area, and not behind “5 km 2 days ago”. A line that begins “2.” is the
 * second of a list.
 */
const behindArea =
	/^(?:[ \t]*(?:of|in|inside|within|across|from|and|or|but|as|that|which|were|was|is|are|has|have|had|by|since|on|at|with|for|during|under|along|near|worth|land|area|territory|ground)\b|[ \t]*[)\],;:(])/i;
const behindAreaOnItsLine = /^(?:[ \t]*$|[ \t]*\n|[ \t]*[.!?](?:\s|$))/;

/** Put units together that lines and lost superscripts have broken. */
export function joinUnits(text: Pasted): void {
	text.rewrite(cutUnit, () => '');
	text.rewrite(breakBeforeUnit, ({ index }, whole) =>
		beforeUnit.test(whole.slice(Math.max(0, index! - 10), index)) ? ' ' : null
	);
	text.rewrite(fallenSquare, ({ 0: found, index, groups }, whole) => {
		const { gap, digit, after } = groups!;
		if (!digit) return gap ? '²' : null;
		if (!gap && !after) return null;
		const rest = whole.slice(index! + found.length, index! + found.length + 20);
		const sound =
			behindArea.test(rest) || (!gap!.includes('\n') && !after && behindAreaOnItsLine.test(rest));
		return sound ? `2${after ? ' ' : ''}` : null;
	});
}
