import { m } from '$lib/paraglide/messages';
import type { Derivation } from '../../model/judgement-figures';
import type { Figure, Unit } from '../../model/figure';
import type { Interval } from '../../model/interval';
import type { Language } from '../../model/language';
import { formatNumber, withUnit } from '../format-figure';
import { fillFormula } from '../sentence';

/** A number in whole steps but never as a 0 that it is not; `Infinity` as “any number”. */
export function numberText(value: number, unit: Unit, step: number, language: Language): string {
	if (!Number.isFinite(value)) return m.checker_any_number({}, { locale: language });
	return signed(bareNumber(value, step, language), unit, language);
}

/** A range: `460–600 km²`, `at least 450 km²`, or one number where both ends look alike. */
export function intervalText(
	{ low, high }: Interval,
	unit: Unit,
	step: number,
	language: Language
): string {
	if (high === Infinity)
		return m.hedge_at_least({ value: numberText(low, unit, step, language) }, { locale: language });
	const ends = [low, high].map((end) => bareNumber(end, step, language));
	return signed(ends[0] === ends[1] ? ends[0]! : ends.join('–'), unit, language);
}

function bareNumber(value: number, step: number, language: Language): string {
	const usual = step > 0 && Number.isFinite(step) ? step : 1;
	const isSeen = value === 0 || Math.abs(value) >= usual / 2;
	const fine = isSeen ? usual : 10 ** Math.floor(Math.log10(Math.abs(value)));
	return formatNumber(value, Math.max(fine, 1e-6), language);
}

/** Ratios as multiples; plain blanks, which a terminal can search for. */
function signed(text: string, unit: Unit, language: Language): string {
	if (unit === 'percent') return `${text}%`;
	return withUnit(text, unit === 'times' ? 'fold' : unit, language).replace(/[\u00a0\u202f]/g, ' ');
}

/** What a figure says: its range where it is one, and by how much measuring may be off. */
export function figureText(figure: Figure, language: Language): string {
	const { interval, unit, precision, margin, kind, hedge } = figure;
	const number =
		kind === 'reported' && hedge !== null
			? intervalText(interval, unit, fineStep(interval, precision), language)
			: rangeText(figure, language);
	return margin > 0 ? `${number} (± ${marginText(margin, unit, language)})` : number;
}

/** A margin to two digits. */
export function marginText(margin: number, unit: Unit, language: Language): string {
	return numberText(margin, unit, 10 ** (Math.floor(Math.log10(margin)) - 1), language);
}

/** A step that shows the width of a range, where the number's own is coarser than that. */
export function fineStep({ low, high }: Interval, step: number): number {
	const width = high - low;
	if (!(width > 0) || !Number.isFinite(width)) return step;
	return Math.min(step, 10 ** Math.floor(Math.log10(width / 5)));
}

/** A step of arithmetic as it is written down: `112,640 km² ÷ 603,628 km² = 18.7%`. */
export function stepText({ figure, formula, inputs }: Derivation, language: Language): string {
	const whole = fillFormula(formula, (index) => {
		const input = inputs[index];
		return input ? rangeText(input, language) : null;
	});
	const part = rangeText(figure, language);
	if (formula !== '{0}') return `${whole} = ${part}`;
	return m.checker_step_of({ whole, part }, { locale: language });
}

function rangeText(
	{ shownAs, interval, value, unit, precision }: Figure,
	language: Language
): string {
	return shownAs === 'range'
		? intervalText(interval, unit, precision, language)
		: numberText(value, unit, precision, language);
}
