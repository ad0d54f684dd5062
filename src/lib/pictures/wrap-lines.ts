/**
 * A text in lines of at most `width`, by blanks; words that are too long for a line are broken. A text
 * without words gives no line.
 *
 * @param measure how wide a text runs
 */
export function wrapLines(
	text: string,
	width: number,
	measure: (text: string) => number
): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/[ \n\t]+/).filter(Boolean)) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (measure(longer) <= width) {
			line = longer;
			continue;
		}
		if (line !== '') lines.push(line);
		line = '';
		for (const character of word) {
			if (line !== '' && measure(line + character) > width) {
				lines.push(line);
				line = '';
			}
			line += character;
		}
	}
	if (line !== '') lines.push(line);
	return lines;
}
