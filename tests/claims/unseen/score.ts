// How well read claims agree with expected ones.
import { readClaims } from '../../../src/lib/claims/read-claims';
import type { Claim, Expression } from '../../../src/lib/model/claim';
import type { Hedge } from '../../../src/lib/model/hedge';
import type { ClaimFacts } from '../../../src/lib/model/judgement';
import type { ExpectedClaim, Item } from './read-fixtures';

/** Hedges that `readHedge` reads alike. */
const hedgeClasses: readonly (readonly Hedge[])[] = [
	['about', 'around', 'roughly', 'approximately'],
	['nearly', 'almost', 'just under'],
	['over', 'more than'],
	['up to', 'under']
];

/** Fields of a reading: those that make it right, and two that are only counted. */
const deciding = ['hedge', 'what', 'holder', 'places', 'without', 'date', 'denied', 'of'] as const;
const counted = ['units', 'speaker'] as const;
type Field = (typeof deciding)[number] | (typeof counted)[number];

export interface Score {
	readonly expected: number;
	readonly got: number;
	/** Claims with the right number at the right place. */
	readonly found: number;
	/** Of these, those whose whole reading is right. */
	readonly right: number;
	readonly fields: Readonly<Record<Field, { asked: number; right: number }>>;
	/** What went wrong, one line each. */
	readonly misses: readonly string[];
}

/** Read every item's text, and hold what is found against what is expected. */
export function scoreItems(items: readonly Item[], facts: ClaimFacts): Score {
	const fields = Object.fromEntries(
		[...deciding, ...counted].map((field) => [field, { asked: 0, right: 0 }])
	) as Score['fields'];
	const score = { expected: 0, got: 0, found: 0, right: 0 };
	const misses: string[] = [];
	for (const { id, text, articleDate, claims } of items) {
		const { gazetteer, asOf } = facts;
		const left = readClaims(text, { gazetteer, asOf, articleDate });
		score.got += left.length;
		for (const wanted of claims) {
			if (wanted.optional) continue;
			score.expected++;
			const index = left.findIndex((claim) => expressionOf(claim, wanted, text) !== undefined);
			const claim = left.splice(index, index < 0 ? 0 : 1)[0];
			if (!claim) {
				misses.push(`${id}: not found: “${wanted.quote}” in: ${text.slice(0, 160)}`);
				continue;
			}
			score.found++;
			const wrong = wrongFields(claim, expressionOf(claim, wanted, text)!, wanted, fields);
			if (!wrong.some(({ field }) => deciding.includes(field as never))) score.right++;
			for (const { field, got, want } of wrong)
				misses.push(
					`${id}: “${wanted.quote}”: ${field} is ${JSON.stringify(got)}, not ${JSON.stringify(want)}`
				);
		}
		const surplus = left.filter((claim) => !mayBeRead(claim, claims, text));
		score.got -= left.length - surplus.length;
		for (const { expressions, subject } of surplus)
			misses.push(
				`${id}: not a claim: “${expressions.map((e) => e.text).join('” + “')}” (${JSON.stringify(subject)})`
			);
	}
	return { ...score, fields, misses };
}

/** Whether a claim stands where the fixture leaves it open whether there is one. */
function mayBeRead({ span }: Claim, claims: readonly ExpectedClaim[], text: string): boolean {
	return claims.some(({ optional, quote }) => {
		const start = text.indexOf(quote);
		return optional && span.start < start + quote.length && span.end > start;
	});
}

/** The expression of a claim that is the expected one's number, if it has it. */
function expressionOf(claim: Claim, wanted: ExpectedClaim, text: string): Expression | undefined {
	const start = text.indexOf(wanted.quote);
	const end = start + wanted.quote.length;
	return claim.expressions.find(
		({ span, quantity, value }) =>
			quantity === wanted.quantity &&
			span.start < end &&
			span.end > start &&
			[wanted.value].flat().some((number) => Math.abs(value / number - 1) <= 0.005)
	);
}

function wrongFields(
	claim: Claim,
	expression: Expression,
	wanted: ExpectedClaim,
	fields: Score['fields']
): { field: Field; got: unknown; want: unknown }[] {
	const { subject, date, denied, speaker, expressions } = claim;
	const want: Record<Field, unknown> = {
		...wanted,
		denied: wanted.denied ?? false,
		without: wanted.without ?? [],
		hedge: wanted.hedge,
		units: wanted.units,
		speaker: wanted.speaker,
		what: wanted.what,
		holder: wanted.holder,
		places: wanted.places,
		date: wanted.date,
		of: wanted.of
	};
	const got: Record<Field, unknown> = {
		hedge: expression.hedge,
		units: expressions.map(({ stated }) => stated.unit),
		speaker,
		...subject,
		places: [...subject.places].sort(),
		without: [...subject.without].sort(),
		date: [date.from, date.to],
		denied,
		of: expression.ofText
	};
	const wrong = [];
	for (const field of Object.keys(fields) as Field[]) {
		if (want[field] === undefined) continue;
		fields[field].asked++;
		if (agrees(field, got[field], want[field])) fields[field].right++;
		else wrong.push({ field, got: got[field], want: want[field] });
	}
	return wrong;
}

function agrees(field: Field, got: unknown, want: unknown): boolean {
	if (field === 'hedge')
		return [want as Hedge | Hedge[]]
			.flat()
			.some((hedge) => classOf(hedge) === classOf(got as Hedge));
	if ((field === 'speaker' || field === 'of') && typeof want === 'string')
		return typeof got === 'string' && got.toLowerCase().includes(want.toLowerCase());
	return JSON.stringify(got) === JSON.stringify(want);
}

function classOf(hedge: Hedge): string {
	return hedgeClasses.find((group) => group.includes(hedge))?.[0] ?? hedge;
}

/** The score in one line, and its fields. */
export function scoreText(name: string, { expected, got, found, right, fields }: Score): string {
	const share = (part: number, whole: number) =>
		`${part}/${whole} (${whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)} %)`;
	return [
		`${name}: found ${share(found, expected)} of those expected, and ${share(found, got)} of those read are expected;`,
		`  wholly right ${share(right, expected)} of those expected, ${share(right, got)} of those read;`,
		`  by field: ${Object.entries(fields)
			.map(([field, tally]) => `${field} ${share(tally.right, tally.asked)}`)
			.join(', ')}`
	].join('\n');
}
