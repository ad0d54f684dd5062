import type { StatedUnit } from '../../model/claim';
import type { Sentence } from '../entities/sentence';
import type { Rule } from './rule';

export const lineRule: Rule = {
	name: 'list-lines',
	because: 'Every line of a list goes on with its heading, however many lines stand between.',
	examples: [
		'Russia now holds, by current estimates:\n- 99% of Luhansk\n- the city of Mariupol\n- the coast of the Azov Sea\n- 74% of Kherson'
	]
};

/** A line of a list stands behind its heading, however many lines there are. */
export function isBullet(sentence: Sentence): boolean {
	const first = sentence.word(0);
	return (
		/^([•*–—-]|o)$/.test(first) ||
		(sentence.words(1, 4).includes(':') && sentence.tokens.length > 4) ||
		isLine(sentence)
	);
}

/** A line without a stop, or of a list: in a table the heading tells what its numbers are. */
export function isRow(sentence: Sentence): boolean {
	return isBullet(sentence) || !/(^| )[.!?…]( ["”’)])?$/.test(sentence.words(-2).join(' '));
}

/** A short line of a list or a table: a name or a day, and a number. */
export function isLine(sentence: Sentence): boolean {
	const { tokens } = sentence;
	return (
		tokens.length <= 12 &&
		(tokens.some(({ lower }) => /^(–|—|-|:|\|)$/.test(lower)) || isPair(sentence)) &&
		tokens.some(({ kind }) => kind === 'number') &&
		!sentence.predicatesFor('areas').some(({ shape }) => shape === 'active')
	);
}

/** A place and a number with nothing between, or a total: as cells of a table are pasted. */
function isPair({ tokens, mentions }: Sentence): boolean {
	const isNamed = tokens[0]?.lower === 'total' || mentions.some(({ kind }) => kind === 'name');
	return isNamed && tokens.length > 1 && tokens.length <= 4 && tokens.at(-1)!.kind === 'number';
}

/** A unit, with how many of it one is: “in thousand square kilometers”. */
export interface ListUnit {
	readonly unit: StatedUnit;
	readonly scale: number;
}

/** The unit that a heading names for the lines under it; null where it names none. */
export function unitIn(text: string): ListUnit | null {
	const words = text.toLowerCase();
	const scale = /(?<![\d,.]\s?)(thousands?|,?000s?) (of )?(km|sq|square)/.test(words) ? 1000 : 1;
	if (/\b(km²|km2|sq\.? ?km|square kilomet(re|er)s)/.test(words)) return { unit: 'km2', scale };
	if (/\bsq\.? ?mi|square miles/.test(words)) return { unit: 'mi2', scale };
	if (/\bin kilomet(re|er)s/.test(words)) return { unit: 'km', scale: 1 };
	if (/\bmet(re|er)s (a|per) day/.test(words)) return { unit: 'km', scale: 0.001 };
	return /%|\bper ?cent|\bas a share of\b/.test(words) ? { unit: 'percent', scale: 1 } : null;
}

/** The unit that stands in brackets soon behind a row, or anywhere behind one of gains with their signs. */
export function unitBehind({ text, span }: Sentence): ListUnit | null {
	const behind = text.slice(span.end, span.end + 250);
	const isSigned = /\s\+\d/.test(text.slice(span.start, span.end));
	return unitIn(isSigned ? behind : (/\(([^\d()]+)/.exec(behind)?.[1] ?? ''));
}
