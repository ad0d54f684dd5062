import { m } from '$lib/paraglide/messages';
import type { AreasAnswer, AreasNote, AreasNoteCode, AreasQuestion } from '../model/foreign-ground';
import type { Language } from '../model/language';
import type { GroundMeaning, MappingFault } from '../model/mapping';
import { type Messages, sayFrom } from './say';

/** What was recognised in a file, or passed over. */
export function areasNoteText({ code, slots }: AreasNote, language: Language): string {
	return sayFrom(notes, { code, slots }, language);
}

/** What must be asked about a file. */
export function areasQuestionText({ code, slots }: AreasQuestion, language: Language): string {
	return sayFrom(questions, { code, slots }, language);
}

/** An answer as something to choose. */
export function areasAnswerText(
	{ system, axes, lines, edges }: AreasAnswer,
	language: Language
): string {
	const locale = { locale: language };
	if (axes)
		return (axes === 'exchanged' ? m.areas_answer_exchanged : m.areas_answer_as_written)(
			{},
			locale
		);
	if (lines)
		return (lines === 'closed' ? m.areas_answer_closed : m.areas_answer_left_out)({}, locale);
	if (edges) return (edges === 'short' ? m.areas_answer_short : m.areas_answer_long)({}, locale);
	return system === undefined || system === 'EPSG:4326'
		? m.areas_answer_degrees({}, locale)
		: m.areas_answer_system({ system }, locale);
}

/** What ground is taken for; null is unknown. */
export function groundMeaningText(meaning: GroundMeaning | null, language: Language): string {
	return sayFrom(meanings, { code: meaning ?? 'unknown' }, language);
}

/** What is wrong with the file of a mapping: its code with its slots. */
export function mappingFaultText(fault: MappingFault, language: Language): string {
	return sayFrom(mappingFaults, fault, language);
}

/** What makes one doubt how a file was read: for which meanings, and how much, as it is shown. */
export function doubtText(
	code: DoubtCode,
	of: readonly GroundMeaning[],
	area: string,
	language: Language
): string {
	const said = of.map((meaning) => groundMeaningText(meaning, language)).join(', ');
	return sayFrom(doubts, { code, slots: { meanings: said, area } }, language);
}

const notes: Messages<AreasNoteCode> = {
	'byte-order-mark': m.areas_note_byte_order_mark,
	wrapped: m.areas_note_wrapped,
	'nested-collections': m.areas_note_nested_collections,
	converted: m.areas_note_converted,
	'datum-unshifted': m.areas_note_datum_unshifted,
	'axes-exchanged': m.areas_note_axes_exchanged,
	'encoding-guessed': m.areas_note_encoding_guessed,
	'network-link': m.areas_note_network_link,
	'lines-closed': m.areas_note_lines_closed,
	'short-edges': m.areas_note_short_edges,
	points: m.areas_note_points,
	'deleted-rows': m.areas_note_deleted_rows,
	'passed-over': m.areas_note_passed_over,
	'rows-missing': m.areas_note_rows_missing,
	'part-left-out': m.areas_note_part_left_out
};

const questions: Messages<AreasQuestion['code']> = {
	system: m.areas_ask_system,
	'small-metres': m.areas_ask_small_metres,
	axes: m.areas_ask_axes,
	lines: m.areas_ask_lines,
	edges: m.areas_ask_edges
};

const meanings: Messages<GroundMeaning | 'unknown'> = {
	'held-ru': m.areas_means_held_ru,
	'held-ua': m.areas_means_held_ua,
	contested: m.areas_means_contested,
	'contested-ru': m.areas_means_contested_ru,
	'contested-ua': m.areas_means_contested_ua,
	claimed: m.areas_means_claimed,
	'claimed-ru': m.areas_means_claimed_ru,
	'claimed-ua': m.areas_means_claimed_ua,
	'left-out': m.areas_means_left_out,
	unknown: m.areas_means_unknown
};

type DoubtCode = 'over-country' | 'in-sea' | 'at-home' | 'two-statuses';
const doubts: Messages<DoubtCode> = {
	'over-country': m.areas_doubt_over_country,
	'in-sea': m.areas_doubt_in_sea,
	'at-home': m.areas_doubt_at_home,
	'two-statuses': m.areas_doubt_two_statuses
};

const mappingFaults: Messages<MappingFault['code']> = {
	'mapping-not-json': m.areas_mapping_not_json,
	'mapping-other-schema': m.areas_mapping_other_schema,
	'mapping-no-name': m.areas_mapping_no_name,
	'mapping-no-rules': m.areas_mapping_no_rules,
	'mapping-too-many': m.areas_mapping_too_many,
	'mapping-condition': m.areas_mapping_condition,
	'mapping-meaning': m.areas_mapping_meaning
};
