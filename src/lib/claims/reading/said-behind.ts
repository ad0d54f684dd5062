import type { Sentence } from '../entities/sentence';
import * as lexicon from '../lexicon/context-en';
import { holding, people, works } from '../lexicon/speakers-en';
import { isQuoted, isTime, mostWords, phraseEnd, type Saying } from './sayings';
import { beginsName, gerund, isBreak, nameBefore } from './speech';
import { isNoun } from './speech-verbs';

/** “…”, X said. / …, said X. / …, X says. */
export function trailing(sentence: Sentence): Saying[] {
	const found: Saying[] = [];
	for (let at = 2; at < sentence.tokens.length; at++) {
		const word = sentence.word(at);
		const holds =
			holding.has(word) &&
			(/^([.,:]|it|on|)$/.test(sentence.word(at + 1)) ||
				(/^reads?$/.test(word) && /^[,”"]$/.test(sentence.word(at - 1))));
		if (!(lexicon.speechVerbs.has(word) || holds) || lexicon.denialVerbs.has(word)) continue;
		if ((holds && isQuoted(sentence, at)) || isNoun(sentence, at)) continue;
		if (sentence.word(at + 1) === 'together') continue;
		// “far short of the Kremlin's claims”; “…, claiming Moscow kept the initiative”.
		if (lexicon.reportNouns.has(word) && sentence.word(at - 1) === "'s") continue;
		if (
			(gerund.test(word) && sentence.word(at - 1) === ',') ||
			(word === 'counted' && sentence.word(at + 1) === 'in')
		)
			continue;
		if (
			/^(is|are|was|were|be|been|being|a|an|the|some|of|by|its|their|his|her|whose|no)$/.test(
				sentence.word(at - 1)
			)
		)
			continue;
		let comma = at - 1;
		while (comma > 0 && !isBreak(sentence, comma) && at - comma < mostWords) comma--;
		if (!/^[,”"“–—]$/.test(sentence.word(comma))) continue;
		const scope: [number, number] = [
			0,
			/^([.,–—]|it|on|in|at|to|after|by|of|)$/.test(sentence.word(at + 1)) ||
			comma === at - 1 ||
			isAside(sentence, at)
				? sentence.tokens.length
				: at
		];
		for (let i = 0; i < comma; i++)
			if (/^(;|whereas)$/.test(sentence.word(i)) && !isQuoted(sentence, i)) scope[0] = i;
		const of = { scope, at, denies: false, rule: 'said-behind' };
		if (comma === at - 1) {
			const name = withApposition(sentence, at);
			if (name) {
				found.push({ ...of, name });
				continue;
			}
			const end = phraseEnd(sentence, at + 1);
			// “…, say analysts in Kyiv”.
			const opens =
				end > at + 1 &&
				(beginsName(sentence, at + 1) ||
					sentence.words(at + 1, end).some((word) => people.has(word)));
			if (opens) found.push({ ...of, name: [at + 1, end] });
			continue;
		}
		const name = nameBefore(sentence, at);
		// “…, as its governor reported”; but “did not take it, as they assert”.
		const asSaid =
			sentence.word(comma + 1) === 'as' &&
			name !== null &&
			name[0] === comma + 2 &&
			!holds &&
			!lexicon.determiners.has(sentence.word(at + 1)) &&
			!sentence.tokens
				.slice(0, comma)
				.some(({ lower }) => lexicon.denialVerbs.has(lower) || lexicon.negations.has(lower));
		if (
			name &&
			name[0] > comma &&
			(asSaid || ![comma + 1, name[0] - 1].some((i) => opensClause(sentence.word(i))))
		)
			found.push({ ...of, name });
	}
	return found;
}

const opensClause = (word: string) =>
	lexicon.clauseStarts.has(word) || word === 'what' || word === 'whom';

/** “…, the council told the agency, …”. */
function isAside(sentence: Sentence, at: number): boolean {
	if (/^puts?$/.test(sentence.word(at))) return false;
	for (let i = at + 1; i < at + 6; i++) {
		if (sentence.word(i) === ',')
			return !/^(saying|adding|and|but|that|which|who)$/.test(sentence.word(i + 1));
		if (sentence.tokens[i]?.kind !== 'word' || sentence.word(i) === 'that') return false;
	}
	return false;
}

/** “…, its governor, Serhiy Haidai, wrote on air”: the name between two commas before a verb; null where the name stands behind it. */
function withApposition(sentence: Sentence, at: number): [number, number] | null {
	const inverted =
		sentence.word(at) !== 'told' &&
		!/^([.,–—]|on|in|at|to|by|during|after|that|late|early|)$/.test(sentence.word(at + 1)) &&
		!isTime(sentence, at + 1);
	const name = inverted || sentence.word(at - 1) !== ',' ? null : nameBefore(sentence, at);
	if (!name || name[0] === 0 || sentence.word(name[1]) !== ',') return null;
	const isNoun = ({ lower }: { lower: string }) => people.has(lower) || works.has(lower);
	const isName = beginsName(sentence, name[0]) || sentence.tokens.slice(...name).some(isNoun);
	return isName ? name : null;
}
