import { type Article, maxEvidenceWords, type SeedFigure } from '../model/article';
import {
	type EvidenceProblem,
	indexOfPhrase,
	paragraphsOf,
	type SourceText,
	statedNumbers
} from './source-text';
import { verifySource } from './verify-source';

/**
 * Prove an article against its source text: the hash, the names and the date of its head, each phrase of
 * evidence (verbatim, in the paragraph named, at most 8 words), and that each figure's number, hedge,
 * other unit and speaker are the ones written there. An empty list is the proof.
 */
export function verifyEvidence(article: Article, source: SourceText): EvidenceProblem[] {
	const paragraphs = paragraphsOf(source.text);
	const problems = verifySource(article, source);
	for (const kind of ['figures', 'statements', 'events'] as const)
		article[kind].forEach(({ evidence, paragraph }, index) => {
			const add = (key: string, reason: string) =>
				problems.push({ path: [kind, index, key], reason });
			if (evidence === undefined) {
				if (paragraph > paragraphs.length)
					add('paragraph', `the text has ${paragraphs.length} paragraphs, not ${paragraph}`);
				return;
			}
			const words = evidence.trim().split(/\s+/).length;
			if (words > maxEvidenceWords)
				add('evidence', `has ${words} words, ${maxEvidenceWords} are the most: "${evidence}"`);
			const misplaced = findMisplaced(evidence, paragraph, paragraphs);
			if (misplaced !== null) add('evidence', misplaced);
		});
	article.figures.forEach((figure, index) => {
		const text = paragraphs[figure.paragraph - 1] ?? '';
		for (const [key, reason] of verifyFigure(figure, text))
			problems.push({ path: ['figures', index, key], reason });
	});
	return problems;
}

/** How many phrases of evidence an article has. */
export function countEvidence({ figures, statements, events }: Article): number {
	return [...figures, ...statements, ...events].filter(({ evidence }) => evidence).length;
}

function findMisplaced(
	phrase: string,
	paragraph: number,
	paragraphs: readonly string[]
): string | null {
	const found = paragraphs.flatMap((text, index) =>
		indexOfPhrase(text, phrase) >= 0 ? [index + 1] : []
	);
	if (found.includes(paragraph)) return null;
	return found.length > 0
		? `stands in paragraph ${found.join(', ')}, not in ${paragraph}: "${phrase}"`
		: `does not stand in the source text: "${phrase}"`;
}

/** What a figure says besides its evidence, against the paragraph that the evidence stands in. */
function verifyFigure(figure: SeedFigure, text: string): [key: keyof SeedFigure, reason: string][] {
	const { evidence, value, hedge, alsoGivenAs, speaker } = figure;
	const at = indexOfPhrase(text, evidence);
	if (at < 0) return [];
	const faults: [keyof SeedFigure, string][] = [];
	// The hedge may stand just before the phrase: read the paragraph up to its end, keep what is in it.
	const numbers = statedNumbers(text.slice(0, at + evidence.length)).filter(({ end }) => end > at);
	const matching = numbers.filter((number) => number.value === value);
	// Numbers in words ("a fifth") are for people to check.
	if (numbers.length > 0 && matching.length === 0)
		faults.push(['value', `${value} is not the number in its evidence "${evidence}"`]);
	const [written] = matching;
	if (written && !matching.some((number) => number.hedge === hedge))
		faults.push(['hedge', `the text says ${written.hedge} ${value}, not ${hedge} ${value}`]);
	for (const [key, words] of [
		['alsoGivenAs', alsoGivenAs],
		['speaker', speaker]
	] as const)
		if (words != null && indexOfPhrase(text, words) < 0)
			faults.push([key, `does not stand in paragraph ${figure.paragraph}: "${words}"`]);
	return faults;
}
