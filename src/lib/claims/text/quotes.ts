import type { Span } from '../../model/claim';
import { getOrMake } from '../../model/collect';
import type { Token } from './tokens';

/** What has tokens: a sentence. */
interface Tokens {
	readonly tokens: readonly Token[];
}

const quoted = new WeakMap<Tokens['tokens'], readonly boolean[]>();

/** Whether an odd number of quotation marks stands before a token. */
export function isQuoted(sentence: Tokens, at: number): boolean {
	const before = getOrMake(quoted, sentence.tokens, () => quotedIn(sentence));
	return before[Math.min(at, before.length - 1)] ?? false;
}

function quotedIn(sentence: Tokens): readonly boolean[] {
	const before = [false];
	for (const { lower } of sentence.tokens)
		before.push(before.at(-1)! !== (lower === '"' || lower === '“' || lower === '”'));
	return before;
}

/** Whether a quotation is open behind some text. Straight marks are paired one by one. */
export function isOpenBehind(part: string, open: boolean): boolean {
	for (const [mark] of part.matchAll(/["“”]/g)) open = mark === '"' ? !open : mark === '“';
	return open;
}

/** Whether a sentence begins a paragraph: there a quotation that goes on is opened anew, and any other has ended. */
export function isReopened(text: string, { start }: Span, open: boolean): boolean {
	if (!open) return false;
	const before = /\s*$/.exec(text.slice(Math.max(0, start - 20), start))![0];
	return before.includes('\n') && (/["“]/.test(text[start]!) || /\n\s*\n/.test(before));
}
