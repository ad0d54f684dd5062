import { m } from '$lib/paraglide/messages';
import type { Claim, ClaimDoubt, ClaimSubject, ClaimWhat } from '../../model/claim';
import type { ClaimFacts, ComparedWith, Outcome, Verdict } from '../../model/judgement';
import type { Language } from '../../model/language';
import { holderName } from '../names';
import { daysInWords } from './days';

export function verdictWord(verdict: Verdict): string {
	switch (verdict) {
		case 'consistent':
			return m.verdict_consistent();
		case 'not-consistent':
			return m.verdict_not_consistent();
		case 'cannot-tell':
			return m.verdict_cannot_tell();
	}
}

export function outcomeWord(outcome: Outcome): string {
	switch (outcome) {
		case 'agrees':
			return m.outcome_agrees();
		case 'disagrees':
			return m.outcome_disagrees();
		case 'too-close':
			return m.outcome_too_close();
	}
}

export function comparedWord(compared: Exclude<ComparedWith, 'itself'>): string {
	switch (compared) {
		case 'measured':
			return m.with_measured();
		case 'official':
			return m.with_official();
		case 'reported':
			return m.with_reported();
	}
}

export function doubtWord(doubt: ClaimDoubt): string {
	switch (doubt) {
		case 'holder-by-pronoun':
			return m.doubt_holder_by_pronoun();
		case 'holder-by-sentence-before':
			return m.doubt_holder_by_sentence_before();
		case 'holder-by-place':
			return m.doubt_holder_by_place();
		case 'place-by-sentence-before':
			return m.doubt_place_by_sentence_before();
		case 'place-by-holder':
			return m.doubt_place_by_holder();
		case 'date-by-sentence-before':
			return m.doubt_date_by_sentence_before();
		case 'past-without-date':
			return m.doubt_past_without_date();
	}
}

export function whatWord(what: ClaimWhat): string {
	switch (what) {
		case 'held':
			return m.check_correct_held();
		case 'change':
			return m.check_correct_change();
		case 'advance':
			return m.check_correct_advance();
		case 'size':
			return m.check_correct_size();
	}
}

/** What a claim is about, with who: “ground that Russia holds”. */
export function aboutWords({ what, holder }: ClaimSubject): string {
	const name = holder && holderName(holder);
	switch (what) {
		case 'held':
			return name ? m.check_what_held({ holder: name }) : m.check_what_held_nobody();
		case 'change':
			return name ? m.check_what_change({ holder: name }) : m.check_what_change_nobody();
		case 'advance':
			return name ? m.check_what_advance({ holder: name }) : m.check_what_advance_nobody();
		case 'size':
			return m.check_what_size();
	}
}

export function placeName(id: string, facts: ClaimFacts, language: Language): string {
	return facts.places.find((place) => place.id === id)?.name[language] ?? id;
}

/** Names as one list, by the alphabet of its language: ids have an order that nobody knows. */
export function listInOrder(names: readonly string[], language: Language): string {
	const list = new Intl.ListFormat(language, { type: 'conjunction' });
	return list.format([...names].sort((a, b) => a.localeCompare(b, language)));
}

/** The places of a claim, and what it leaves out of them. */
export function whereWords(
	{ places, without, base }: ClaimSubject,
	facts: ClaimFacts,
	language: Language
): string {
	const names = (ids: readonly string[]) =>
		listInOrder(
			ids.map((id) => placeName(id, facts, language)),
			language
		);
	const parts = [places.length > 0 ? names(places) : m.check_nowhere()];
	if (without.length > 0) parts.push(m.check_without({ places: names(without) }));
	if (base) parts.push(base === 'land' ? m.check_base_land() : m.check_base_total());
	return parts.join('; ');
}

export function dateWords({ date }: Claim, language: Language): string {
	return daysInWords(date.from, date.to, language);
}

/** How the date was come by. */
export function dateSourceWords({ date }: Claim, byHand: boolean): string {
	if (byHand) return m.check_date_by_hand();
	switch (date.source) {
		case 'stated':
			return m.check_date_stated();
		case 'relative':
			return m.check_date_relative();
		case 'article':
			return m.check_date_article();
		case 'none':
			return m.check_date_none();
	}
}
