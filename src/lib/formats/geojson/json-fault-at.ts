/** White space, and what may end a word or a number. */
const space = /[ \t\n\r]*/y;
const word = /true|false|null/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/**
 * A text up to where it stops being one: no control sign stands in it. Plain signs are taken in runs: an
 * alternative for every sign would fill the stack on long texts.
 */
const textStart =
	/"[ !#-[\]-\u{10ffff}]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\u{10ffff}]*)*/uy;

/**
 * Where a text stops being JSON: the index of the first sign that may not stand there, or the length of
 * the text where it ends too soon. Null where it is JSON. The engines of some versions say only
 * what is wrong, and not where. Deep nesting costs memory, not the stack.
 */
export function jsonFaultAt(text: string): number | null {
	const open: string[] = [];
	let at = skip(space, text, 0);
	for (;;) {
		// A value, or what opens one.
		const sign = text[at];
		if (sign === '{' || sign === '[') {
			at = skip(space, text, at + 1);
			const close = sign === '{' ? '}' : ']';
			if (text[at] !== close) {
				open.push(close);
				if (sign === '[') continue;
				const name = nameEnd(text, at);
				if (!name.ok) return name.at;
				at = name.at;
				continue;
			}
			at++;
		} else {
			const end = scalarEnd(text, at);
			if (!end.ok) return end.at;
			at = end.at;
		}
		// What follows a value.
		for (;;) {
			at = skip(space, text, at);
			const close = open.at(-1);
			if (close === undefined) return at === text.length ? null : at;
			if (text[at] === close) {
				open.pop();
				at++;
				continue;
			}
			if (text[at] !== ',') return at;
			at = skip(space, text, at + 1);
			if (close === '}') {
				const name = nameEnd(text, at);
				if (!name.ok) return name.at;
				at = name.at;
			}
			break;
		}
	}
}

interface End {
	readonly ok: boolean;
	/** Behind it, or the sign at fault. */
	readonly at: number;
}

/** The name of a member, its colon, and the blanks around them. */
function nameEnd(text: string, from: number): End {
	const name = textEnd(text, from);
	if (!name.ok) return name;
	const colon = skip(space, text, name.at);
	if (text[colon] !== ':') return { ok: false, at: colon };
	return { ok: true, at: skip(space, text, colon + 1) };
}

function scalarEnd(text: string, at: number): End {
	if (text[at] === '"') return textEnd(text, at);
	for (const pattern of [word, number]) {
		const end = skip(pattern, text, at);
		if (end > at) return { ok: true, at: end };
	}
	return { ok: false, at };
}

function textEnd(text: string, at: number): End {
	if (text[at] !== '"') return { ok: false, at };
	const end = skip(textStart, text, at);
	return text[end] === '"' ? { ok: true, at: end + 1 } : { ok: false, at: end };
}

/** Behind what a sticky pattern finds at a place; the place itself where it finds nothing. */
function skip(pattern: RegExp, text: string, at: number): number {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : at;
}
