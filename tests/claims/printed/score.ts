// How well claims read in printed passages agree with a careful reader's.
import { readClaims } from '../../../src/lib/claims/read-claims';
import type { Claim, Expression } from '../../../src/lib/model/claim';
import type { ClaimFacts } from '../../../src/lib/model/judgement';
import type { Passage, PrintedClaim, PrintedNumber } from './read-printed';

export const printedFields = [
	'what',
	'holder',
	'places',
	'date',
	'hedge',
	'pairs',
	'speaker',
	'denied'
] as const;
type Field = (typeof printedFields)[number];

export interface PrintedScore {
	readonly expected: number;
	readonly got: number;
	readonly found: number;
	readonly right: number;
	readonly fields: Readonly<Record<Field, number>>;
	readonly misses: readonly string[];
}

/** Read every passage, and hold what is found against the careful reading. */
export function scorePassages(passages: readonly Passage[], facts: ClaimFacts): PrintedScore {
	const fields = Object.fromEntries(printedFields.map((field) => [field, 0])) as Record<
		Field,
		number
	>;
	const score = { expected: 0, got: 0, found: 0, right: 0 };
	const misses: string[] = [];
	for (const { id, text, date, claims } of passages) {
		const { gazetteer, asOf } = facts;
		const left = readClaims(text, { gazetteer, asOf, articleDate: date });
		score.got += left.length;
		for (const wanted of claims) {
			const at = left.findIndex((claim) => expressionOf(claim, wanted, text));
			const claim = left.splice(at, at < 0 ? 0 : 1)[0];
			if (wanted.optional) {
				if (claim) score.got--;
				continue;
			}
			score.expected++;
			if (!claim) {
				misses.push(`${id}: not found: “${wanted.quote}”`);
				continue;
			}
			score.found++;
			const wrong = printedFields.filter((field) => !agrees(field, claim, wanted, text));
			for (const field of printedFields) if (!wrong.includes(field)) fields[field]++;
			if (wrong.length === 0) score.right++;
			for (const field of wrong)
				misses.push(`${id}: “${wanted.quote}”: ${field}: ${shown(field, claim, wanted)}`);
		}
		for (const claim of left)
			misses.push(
				`${id}: no claim: ${claim.expressions.map((e) => `“${e.text}”`).join(' + ')} ${JSON.stringify(claim.subject)}`
			);
	}
	return { ...score, fields, misses };
}

/** The number of a claim that a careful reading means by one of its own, if any. */
export function expressionOf(
	{ expressions }: Claim,
	{ quote, value, unit }: PrintedNumber,
	text: string
): Expression | undefined {
	const start = text.indexOf(quote);
	return expressions.find(
		({ span, stated }) =>
			stated.unit === unit &&
			span.start < start + quote.length &&
			span.end > start &&
			Math.abs((stated.low + stated.high) / 2 - value) <= 0.005 * value
	);
}

/** Whether a slot of a claim reads as a careful reader read it. */
export function agrees(field: Field, claim: Claim, wanted: PrintedClaim, text: string): boolean {
	const { subject, date, speaker, denied } = claim;
	const own = expressionOf(claim, wanted, text)!;
	switch (field) {
		case 'what':
			return subject.what === wanted.what || subject.what === wanted.what_else;
		case 'holder':
			return (
				subject.holder === wanted.holder ||
				(wanted.lost === true && subject.what === 'change' && subject.holder !== null)
			);
		case 'places':
			return [wanted.places, wanted.places_else].some(
				(places) => places && [...subject.places].sort().join() === [...places].sort().join()
			);
		case 'date':
			return (
				(wanted.from === null || near(date.from, wanted.from)) &&
				(wanted.to === null || near(date.to, wanted.to))
			);
		case 'hedge':
			return [wanted, ...wanted.also].every((number) => {
				const expression = expressionOf(claim, number, text);
				return (
					!expression ||
					hedgeOf(expression) === number.hedge ||
					(number !== wanted && number.hedge === 'none')
				);
			});
		case 'pairs':
			return (
				wanted.also.every((number) => expressionOf(claim, number, text)) &&
				claim.expressions.length === 1 + wanted.also.length &&
				own !== undefined
			);
		case 'speaker':
			return (
				sameSpeaker(speaker, wanted.speaker) ||
				(wanted.speaker_else !== undefined && sameSpeaker(speaker, wanted.speaker_else))
			);
		case 'denied':
			return denied === wanted.denied;
	}
}

/** Two ISO days that a day or two lie between. */
export function near(a: string, b: string): boolean {
	return Math.abs(Date.parse(a) - Date.parse(b)) <= 2 * 86_400_000;
}

const hedgeNames: Readonly<Record<string, string>> = {
	exactly: 'none',
	about: 'about',
	around: 'about',
	roughly: 'about',
	approximately: 'about',
	nearly: 'nearly',
	almost: 'nearly',
	'just under': 'nearly',
	under: 'under',
	over: 'over',
	'more than': 'over',
	'at least': 'at-least',
	'up to': 'up-to'
};

function hedgeOf({ form, hedge }: Expression): string {
	return form === 'range' ? 'between' : hedgeNames[hedge]!;
}

/** Whether two names share a word that tells something. */
export function sameSpeaker(got: string | null, wanted: string | null): boolean {
	if (got === null || wanted === null) return got === wanted;
	const words = (text: string) =>
		text
			.toLowerCase()
			.replace(/['’]s\b/g, '')
			.split(/[^\p{L}\d]+/u)
			.filter((word) => word.length > 0 && !/^(the|a|an|of|s|its|his|her|their)$/.test(word));
	const [a, b] = [words(got), words(wanted)];
	return a.some((word) => b.includes(word));
}

function shown(field: Field, claim: Claim, wanted: PrintedClaim): string {
	const { subject, date, speaker } = claim;
	const got = {
		what: subject.what,
		holder: subject.holder,
		places: subject.places,
		date: [date.from, date.to],
		hedge: claim.expressions.map(hedgeOf),
		pairs: claim.expressions.map(({ text }) => text),
		speaker,
		denied: claim.denied
	}[field];
	const want = {
		what: wanted.what,
		holder: wanted.holder,
		places: wanted.places,
		date: [wanted.from, wanted.to],
		hedge: [wanted, ...wanted.also].map(({ hedge }) => hedge),
		pairs: [wanted, ...wanted.also].map(({ quote }) => quote),
		speaker: wanted.speaker,
		denied: wanted.denied
	}[field];
	return `${JSON.stringify(got)}, not ${JSON.stringify(want)}`;
}

/** The score in a few lines. */
export function printedText(name: string, score: PrintedScore): string {
	const { expected, got, found, right, fields } = score;
	const share = (part: number, whole: number) =>
		`${part}/${whole} ${whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)} %`;
	return [
		`${name}: recall ${share(found, expected)}, precision ${share(found, got)}, right in every field ${share(right, expected)}`,
		`  ${printedFields.map((field) => `${field} ${share(fields[field], found)}`).join(', ')}`
	].join('\n');
}
