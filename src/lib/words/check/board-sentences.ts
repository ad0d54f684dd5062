import { m } from '$lib/paraglide/messages';
import type { Figure } from '../../model/figure';
import { overlaps } from '../../model/interval';
import type { Language } from '../../model/language';
import { filled, type Parts, slot } from '../compare/compare-sentences';
import { formatDate } from '../format-date';
import type { Standing, BoardGroup, BoardRow } from '../../model/board';
import { saidBy } from './board-words';

/** Longer lists of figures end in the number of those left out. */
const mostNamed = 5;

/** Numbers whose conflicts are told one by one; of more, their number is enough. */
const mostConflicts = 3;

/**
 * Which numbers of a group agree, with one another and with what is measured, sentence by sentence.
 * Numbers about other days are named, and compared with nothing.
 */
export function groupSentences(
	{ rows, measured }: Pick<BoardGroup, 'rows' | 'measured'>,
	asOf: string,
	language: Language
): Parts[] {
	const locale = { locale: language };
	const sameDay = rows.filter((row) => row.standing !== 'other-day');
	const otherDay = rows.filter((row) => row.standing === 'other-day');
	const apart = conflicts(sameDay);
	const allMeet = sameDay.length > 1 && apart.length === 0;
	const ours = measured[0];
	const date = formatDate(asOf, language);
	return [
		...(allMeet
			? listing(sameDay, language, (figures) => m.board_say_meet({ figures }, locale))
			: apartSentences(apart, language)),
		...(ours
			? measuredSentences(sameDay, ours, allMeet, language)
			: [[m.board_say_unmeasured({}, locale)]]),
		...listing(otherDay, language, (figures) => m.board_say_other_day({ figures, date }, locale))
	];
}

/**
 * A sentence about some rows; none about none. `write` gets their list, and a slot for one more figure,
 * which is `also`.
 */
function listing(
	rows: readonly BoardRow[],
	language: Language,
	write: (figures: string, also: string) => string,
	also?: Figure
): Parts[] {
	if (rows.length === 0) return [];
	const named = rows.slice(0, mostNamed);
	const items = named.map((row, index) => itemOf(row, slot(index), language));
	const left = rows.length - named.length;
	if (left > 0) items.push(m.board_more({ count: left }, { locale: language }));
	const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
	const figures = [...named.map(({ figure }) => figure), ...(also ? [also] : [])];
	return [filled(write(list, slot(named.length)), figures)];
}

function itemOf(row: BoardRow, figure: string, language: Language): string {
	return m.board_item({ figure, source: saidBy(row, language) }, { locale: language });
}

function apartSentences(apart: readonly Conflict[], language: Language): Parts[] {
	const locale = { locale: language };
	const told = apart
		.slice(0, mostConflicts)
		.flatMap(({ row, others }) =>
			listing(
				others,
				language,
				(figures, also) => m.board_say_apart({ one: itemOf(row, also, language), figures }, locale),
				row.figure
			)
		);
	const left = apart.length - told.length;
	return left > 0 ? [...told, [m.board_say_more_apart({ count: left }, locale)]] : told;
}

/** @param listed whether the sentence before has named all of the rows */
function measuredSentences(
	rows: readonly BoardRow[],
	ours: Figure,
	listed: boolean,
	language: Language
): Parts[] {
	const locale = { locale: language };
	const of = (kind: Standing) => rows.filter((row) => row.standing === kind);
	const [agree, differ, close] = [of('agrees'), of('disagrees'), of('too-close')];
	if (listed && agree.length === rows.length)
		return [filled(m.board_say_agrees_all({ measured: slot(0) }, locale), [ours])];
	if (listed && differ.length === rows.length)
		return [filled(m.board_say_agrees_none({ measured: slot(0) }, locale), [ours])];
	return [
		...listing(
			agree,
			language,
			(figures, measured) => m.board_say_agrees({ figures, measured }, locale),
			ours
		),
		...listing(
			differ,
			language,
			(figures, measured) => m.board_say_disagrees({ figures, measured }, locale),
			ours
		),
		...listing(
			close,
			language,
			(figures, measured) => m.board_say_too_close({ figures, measured }, locale),
			ours
		)
	];
}

interface Conflict {
	readonly row: BoardRow;
	readonly others: readonly BoardRow[];
}

/**
 * All pairs of numbers that do not meet, in as few lists as it takes: the number that meets the fewest
 * is told first, with all that it does not meet, and then left out.
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
