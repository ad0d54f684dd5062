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
		(sentence.word(1) === ':' && sentence.tokens.length > 2) ||
		isLine(sentence)
	);
}

/** A short line of a list or a table: a name or a day, and a number. */
export function isLine(sentence: Sentence): boolean {
	const { tokens } = sentence;
	return (
		tokens.length <= 12 &&
		tokens.some(({ lower }) => /^(–|—|-|:|\|)$/.test(lower)) &&
		tokens.some(({ kind }) => kind === 'number') &&
		!sentence.predicatesFor('areas').some(({ shape }) => shape === 'active')
	);
}

/** The unit that a heading names for the lines under it; null where it names none. */
export function unitIn({ text, span }: Sentence): StatedUnit | null {
	const words = text.slice(span.start, span.end).toLowerCase();
	if (/\b(km²|km2|sq\.? ?km|square kilomet(re|er)s)/.test(words)) return 'km2';
	if (/\bsq\.? ?mi|square miles/.test(words)) return 'mi2';
	return /%|\bper ?cent/.test(words) ? 'percent' : null;
}
