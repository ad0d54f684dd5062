import type { Figure, Unit } from '../../model/figure';
import type { Interval } from '../../model/interval';

const signs: Readonly<Record<Unit, string>> = {
	km2: ' km²',
	percent: ' %',
	km: ' km',
	times: ' times',
	fold: ' times'
};

/** A number in English, in whole steps but never as a 0 that it is not; `Infinity` as “any number”. */
export function numberText(value: number, unit: Unit, step: number): string {
	if (!Number.isFinite(value)) return 'any number';
	let fine = step > 0 && Number.isFinite(step) ? step : 1;
	if (value !== 0 && Math.abs(value) < fine / 2)
		fine = 10 ** Math.floor(Math.log10(Math.abs(value)));
	const digits = Math.min(6, Math.max(0, -Math.floor(Math.log10(fine) + 1e-9)));
	const rounded = Math.round(value / fine) * fine;
	return `${rounded.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })}${signs[unit]}`;
}

/** A range in English: `460–600 km²`, `at least 450 km²`, or one number where both ends look alike. */
export function intervalText({ low, high }: Interval, unit: Unit, step: number): string {
	if (high === Infinity) return `at least ${numberText(low, unit, step)}`;
	const ends = [low, high].map((end) => numberText(end, unit, step));
	if (ends[0] === ends[1]) return ends[0]!;
	return `${ends[0]!.slice(0, ends[0]!.length - signs[unit].length)}–${ends[1]}`;
}

/** What a figure says: its range where it is one, and by how much measuring may be off. */
export function figureText(figure: Figure): string {
	const { value, interval, unit, precision, margin, shownAs, kind } = figure;
	const number =
		kind === 'reported' && figure.hedge !== null
			? intervalText(interval, unit, fineStep(interval, precision))
			: shownAs === 'range'
				? intervalText(interval, unit, precision)
				: numberText(value, unit, precision);
	return margin > 0 ? `${number} (± ${marginText(margin, unit)})` : number;
}

/** A margin to two digits. */
export function marginText(margin: number, unit: Unit): string {
	return numberText(margin, unit, 10 ** (Math.floor(Math.log10(margin)) - 1));
}

/** A step that shows the width of a range, where the number's own is coarser than that. */
export function fineStep({ low, high }: Interval, step: number): number {
	const width = high - low;
	if (!(width > 0) || !Number.isFinite(width)) return step;
	return Math.min(step, 10 ** Math.floor(Math.log10(width / 5)));
}
