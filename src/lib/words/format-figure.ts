import { m } from '$lib/paraglide/messages';
import { type Figure, sqKmPerSqMile, type Unit } from '../model/figure';
import type { Hedge } from '../model/hedge';
import type { Interval } from '../model/interval';
import type { Language } from '../model/language';
import type { UnitSystem } from '../model/view';
import { asShown } from './as-shown';
import { pluralForm } from './plural-form';
import { writtenNumber } from './written-number';

/** How a person wants to read numbers. */
export interface Display {
	readonly language: Language;
	readonly unitSystem: UnitSystem;
}

export { sqKmPerSqMile };
const kmPerMile = 1.609344;

type ShownUnit = Unit | 'mi2' | 'mi';

interface Scale {
	readonly unit: ShownUnit;
	/** What one shown unit is, in the unit that the figure is kept in. */
	readonly size: number;
}

/** The unit that a figure's unit is shown in. */
export function scaleOf(unit: Unit, system: UnitSystem): Scale {
	if (system === 'mi2' && unit === 'km2') return { unit: 'mi2', size: sqKmPerSqMile };
	if (system === 'mi2' && unit === 'km') return { unit: 'mi', size: kmPerMile };
	return { unit, size: 1 };
}

/**
 * The step to show a number in, in the shown unit: never finer than `precision` in the figure's own.
 * After a conversion, the next step of 1, 2, 5, 10 … above it: powers of ten alone would be so coarse
 * that small areas drown.
 */
export function shownStep(precision: number, size: number): number {
	if (size === 1) return precision;
	// What is whole in its own unit gets no tenths by being converted.
	return Math.max(precision >= 1 ? 1 : 0, roundUp(precision / size));
}

/** The next of 1, 2, 5, 10 … from there up. */
export function roundUp(least: number): number {
	const power = 10 ** Math.floor(Math.log10(least));
	return power * ([1, 2, 5].find((part) => part * power >= least) ?? 10);
}

/** The largest of 1, 2, 5, 10 … that is not more. */
export function roundDown(most: number): number {
	const power = 10 ** Math.floor(Math.log10(most));
	return power * ([5, 2].find((part) => part * power <= most) ?? 1);
}

/** A number rounded to a step and written as the language does, without a unit. */
export function formatNumber(value: number, step: number, language: Language): string {
	// A hyphen is no minus.
	return writtenNumber(rounded(value, step), digitsOf(step), language).replace(/^-/, '−');
}

function rounded(value: number, step: number): number {
	return Math.round(value / step) * step;
}

function digitsOf(step: number): number {
	return Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
}

const unitMessages = {
	km2: m.unit_km2,
	mi2: m.unit_mi2,
	km: m.unit_km,
	mi: m.unit_mi,
	times: m.unit_ratio,
	fold: m.compare_unit_fold
};

/**
 * A number, or the text of a range that ends in one, with its unit; the sign of percent is its number's own.
 * `isGenitive`: behind a word that takes the genitive in Ukrainian.
 */
export function withUnit(
	text: string,
	unit: ShownUnit,
	language: Language,
	isGenitive = false
): string {
	if (unit === 'percent') return text;
	const form = pluralForm(text, language, isGenitive);
	return unitMessages[unit]({ value: text, form }, { locale: language });
}

/** A quantity with its unit. What is not nothing is never shown as 0, but as less than one step. */
export function formatQuantity(
	value: number,
	unit: Unit,
	precision: number,
	{ language, unitSystem }: Display,
	isGenitive = false
): string {
	const scale = scaleOf(unit, unitSystem);
	const step = shownStep(precision, scale.size);
	const shown = value / scale.size;
	const write = (number: number) =>
		unit === 'percent'
			? `${formatNumber(number, step, language)}%`
			: withUnit(formatNumber(number, step, language), scale.unit, language, isGenitive);
	if (shown > 0 && rounded(shown, step) === 0)
		return m.less_than({ value: write(step) }, { locale: language });
	return write(shown);
}

/** By how much a figure may be off, one digit finer than the figure: it must not round to nothing. */
export function formatMargin(
	margin: number,
	{ unit, precision }: Pick<Figure, 'unit' | 'precision'>,
	display: Display
): string {
	const fine =
		margin > 0 ? Math.min(precision / 10, 10 ** Math.floor(Math.log10(margin))) : precision;
	if (unit !== 'percent') return formatQuantity(margin, unit, fine, display);
	const { language } = display;
	return m.points({ value: formatNumber(margin, fine, language) }, { locale: language });
}

/** A range as `460–600 km²`; a single quantity where its ends look the same. */
export function formatInterval(
	{ low, high }: Interval,
	unit: Unit,
	precision: number,
	display: Display
): string {
	const { language, unitSystem } = display;
	if (high === Infinity)
		return m.hedge_at_least(
			{ value: formatQuantity(low, unit, precision, display) },
			{ locale: language }
		);
	const upper = formatQuantity(high, unit, precision, display);
	if (upper === formatQuantity(low, unit, precision, display)) return upper;
	const scale = scaleOf(unit, unitSystem);
	const shown = { low: low / scale.size, high: high / scale.size };
	return writeRange(shown, scale.unit, shownStep(precision, scale.size), language);
}

