import type { Span } from '../../model/claim';
import { getOrMake } from '../../model/collect';
import type { Token, TokenKind } from '../text/tokens';

/** A token, or a part of one: words are cut at their hyphens and points (`two-thirds`, `sq.km`). */
export interface Atom extends Span {
	readonly kind: TokenKind;
	readonly lower: string;
	/** No white space before it. */
	readonly glued: boolean;
}

const joint = /[-‐‑.]/;
const piece = /[-‐‑.]|[^-‐‑.]+/g;

const known = new WeakMap<readonly Token[], readonly Atom[]>();

/** The atoms of a sentence's tokens, in order. Hyphens inside words all become `-`. */
export function atomsOf(tokens: readonly Token[]): readonly Atom[] {
	return getOrMake(known, tokens, () => cut(tokens));
}

function cut(tokens: readonly Token[]): Atom[] {
	const atoms: Atom[] = [];
	let end = -1;
	for (const token of tokens) {
		if (token.kind === 'word' && joint.test(token.text)) {
			for (const { 0: found, index } of token.text.matchAll(piece)) {
				const start = token.start + index;
				const mark = joint.test(found);
				atoms.push({
					kind: mark ? 'mark' : 'word',
					lower: mark ? (found === '.' ? '.' : '-') : found.toLowerCase().replaceAll('’', "'"),
					start,
					end: start + found.length,
					glued: start === end
				});
				end = start + found.length;
			}
			continue;
		}
		const { kind, lower, start } = token;
		atoms.push({ kind, lower, start, end: token.end, glued: start === end });
		end = token.end;
	}
	return atoms;
}

/** The atoms from `from` to `end`, exclusive, as the lexicon writes phrases. */
export function phraseOf(atoms: readonly Atom[], from: number, end: number): string {
	let phrase = atoms[from]?.lower ?? '';
	for (let at = from + 1; at < end; at++) phrase += ` ${atoms[at]?.lower ?? ''}`;
	return phrase;
}

/** Whether a hyphen inside a word stands here: `450-square`, `one-fifth`. */
export function isHyphen(atoms: readonly Atom[], at: number): boolean {
	const atom = atoms[at];
	return (
		atom !== undefined &&
		atom.glued &&
		(atom.lower === '-' || atom.lower === '‐' || atom.lower === '‑') &&
		atoms[at + 1]?.glued === true
	);
}
