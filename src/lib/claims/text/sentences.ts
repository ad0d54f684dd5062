import type { Span } from '../../model/claim';

/** Words whose full stop ends no sentence. */
const abbreviations = new Set(
	(
		'i.e e.g sq approx ca c est no vol fig vs cf etc incl excl min max ' +
		'mr mrs ms dr prof gen lt col maj capt sgt adm sen rep gov pres st ' +
		'jan feb mar apr jun jul aug sep sept oct nov dec'
	).split(' ')
);

/**
 * No sentence is longer, in UTF-16 code units: what goes on beyond is a table or noise, and is cut, for
 * reading takes time that grows with the square of a sentence's length.
 */
const longest = 700;

/** A stop, with the quotation marks and brackets that close with it, and the numbers of notes. */
const stop = /[.!?…]+["'”’»)\]]*(?:\[\w{1,4}\])*|\n/g;

/**
 * Cut a text into sentences, by its stops and its lines. A stop after an abbreviation (`sq.`, `Feb.`,
 * `J.`), or before a word in lower case or a digit, ends none; what is too long for one is cut at white space,
 * and stops alone are none. Linear in the text's length.
 */
export function sentencesOf(text: string): Span[] {
	const sentences: Span[] = [];
	let start = 0;
	const close = (end: number) => {
		let [from, to] = [start, end];
		while (from < to && isSpace(text.charCodeAt(from))) from++;
		while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
		while (to - from > longest) {
			const cut = cutBefore(text, from, from + longest);
			sentences.push({ start: from, end: cut });
			from = cut;
		}
		if (to > from && !/^[.!?…]+$/.test(text.slice(from, to)))
			sentences.push({ start: from, end: to });
		start = end;
	};
	for (const { 0: found, index } of text.matchAll(stop)) {
		const end = index + found.length;
		if (found === '\n' ? !isWrapped(text, index) : endsHere(text, index, end)) close(end);
	}
	close(text.length);
	return sentences;
}

/** A line that goes on with a bracket or in lower case, behind no stop: broken by a page's width. */
function isWrapped(text: string, at: number): boolean {
	return (
		/[\p{L}\d,%]$/u.test(text.slice(Math.max(0, at - 1), at)) &&
		/^[^\S\n]*[(\p{Ll}]/u.test(text.slice(at + 1, at + 40))
	);
}

function endsHere(text: string, stopAt: number, end: number): boolean {
	if (!isSpace(text.charCodeAt(end))) return false;
	const after = /\S/u.exec(text.slice(end, end + 40))?.[0];
	if (after !== undefined && /[\p{Ll},;:)]/u.test(after)) return false;
	if (text[stopAt] !== '.') return true;
	const before = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, stopAt - 16), stopAt))?.[0] ?? '';
	if (abbreviations.has(before.toLowerCase())) return false;
	// “46,000 sq. mi. (119,000 sq. km.)”.
	if (after === '(' && /^(mi|km|ha)$/i.test(before)) return false;
	// “…, he wrote on X. That is misleading”.
	if (/\b(on|to|via) X$/.test(text.slice(Math.max(0, stopAt - 5), stopAt))) return true;
	// Initials: “J. D. Vance”, “the U.S. Congress”; but “in the U.S. The” cannot be told from these.
	return !/(^|\.)\p{Lu}$/u.test(before);
}

/** The last white space of a stretch; its end where there is none, but never between surrogates. */
function cutBefore(text: string, from: number, to: number): number {
	for (let at = to; at > from + longest / 2; at--) if (isSpace(text.charCodeAt(at))) return at;
	return /[\uDC00-\uDFFF]/.test(text[to] ?? '') ? to - 1 : to;
}

/** White space of the Basic Multilingual Plane that texts have. */
function isSpace(code: number): boolean {
	return code <= 0x20 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f;
}
