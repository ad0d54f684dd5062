import type { Claim, ClaimDoubt, ClaimSubject } from '../model/claim';
import type { Gazetteer } from '../model/gazetteer';
import { holders, otherHolder } from '../model/holder';
import { isOfChange } from './judging/by-day/when';
import { Sentence } from './entities/sentence';

/** A claim with one part read as something else that its text offers, and what is doubted if that is right. */
export interface OtherReading {
	readonly claim: Claim;
	readonly doubt: ClaimDoubt;
}

/** How far around its sentence a claim may have got a place or a day from, in UTF-16 code units. */
const before = 400;
const behind = 200;
/** Of places and of days each; a table names hundreds. */
const mostOffered = 8;

/**
 * The readings next to that of a claim, each with one part as something else that the text offers: what it
 * tells of, the other side, a place or a day that is named close by. `text`: the one that it was read from;
 * `day`: ISO, the day that days were counted from.
 */
export function otherReadings(
	claim: Claim,
	text: string,
	gazetteer: Gazetteer,
	day: string
): OtherReading[] {
	const { subject, sentence, expressions } = claim;
	// “At least”, “up to”: that it fits elsewhere tells nothing.
	if (expressions.some(({ interval: { low, high } }) => low <= 0 || high === Infinity)) return [];
	const near = new Sentence(
		text,
		{
			start: Math.max(0, sentence.start - before),
			end: Math.min(text.length, sentence.end + behind)
		},
		gazetteer
	);
	return [
		...otherMeanings(claim),
		...otherPlaces(subject, near).map((places): OtherReading => {
			const { each: _, ...rest } = subject;
			const moved = { ...claim, subject: { ...rest, places, without: [] } };
			return { claim: moved, doubt: 'place-otherwise' };
		}),
		...otherDays(claim, near, day).map(([from, to]): OtherReading => {
			const dated = { ...claim, date: { from, to, source: 'stated', text: null } as const };
			return { claim: dated, doubt: 'date-otherwise' };
		})
	];
}

/** What says that the next number tells the same once more: “(620 square miles)”, “or 18 %”, “that is”. */
const again =
	/[([=–—]|\b(or|i\.e|that is|that was|equals?|equivalent|amounts?|corresponds?|comes? to|makes?|translates?)\b/i;

/** Whether numbers that were read as one quantity may be two: a comma alone, say, is between them. */
export function mayBeTwo({ expressions }: Claim, text: string): boolean {
	return expressions.some((one, at) => {
		const before = expressions[at - 1];
		return before && !again.test(text.slice(before.span.end, one.span.start));
	});
}

/** As something else, and of the other side. */
function otherMeanings(claim: Claim): OtherReading[] {
	const { what, holder } = claim.subject;
	const read = (doubt: ClaimDoubt, change: Partial<ClaimSubject>): OtherReading => ({
		claim: { ...claim, subject: { ...claim.subject, ...change } },
		doubt
	});
	if (what === 'size')
		return holders.map((side) => read('what-otherwise', { what: 'held', holder: side }));
	const size = read('what-otherwise', { what: 'size', holder: null });
	if (!holder) return [size];
	return [
		size,
		read('what-otherwise', { what: isOfChange(claim) ? 'held' : 'change' }),
		read('holder-otherwise', { holder: otherHolder(holder) })
	];
}

function otherPlaces({ places: own, holder }: ClaimSubject, near: Sentence): (readonly string[])[] {
	const named = near.mentions.flatMap(({ places, within }) => {
		const ids = places?.length ? places : within;
		return ids?.length ? [[...ids].sort()] : [];
	});
	// “Russia seized …”: its own country is no other place to have done so.
	return unlike(named, own).filter((places) => places.join() !== holder);
}

function otherDays(claim: Claim, near: Sentence, day: string): (readonly [string, string])[] {
	if (claim.subject.what === 'size') return [];
	const { from: since, to: until } = claim.date;
	const named = near.daysFor(day);
	// An article speaks of its own day, whatever else it names.
	const days: (readonly [string, string])[] = isOfChange(claim)
		? [
				[since, day],
				...named.flatMap(
					({ from, to }) =>
						[
							[from, to],
							[from, day]
						] as const
				)
			]
		: [[day, day], ...named.map(({ to }) => [to, to] as const)];
	return unlike(days, [since, until]).filter(([from, to]) => from <= to);
}

/** Those that are not `own`, each once. */
function unlike<T extends readonly string[]>(all: readonly T[], own: readonly string[]): T[] {
	const by = new Map(all.map((one) => [one.join(), one]));
	by.delete(own.join());
	return [...by.values()].slice(0, mostOffered);
}
