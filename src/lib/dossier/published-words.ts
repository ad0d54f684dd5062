import { parseCsv } from '../formats/csv';
import { fail, ok, type Result } from '../model/result';

/** The Ukrainian for words of the table of published figures: names of speakers and methods, notes. */
export type PublishedWords = ReadonlyMap<string, string>;

/** Read `published-words.csv`. Fails with file, line and reason of the first fault. */
export function parsePublishedWords(text: string, fileName: string): Result<PublishedWords> {
	const rows = parseCsv(text);
	if (!rows.ok) return fail(`${fileName}:${rows.reason.line}: ${rows.reason.code}`);
	const words = new Map<string, string>();
	for (const { line, cells } of rows.value) {
		const { en, uk } = cells;
		if (!en || !uk) return fail(`${fileName}:${line}: needs en and uk`);
		if (words.has(en)) return fail(`${fileName}:${line}: en: ${en} stands twice`);
		words.set(en, uk);
	}
	return ok(words);
}

/** A note in Ukrainian, whose parts have semicolons between them; null where one of them has none. */
export function noteInUkrainian(note: string, words: PublishedWords): string | null {
	const parts = note.split('; ').map((part) => words.get(part));
	return parts.every((part) => part !== undefined) ? parts.join('; ') : null;
}
