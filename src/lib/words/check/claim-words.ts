import { writtenList } from '../written-list';
import { m } from '$lib/paraglide/messages';
import type { ClaimAddressNote } from '../../model/open-fault';
import { openFaultText } from '../open-fault-text';
import type { Claim, ClaimSubject, ClaimWhat, RatePeriod, StatedUnit } from '../../model/claim';
import { type ClaimFacts, type Judgement, type Verdict, verdicts } from '../../model/judgement';
import type { Language } from '../../model/language';
import { formatDays } from '../format-date';
import { wordFor } from '../say';

export const verdictWord = wordFor<Verdict>({
	fits: m.verdict_fits,
	close: m.verdict_close,
	depends: m.verdict_depends,
	'does-not-fit': m.verdict_does_not_fit,
	'no-answer': m.verdict_no_answer
});

export const whatWord = wordFor<ClaimWhat>({
	held: m.check_correct_held,
	change: m.check_correct_change,
	advance: m.check_correct_advance,
	size: m.check_correct_size
});

export const unitWord = wordFor<StatedUnit>({
	km2: m.unit_name_km2,
	mi2: m.unit_name_mi2,
	ha: m.unit_name_ha,
	acre: m.unit_name_acre,
	percent: m.unit_name_percent,
	km: m.unit_name_km,
	mi: m.unit_name_mi,
	times: m.unit_name_times
});

/** As it stands after a number: “a day”. */
export const rateWord = wordFor<RatePeriod>({
	day: m.rate_day,
	week: m.rate_week,
	month: m.rate_month,
	year: m.rate_year
});

const dateSource = wordFor<Claim['date']['source']>({
	stated: m.check_date_stated,
	relative: m.check_date_relative,
	article: m.check_date_article,
	none: m.check_date_none
});

export function placeName(id: string, facts: ClaimFacts, language: Language): string {
	return facts.places.find((place) => place.id === id)?.name[language] ?? id;
}

/** Names as one list, by the alphabet of its language: ids have an order that nobody knows. */
export function listInOrder(
	ids: readonly string[],
	nameOf: (id: string) => string,
	language: Language
): string {
	const names = ids.map(nameOf).sort((a, b) => a.localeCompare(b, language));
	return writtenList(names, language);
}

/** The places of a claim, and what it leaves out of them. */
export function whereWords(
	{ places, without, base }: ClaimSubject,
	facts: ClaimFacts,
	language: Language
): string {
	const names = (ids: readonly string[]) =>
		listInOrder(ids, (id) => placeName(id, facts, language), language);
	const locale = { locale: language };
	const parts = [names(places)];
	if (without.length > 0) parts.push(m.check_without({ places: names(without) }, locale));
	if (base)
		parts.push(base === 'land' ? m.check_base_land({}, locale) : m.check_base_total({}, locale));
	return parts.join('; ');
}

export function dateWords({ date }: Claim, language: Language): string {
	return formatDays(date.from, date.to, language);
}

/** How the date was come by. */
export function dateSourceWords({ date }: Claim, byHand: boolean, language: Language): string {
	return byHand
		? m.check_date_by_hand({}, { locale: language })
		: dateSource(date.source, language);
}

/** How many claims were found, and their verdicts, in one sentence: of those that there are. */
export function summaryOf(
	claims: readonly { readonly judgement: Judgement }[],
	language: Language
): string {
	const counts = verdicts.map((verdict) => ({
		verdict,
		count: claims.filter(({ judgement }) => judgement.verdict === verdict).length
	}));
	return countsText(counts, language);
}

/** The same from counts that are known. */
export function countsText(
	counts: readonly { readonly verdict: Verdict; readonly count: number }[],
	language: Language
): string {
	const locale = { locale: language };
	const all = counts.reduce((sum, { count }) => sum + count, 0);
	if (all === 0) return m.check_found_none({}, locale);
	const list = counts
		.filter(({ count }) => count > 0)
		.map(({ verdict, count }) =>
			m.check_verdict_count({ verdict: verdictWord(verdict, language), count }, locale)
		);
	return m.check_found({ count: all, verdicts: list.join('; ') }, locale);
}

/** What is to be said of a claim that an address names. */
export function claimAddressText(note: ClaimAddressNote): string {
	return note.type === 'bad'
		? m.check_link_bad({ reason: openFaultText(note.fault, 'claim-link') })
		: m.check_link_other_data({ made: note.made, now: note.now });
}
