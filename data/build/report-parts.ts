import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Puts each part of a document between its two markers, `<!-- name: start -->` and `end`. Throws when a
 * marker is missing.
 */
export function writeParts(document: URL, parts: Readonly<Record<string, string>>): void {
	let text = readFileSync(document, 'utf8');
	for (const [name, body] of Object.entries(parts)) {
		const [start, end] = [`<!-- ${name}: start -->`, `<!-- ${name}: end -->`];
		const [from, to] = [text.indexOf(start), text.indexOf(end)];
		if (from < 0 || to < from)
			throw new Error(`${document.pathname} lacks the markers of "${name}"`);
		text = `${text.slice(0, from + start.length)}\n\n${body}\n\n${text.slice(to)}`;
	}
	writeFileSync(document, text);
}
