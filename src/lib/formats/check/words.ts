import type { Claim, ClaimDoubt } from '../../model/claim';
import type { Receipt } from '../../model/receipt';
import type { ClaimFacts, Judgement, Outcome, Reason, Verdict } from '../../model/judgement';
import { figureOf } from './arithmetic';
import { figureText } from './figure-text';

export const doubtWords: Readonly<Record<ClaimDoubt, string>> = {
	'holder-by-pronoun': 'who holds it, from a pronoun',
	'holder-by-sentence-before': 'who holds it, from the sentence before',
	'holder-by-place': 'who holds it, from the place: the side that is not at home there',
	'place-by-sentence-before': 'the place, from the sentence before',
	'place-by-holder': 'the place, from who holds it',
	'date-by-sentence-before': 'the day, from the sentence before',
	'past-without-date': 'an earlier time, though none is named'
};

export const verdictWords: Readonly<Record<Verdict, string>> = {
	consistent: 'consistent',
	'not-consistent': 'not consistent',
	'cannot-tell': 'cannot tell'
};

export const outcomeWords: Readonly<Record<Outcome, string>> = {
	agrees: 'fits',
	disagrees: 'does not fit',
	'too-close': 'too close to tell'
};

/** A stretch of a stranger's text on one line: white space in single blanks, nothing that steers a terminal. */
export function onOneLine(text: string, longest = 200): string {
	const clean = text
		.replace(/\s+/g, ' ')
		.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
		.trim();
	const signs = [...clean];
	return signs.length > longest ? `${signs.slice(0, longest - 1).join('')}…` : clean;
}

/** A reason in English, with its numbers in their places; the comparisons tell how far each may be off. */
export function reasonText(reason: Reason, judgement: Judgement, facts: ClaimFacts): string {
	return reason.text.en.replace(/\{(\d+)\}/g, (whole, index: string) => {
		const id = reason.figures[Number(index)];
		const figure = id === undefined ? null : figureOf(id, judgement, facts);
		if (!figure) return whole;
		return figure.receipt.type === 'text'
			? `“${onOneLine(figure.receipt.quote)}”`
			: figureText({ ...figure, margin: 0 });
	});
}

/** What the claim was read as: who holds what, where and when, and who says it. */
export function subjectText({ subject, date, speaker, denied }: Claim, facts: ClaimFacts): string {
	const { what, holder, places, without } = subject;
	const names = (ids: readonly string[]) => ids.map((id) => nameOf(id, facts)).join(', ');
	const who = holder === null ? 'nobody named' : nameOf(holder, facts);
	const where = places.length === 0 ? 'no place that is known here' : names(places);
	const ground: Readonly<Record<typeof what, string>> = {
		held: `ground held by: ${who}; in: ${where}`,
		change: `ground taken or lost over time by: ${who}; in: ${where}`,
		advance: `an advance by: ${who}; in: ${where}`,
		size: `the size of: ${where}`
	};
	const days = date.from === date.to ? date.from : `${date.from} to ${date.to}`;
	const sources: Readonly<Record<typeof date.source, string>> = {
		stated: 'as the text says',
		relative: 'counted from the day of the text',
		article: 'the day of the text',
		none: 'the day of the layers, as nothing says another'
	};
	return [
		ground[what],
		...(without.length > 0 ? [`without: ${names(without)}`] : []),
		...(what === 'size' ? [] : [`${days} (${sources[date.source]})`]),
		...(speaker === null ? [] : [`said by: ${onOneLine(speaker, 80)}`]),
		...(denied ? ['the text denies it; judged as it was told'] : [])
	].join('; ');
}

function nameOf(id: string, { places }: ClaimFacts): string {
	return places.find((place) => place.id === id)?.name.en ?? id;
}

/** Where a number is from, in a few words; null for arithmetic, which has its steps instead. */
export function sourceText(receipt: Receipt): string | null {
	switch (receipt.type) {
		case 'measured':
		case 'length':
			return `measured on the layer ${receipt.layer}, ${receipt.asOf}`;
		case 'reference':
			return receipt.source;
		case 'article':
			return [receipt.publisher ?? receipt.author, receipt.title].filter(Boolean).join(', ');
		case 'text':
			return 'the text itself';
		case 'outline':
			return receipt.layer.en;
		case 'derived':
			return null;
	}
}
