import { m } from '$lib/paraglide/messages';
import type { Figure } from '../../model/figure';
import { overlaps } from '../../model/interval';
import type { Language } from '../../model/language';
import { formatDate } from '../format-date';
import { sentence, type SentencePart } from '../sentence';
import type { Standing, BoardGroup, BoardRow } from '../../model/board';
import { saidBy } from './board-words';

/** Longer lists of figures end in the number of those left out. */
const mostNamed = 5;

/** Numbers whose conflicts are listed one by one; of more, their number is enough. */
const mostConflicts = 3;

/**
 * Which numbers of a group agree, with one another and with what is measured, sentence by sentence.
 * Numbers about other days are named, and compared with nothing.
 */
export function groupSentences(
	{ rows, measured }: Pick<BoardGroup, 'rows' | 'measured'>,
	asOf: string,
	language: Language
): SentencePart[][] {
	const locale = { locale: language };
	const sameDay = rows.filter((row) => row.standing !== 'other-day');
	const otherDay = rows.filter((row) => row.standing === 'other-day');
	const apart = conflicts(sameDay);
	const allMeet = sameDay.length > 1 && apart.length === 0;
	const ours = measured[0];
	const date = formatDate(asOf, language);
	return [
		...(allMeet
			? about(sameDay, language, (figures) => m.board_say_meet({ figures }, locale))
			: apartSentences(apart, language)),
		...(ours
			? measuredSentences(sameDay, ours, allMeet, language)
			: [[m.board_say_unmeasured({}, locale)]]),
		...about(otherDay, language, (figures) => m.board_say_other_day({ figures, date }, locale))
	];
}

type Slot = (figure: Figure) => string;

/** A sentence about some rows; none about none. `write` gets their list. */
function about(
	rows: readonly BoardRow[],
	language: Language,
	write: (figures: string, slot: Slot) => string
): SentencePart[][] {
	if (rows.length === 0) return [];
	return [
		sentence((slot) => {
			const items = rows.slice(0, mostNamed).map((row) => itemOf(row, slot, language));
			const left = rows.length - items.length;
			if (left > 0) items.push(m.board_more({ count: left }, { locale: language }));
			return write(new Intl.ListFormat(language, { type: 'conjunction' }).format(items), slot);
		})
	];
}

function itemOf(row: BoardRow, slot: Slot, language: Language): string {
	return m.board_item(
		{ figure: slot(row.figure), source: saidBy(row, language) },
		{ locale: language }
	);
}

function apartSentences(apart: readonly Conflict[], language: Language): SentencePart[][] {
	const locale = { locale: language };
	const listed = apart
		.slice(0, mostConflicts)
		.flatMap(({ row, others }) =>
			about(others, language, (figures, slot) =>
				m.board_say_apart({ one: itemOf(row, slot, language), figures }, locale)
			)
		);
	const left = apart.length - listed.length;
	return left > 0 ? [...listed, [m.board_say_more_apart({ count: left }, locale)]] : listed;
}

/** @param listed whether the sentence before has named all of the rows */
function measuredSentences(
	rows: readonly BoardRow[],
	ours: Figure,
	listed: boolean,
	language: Language
): SentencePart[][] {
	const locale = { locale: language };
	const of = (kind: Standing) => rows.filter((row) => row.standing === kind);
	const [agree, differ, close] = [of('fits'), of('does-not-fit'), of('close')];
	if (listed && agree.length === rows.length)
		return [sentence((slot) => m.board_say_agrees_all({ measured: slot(ours) }, locale))];
	if (listed && differ.length === rows.length)
		return [sentence((slot) => m.board_say_agrees_none({ measured: slot(ours) }, locale))];
	const compared = (some: readonly BoardRow[], message: typeof m.board_say_agrees) =>
		about(some, language, (figures, slot) => message({ figures, measured: slot(ours) }, locale));
	return [
		...compared(agree, m.board_say_agrees),
		...compared(differ, m.board_say_disagrees),
		...compared(close, m.board_say_too_close)
	];
}

interface Conflict {
	readonly row: BoardRow;
	readonly others: readonly BoardRow[];
}

/**
 * All pairs of numbers that do not meet, in as few lists as it takes: the number that meets the fewest
 * is listed first, with all that it does not meet, and then left out.
 */
function conflicts(rows: readonly BoardRow[]): Conflict[] {
	let left = rows;
	const found: Conflict[] = [];
	for (;;) {
		const worst = left
			.map((row) => ({ row, others: left.filter((other) => !meet(row, other)) }))
			.reduce<Conflict | null>(
				(most, one) => (one.others.length > (most?.others.length ?? 0) ? one : most),
				null
			);
		if (!worst) return found;
		found.push(worst);
		left = left.filter((row) => row !== worst.row);
	}
}

function meet(one: BoardRow, other: BoardRow): boolean {
	return overlaps(one.figure.interval, other.figure.interval);
}
