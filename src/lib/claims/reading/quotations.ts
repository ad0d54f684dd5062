import type { Span } from '../../model/claim';
import type { Gazetteer } from '../../model/gazetteer';
import { Sentence } from '../entities/sentence';
import { prepositions } from '../lexicon/context-en';
import type { Rule } from './rule';
import type { Saying } from './sayings';
import { sayingsIn } from './speakers';

export const goesOnRule: Rule = {
	name: 'quotation-goes-on',
	because: 'A quotation may go on over several sentences before it is told who speaks.',
	examples: [
		'"We hold 1,200 sq km of the Kursk region. It is a success," the Ukrainian president said.'
	],
	not: ['"We hold 1,200 sq km of the Kursk region," the Ukrainian president said.']
};

export const toldBeforeRule: Rule = {
	name: 'told-before',
	because: '“This was stated by …” tells who the sentence before is from.',
	examples: [
		'Russia took 259 sq km of Ukraine in January. This was stated by a group of analysts.',
		'Russia took 259 sq km of Ukraine in January. DeepState reported this on Telegram.'
	],
	not: ['Russia took 259 sq km of Ukraine in May. The president said this week that talks go on.']
};

/** Who a sentence says that the one before it is from: “This was stated by …”, “… said so on Monday”; null where it does not. */
export function tellerOf(sentence: Sentence, off: ReadonlySet<string>): Saying | null {
	const opens = off.has(toldBeforeRule.name) ? null : /^(this|that)$/.test(sentence.word(0));
	const tells = ({ at, rule }: Saying) =>
		rule === 'according-to'
			? opens && at < 6 && /ed$|^(said|is|was|comes)$/.test(sentence.word(at - 1))
			: /^(this|so)$/.test(sentence.word(at + 1)) &&
				(prepositions.has(sentence.word(at + 2)) || sentence.tokens[at + 2]?.kind === 'mark');
	return opens === null ? null : (sayingsIn(sentence, off).find(tells) ?? null);
}

/** Quotations that go on for longer are not looked through. */
const mostSentences = 8;

/** Who speaks in a quotation, where his name stands behind its last sentence. */
export interface Voice {
	readonly sentence: Sentence;
	readonly saying: Saying;
}

/** The voice of a quotation that a sentence opens and does not close; null where it is not told behind it. */
export function voiceBehind(
	text: string,
	spans: readonly Span[],
	at: number,
	gazetteer: Gazetteer,
	off: ReadonlySet<string>
): Voice | null {
	if (
		off.has(goesOnRule.name) ||
		!isOpenBehind(text.slice(spans[at]!.start, spans[at]!.end), false)
	)
		return null;
	for (let i = at + 1; i < Math.min(spans.length, at + mostSentences); i++) {
		const part = text.slice(spans[i]!.start, spans[i]!.end);
		const again = isReopened(text, spans[i]!, true);
		if (isOpenBehind(part, !again)) continue;
		const sentence = new Sentence(text, spans[i]!, gazetteer);
		const close = sentence.tokens.findIndex(
			({ lower }, nth) => /^["”]$/.test(lower) && !(again && nth === 0)
		);
		const saying = sayingsIn(sentence, off).find(({ name }) => name[0] > close);
		return saying ? { sentence, saying } : null;
	}
	return null;
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
