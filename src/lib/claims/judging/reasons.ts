import type { Claim } from '../../model/claim';
import type { ClaimComparison, Reason, ReasonCode } from '../../model/judgement';
import type { PairCheck } from './compare-itself';
import type { NumberFinding } from './number-finding';

/** Why one number's comparisons come to what they do; of one that agrees, also which readings do not fit. */
export function numberReasons(finding: NumberFinding): Reason[] {
	const { code, comparisons, others } = finding;
	const [lead] = comparisons;
	const figures = [lead.claim, lead.against];
	const { en, uk } = lead.reading;
	switch (code) {
		case 'agrees': {
			const fits = reason(
				code,
				figures,
				`The text’s {0} fits {1} (${en}).`,
				`Число в тексті, {0}, узгоджується з {1} (${uk}).`
			);
			return others.length === 0 ? [fits] : [fits, audit(lead, others)];
		}
		case 'disagrees':
			return [
				reason(
					code,
					figures,
					`The text’s {0} does not fit {1} (${en}), nor any other usual reading.`,
					`Число в тексті, {0}, не узгоджується з {1} (${uk}) і з жодним іншим звичним прочитанням.`
				)
			];
		case 'depends-on-reading': {
			const list = listed(others, 2);
			return [
				reason(
					code,
					[...figures, ...list.figures],
					`The text’s {0} does not fit {1} (${en}), but it fits ${list.en}. The text does not say which is meant.`,
					`Число в тексті, {0}, не узгоджується з {1} (${uk}), але узгоджується з ${list.uk}. Що саме мається на увазі, текст не каже.`
				)
			];
		}
		case 'too-close': {
			const close = lead.outcome === 'too-close' ? lead : (others[0] ?? lead);
			return [
				reason(
					code,
					[close.claim, close.against],
					`The text’s {0} and {1} (${close.reading.en}) are too close to tell: whether they fit turns on less than the number may be off.`,
					`Число в тексті, {0}, і {1} (${close.reading.uk}) надто близькі, щоб судити: різниця менша за можливу похибку.`
				)
			];
		}
	}
}

function audit(lead: ClaimComparison, others: readonly ClaimComparison[]): Reason {
	const list = listed(others, 1);
	return reason(
		'depends-on-reading',
		[lead.claim, ...list.figures],
		`By other readings {0} would not fit: ${list.en}.`,
		`За іншими прочитаннями {0} не узгоджується: ${list.uk}.`
	);
}

function listed(comparisons: readonly ClaimComparison[], from: number) {
	const words = (language: 'en' | 'uk') =>
		comparisons
			.map(({ reading }, index) => `{${from + index}} (${reading[language]})`)
			.join(language === 'en' ? ' and ' : ' і ');
	return { en: words('en'), uk: words('uk'), figures: comparisons.map(({ against }) => against) };
}

/** That two of a claim's own numbers are not the same. */
export function itselfReason({ comparisons }: PairCheck): Reason {
	const [first] = comparisons;
	const { en, uk } = first.reading;
	return reason(
		'itself-disagrees',
		[first.claim, first.against],
		`The text’s own numbers do not fit each other: {0}, but its other one comes to {1} (${en}${comparisons.length > 1 ? ', and by no other reading either' : ''}).`,
		`Числа в самому тексті не узгоджуються: {0}, а друге дає {1} (${uk}${comparisons.length > 1 ? ', та й за іншими прочитаннями теж' : ''}).`
	);
}

/** Why the layers cannot tell. `context`: what they show all the same, if anything. */
export function blockedReason(
	code: Exclude<ReasonCode, 'agrees' | 'disagrees'>,
	claim: Claim,
	asOf: string,
	context: ClaimComparison | null
): Reason {
	const figures = context ? [context.against] : [];
	const shown = context
		? {
				en: ` For context, on ${asOf}: {0} (${context.reading.en}).`,
				uk: ` Для порівняння, на ${asOf}: {0} (${context.reading.uk}).`
			}
		: { en: '', uk: '' };
	const { en, uk } = blockedWords(code, claim, asOf);
	return reason(code, figures, en + shown.en, uk + shown.uk);
}

function blockedWords(code: ReasonCode, claim: Claim, asOf: string): Reason['text'] {
	switch (code) {
		case 'advance':
			return {
				en: 'It tells how far somebody went, which a layer of one day cannot show.',
				uk: 'Тут сказано, як далеко хтось просунувся, а шар за один день цього не показує.'
			};
		case 'change-over-time':
			return {
				en: 'It tells of ground taken or lost over time, which a layer of one day cannot show.',
				uk: 'Тут сказано про землю, здобуту чи втрачену за якийсь час, а шар за один день цього не показує.'
			};
		case 'unknown-place':
			return {
				en: 'It names no ground that the layers have.',
				uk: 'Тут не названо землі, яка є в шарах.'
			};
		case 'unknown-holder':
			return {
				en: 'It does not say who holds the ground.',
				uk: 'Тут не сказано, хто утримує землю.'
			};
		case 'unknown-size':
			return {
				en: 'The size it compares with is none that we have.',
				uk: 'Розміру, з яким порівняно, в нас немає.'
			};
		case 'other-date': {
			const { from, to } = claim.date;
			if (claim.doubts.includes('past-without-date'))
				return {
					en: `It speaks of the past without saying when; the layers show ${asOf} only.`,
					uk: `Тут ідеться про минуле без дати, а шари показують лише ${asOf}.`
				};
			const days = from === to ? from : `${from} – ${to}`;
			return {
				en: `It speaks of ${days}; the layers show ${asOf} only.`,
				uk: `Тут ідеться про ${days}, а шари показують лише ${asOf}.`
			};
		}
		default:
			return {
				en: 'There is nothing in the layers or tables to compare it with.',
				uk: 'Ні в шарах, ні в таблицях немає з чим порівняти.'
			};
	}
}

function reason(code: ReasonCode, figures: readonly string[], en: string, uk: string): Reason {
	return { code, text: { en, uk }, figures };
}
