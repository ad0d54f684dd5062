import { m } from '$lib/paraglide/messages';
import {
	type BoardKind,
	type BoardStanding,
	type FigureBoardRow,
	boardStanding,
	publishedReceipt
} from '../../model/figure-board';
import type { Language } from '../../model/language';
import { formatDays } from '../format-date';
import { type Display, formatFigure, formatNumber } from '../format-figure';
import { holderOf, speakerOf } from '../names';
import { wordFor } from '../say';
import type { Holder } from '../../model/holder';

const standingWord = wordFor<BoardStanding>({
	same: m.board_standing_same,
	near: m.board_standing_near,
	more: m.board_standing_more,
	less: m.board_standing_less,
	none: m.board_standing_none
});
const withoutWord = wordFor<NonNullable<FigureBoardRow['without']>>({
	'not-there': m.board_none_not_there,
	outside: m.board_none_outside,
	'both-ways': m.board_none_both_ways
});

/** How a published figure stands to what is measured, and where to nothing, why. */
export function standingWords(row: FigureBoardRow, language: Language): string {
	const word = standingWord(boardStanding(row), language);
	return row.without ? `${word}: ${withoutWord(row.without, language)}` : word;
}

/** What a group of the board has; `place` and `holder` are those of its first figure. */
export function kindTitle(
	kind: BoardKind,
	place: string,
	holder: Holder,
	language: Language
): string {
	const slots = { place, holderOf: holderOf(holder, language) };
	const titles = {
		country: m.board_kind_held,
		salient: m.board_kind_held,
		months: m.board_kind_months,
		periods: m.board_kind_periods,
		regions: m.board_kind_regions
	};
	return titles[kind](slots, { locale: language });
}

/** What has to be known to read a group. */
export function kindNote(kind: BoardKind, mapMaker: string, language: Language): string {
	const notes = {
		country: m.board_note_country,
		salient: m.board_note_salient,
		months: m.board_note_months,
		periods: m.board_note_periods,
		regions: m.board_note_regions
	};
	return notes[kind]({ mapMaker }, { locale: language });
}

/** Who says it: the speaker, or the publisher in its own voice. */
function sayer(row: FigureBoardRow, language: Language): string {
	const receipt = publishedReceipt(row);
	return speakerOf(receipt, language)?.text ?? receipt.publisher;
}

/** A mark of a chart as it is read out. */
export function markWords(row: FigureBoardRow, display: Display): string {
	const { figure, from, to } = row.published;
	return m.board_mark(
		{
			figure: formatFigure(figure, display),
			days: formatDays(from, to, display.language),
			by: sayer(row, display.language),
			standing: standingWords(row, display.language)
		},
		{ locale: display.language }
	);
}

/** −20%, 0, +20%, from shares. */
export function signedPercent(share: number, language: Language): string {
	const sign = share > 0 ? '+' : share < 0 ? '−' : '';
	return `${sign}${formatNumber(100 * Math.abs(share), 1, language)}%`;
}
