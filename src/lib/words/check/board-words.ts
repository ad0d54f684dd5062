import { m } from '$lib/paraglide/messages';
import type { Dossier } from '../../model/dossier';
import type { Language } from '../../model/language';
import { listInOrder, verdictWord } from './claim-words';
import { countryName, holderName, holderOf, sourceName, speakerOf } from '../names';
import type { Standing, BoardRow, BoardSubject } from '../../model/board';

type Regions = Pick<Dossier, 'regions'>;

/** A place by its id, in the interface's language: a region of the layers, or a country. */
export function placeName(id: string, { regions }: Regions, language: Language): string {
	const region = regions.find((one) => one.id === id);
	if (region) return region.name[language];
	return /^[A-Z]{2}$/.test(id) ? countryName(id, language) : id;
}

/** The ground that a subject is about; empty where it has none. */
function groundName(
	{ places, without }: Pick<BoardSubject, 'places' | 'without'>,
	dossier: Regions,
	language: Language
): string {
	const names = (ids: readonly string[]) =>
		listInOrder(ids, (id) => placeName(id, dossier, language), language);
	if (without.length === 0) return names(places);
	return m.board_without({ place: names(places), without: names(without) }, { locale: language });
}

/** What a group of numbers is about, as a heading. */
export function groupTitle(group: BoardSubject, dossier: Regions, language: Language): string {
	const locale = { locale: language };
	const place = groundName(group, dossier, language);
	const { holder, what, quantity } = group;
	if (holder === null || what === 'region') return m.board_title_size({ place }, locale);
	if (what === 'advance')
		return m.board_title_advance({ place, holder: holderName(holder, language) }, locale);
	const args = [{ place, holderOf: holderOf(holder, language) }, locale] as const;
	return quantity === 'share' ? m.board_title_share(...args) : m.board_title_area(...args);
}

/** Who gives a number: the speaker, and where that was published. */
export function saidBy({ figure: { receipt }, claim }: BoardRow, language: Language): string {
	const locale = { locale: language };
	if (receipt.type === 'article') {
		const source = sourceName(receipt, language);
		const speaker = speakerOf(receipt, language)?.text;
		return speaker ? m.board_speaker_in({ speaker, source }, locale) : source;
	}
	const speaker = receipt.type === 'text' ? receipt.speaker : null;
	const text =
		speaker === null
			? m.board_checked({}, locale)
			: m.board_speaker_in({ speaker, source: m.board_checked({}, locale) }, locale);
	return claim?.denied ? m.board_denied({ text }, locale) : text;
}

/** How a number stands to what is measured, in a word or two. */
export function standingWord(standing: Standing, language: Language): string {
	return standing === 'other-day'
		? m.board_other_day({}, { locale: language })
		: verdictWord(standing, language);
}
