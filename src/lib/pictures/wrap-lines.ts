/**
 * A text in lines of at most `width`, by blanks; words that are too long for a line are broken. A text
 * without words gives no line. Nothing is read beyond `most` lines and one.
 *
 * @param measure how wide a text runs: as wide as its signs together
 */
export function wrapLines(
	text: string,
	width: number,
	measure: (text: string) => number,
	most = Infinity
): string[] {
	const blank = measure(' ');
	const lines: string[] = [];
	let [line, used] = ['', 0];
	const end = () => {
		if (line !== '') lines.push(line);
		[line, used] = ['', 0];
	};
	for (const word of text.split(/[ \n\t]+/)) {
		if (lines.length > most) return lines;
		const wide = measure(word);
		const before = line === '' ? 0 : blank;
		if (used + before + wide <= width) {
			line += before > 0 ? ` ${word}` : word;
			used += before + wide;
			continue;
		}
		end();
		for (const sign of word) {
			const more = measure(sign);
			if (used + more > width) end();
			if (lines.length > most) return lines;
			line += sign;
			used += more;
		}
	}
	end();
	return lines;
}