/** A range in the unit that it is shown in. */
function writeRange(
	{ low, high }: Interval,
	unit: ShownUnit,
	step: number,
	language: Language
): string {
	const from = formatNumber(low, step, language);
	if (unit !== 'percent')
		return withUnit(`${from}–${formatNumber(high, step, language)}`, unit, language);
	return `${from}–${formatNumber(high, step, language)}%`;
}

const hedgeMessages = {
	about: m.hedge_about,
	around: m.hedge_around,
	roughly: m.hedge_roughly,
	approximately: m.hedge_approximately,
	nearly: m.hedge_nearly,
	almost: m.hedge_almost,
	'just under': m.hedge_just_under,
	under: m.hedge_under,
	over: m.hedge_over,
	'more than': m.hedge_more_than,
	'at least': m.hedge_at_least,
	'up to': m.hedge_up_to
};

/** A quantity behind the word that qualifies it, as the interface's language puts it. */
export function withHedge(hedge: Hedge, value: string, language: Language): string {
	return hedge === 'exactly' ? value : hedgeMessages[hedge]({ value }, { locale: language });
}

/** Those whose Ukrainian words take the genitive: «близько 2 кв. миль». */
const takesGenitive: readonly Hedge[] = ['about', 'around', 'up to'];

/**
 * A figure as text: the range that it is, or its value behind its hedge. What was reported in another
 * unit says that we converted it.
 */
export function formatFigure(figure: Figure, display: Display): string {
	const { size } = scaleOf(figure.unit, display.unitSystem);
	const text = formatNumbers(
		asShown(figure, size, (precision) => shownStep(precision, size)),
		display
	);
	return wasPrintedSo(figure, size !== 1)
		? text
		: m.converted_unit({ value: text }, { locale: display.language });
}

/** Whether a reported figure was printed in the unit that it is shown in; of others, it is no question. */
function wasPrintedSo({ receipt }: Figure, isInMiles: boolean): boolean {
	if (receipt.type === 'published') return isInMiles === (receipt.printedIn === 'mi2');
	return !isInMiles || (receipt.type !== 'article' && receipt.type !== 'reference');
}

function formatNumbers(figure: Figure, display: Display): string {
	const { unit, precision, hedge } = figure;
	const isGenitive = hedge !== null && takesGenitive.includes(hedge);
	if (figure.shownAs === 'range') {
		const range = formatInterval(figure.interval, unit, precision, display);
		return hedge === null ? range : withHedge(hedge, range, display.language);
	}
	const text = formatQuantity(towardsTruth(figure, display), unit, precision, display, isGenitive);
	return hedge === null ? text : withHedge(hedge, text, display.language);
}

/** “More than” a number that was rounded up would be untrue, and so would “under” one rounded down. */
function towardsTruth({ kind, value, hedge, unit, precision }: Figure, display: Display): number {
	const lower = hedge === 'more than' || hedge === 'over' || hedge === 'at least';
	if (kind !== 'derived' || hedge === null || isApproximate(hedge)) return value;
	const { size } = scaleOf(unit, display.unitSystem);
	const step = shownStep(precision, size) * size;
	const steps = value / step;
	return step * (lower ? Math.floor(steps + 1e-9) : Math.ceil(steps - 1e-9));
}

function isApproximate(hedge: Hedge): boolean {
	return ['exactly', 'about', 'around', 'roughly', 'approximately'].includes(hedge);
}

/**
 * The range that a figure stands for. Of a reported one, how we read it; of another, one digit finer than
 * the figure itself, its ends rounded outwards, so that what we count as compatible never looks outside.
 */
export function formatReading(figure: Figure, display: Display): string {
	const { kind, interval, unit, precision } = figure;
	if (kind === 'reported') return formatRead(interval, unit, precision, display);
	const fine = unit === 'times' ? precision : precision / 10;
	const step = shownStep(fine, scaleOf(unit, display.unitSystem).size);
	const size = scaleOf(unit, display.unitSystem).size * step;
	// A hair's breadth of rounding noise must not widen an end that is exact already.
	const low = Math.floor(interval.low / size + 1e-9) * size;
	const high = Math.ceil(interval.high / size - 1e-9) * size;
	return formatInterval({ low, high }, unit, fine, display);
}

/**
 * The range that a stated number is read as, wherever it is written: to a tenth of its width, its ends
 * rounded inwards, so that every number shown is one that it stands for. `precision`: the step for a
 * range without a width or without an end.
 */
export function formatRead(
	interval: Interval,
	unit: Unit,
	precision: number,
	display: Display
): string {
	const { language, unitSystem } = display;
	const { size, unit: shownUnit } = scaleOf(unit, unitSystem);
	const width = (interval.high - interval.low) / size;
	if (!(width > 0 && Number.isFinite(width)))
		return formatInterval(interval, unit, precision, display);
	let step = 10 ** Math.floor(Math.log10(width / 10) + 1e-9);
	const low = Math.ceil(interval.low / size / step - 1e-6) * step;
	const high = Math.floor(interval.high / size / step + 1e-6) * step;
	const isWhole = (end: number, by: number) => Math.abs(end / by - Math.round(end / by)) < 1e-6;
	while (step < 1 && [low, high].every((end) => isWhole(end, 10 * step))) step *= 10;
	return writeRange({ low, high }, shownUnit, step, language);
}
