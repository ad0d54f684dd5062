import type { Span } from '../../model/claim';

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/**
 * A claim's stretch of the text with the bracket that closes one it opens: its numbers end before it,
 * but “(350 square miles” reads as if something had been cut off.
 */
export function wholeSpan(text: string, { start, end }: Span): Span {
	const open: string[] = [];
	for (const sign of text.slice(start, end)) {
		if (closing[sign]) open.push(closing[sign]);
		else if (sign === open.at(-1)) open.pop();
	}
	const last = open.at(-1);
	return { start, end: last !== undefined && text[end] === last ? end + 1 : end };
}
