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
	const { subject, date, sentence, expressions } = claim;
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
	const changed = isOfChange(claim);
	const read = (doubt: ClaimDoubt, change: Partial<ClaimSubject>): OtherReading => ({
		claim: { ...claim, subject: { ...subject, ...change } },
		doubt
	});
	const others: OtherReading[] = [];
	if (subject.what === 'size')
		others.push(...holders.map((holder) => read('what-otherwise', { what: 'held', holder })));
	else others.push(read('what-otherwise', { what: 'size', holder: null }));
	if (subject.holder)
		others.push(
			read('what-otherwise', { what: changed ? 'held' : 'change' }),
			read('holder-otherwise', { holder: otherHolder(subject.holder) })
		);
	const named = near.mentions.flatMap(({ places, within }) => {
		const ids = places?.length ? places : within;
		return ids?.length ? [[...ids].sort()] : [];
	});
	for (const places of unlike(named, subject.places)) {
		// “Russia seized …”: its own country is no other place to have done so.
		if (places.join() === subject.holder) continue;
		const { each: _, ...rest } = subject;
		others.push({
			claim: { ...claim, subject: { ...rest, places, without: [] } },
			doubt: 'place-otherwise'
		});
	}
	if (subject.what === 'size') return others;
	// An article speaks of its own day, whatever else it names.
	const days = [
		changed ? [date.from, day] : [day, day],
		...near.daysFor(day).flatMap(({ from, to }) =>
			changed
				? [
						[from, to],
						[from, day]
					]
				: [[to, to]]
		)
	];
	for (const [from, to] of unlike(days, [date.from, date.to]))
		if (from! <= to!)
			others.push({
				claim: { ...claim, date: { from: from!, to: to!, source: 'stated', text: null } },
				doubt: 'date-otherwise'
			});
	return others;
}

/** Those that are not `own`, each once. */
function unlike(all: readonly (readonly string[])[], own: readonly string[]) {
	const by = new Map(all.map((one) => [one.join(), one]));
	by.delete(own.join());
	return [...by.values()].slice(0, mostOffered);
}
