import type { FigureChart } from '../model/figure-board';
import { type Display, roundUp, scaleOf } from '../words/format-figure';

/** More labels than these would run into each other on a phone. */
const mostTicks = 4;
const mostLabels = { months: 3, years: 5 };
/** Months between the labels of an axis. */
const monthSteps = [1, 3, 6, 12, 24];

/** Round values within a chart, in its unit, and the step between them. */
export function valueTicks(
	{ low, high, unit }: Pick<FigureChart, 'low' | 'high' | 'unit'>,
	{ unitSystem }: Display
): { readonly ticks: readonly number[]; readonly step: number } {
	const { size } = scaleOf(unit, unitSystem);
	const step = roundUp((high - low) / size / mostTicks) * size;
	const first = Math.ceil(low / step - 1e-9);
	const count = Math.floor(high / step + 1e-9) - first + 1;
	return { step, ticks: Array.from({ length: count }, (_, at) => (first + at) * step) };
}

/** First days of months within a period; as ISO months, or years where all are Januaries. */
export function timeTicks({ from, to }: Pick<FigureChart, 'from' | 'to'>): {
	readonly day: string;
	readonly label: string;
}[] {
	const [first, last] = [monthOf(from), monthOf(to)];
	const fits = (step: number) =>
		(last - first) / step <= (step % 12 === 0 ? mostLabels.years : mostLabels.months);
	const step = monthSteps.find(fits) ?? monthSteps.at(-1)!;
	const months = Array.from({ length: last - first + 1 }, (_, at) => first + at);
	return months
		.filter((one) => one % step === 0)
		.map((one) => {
			const year = String(Math.floor(one / 12));
			const label = step % 12 === 0 ? year : `${year}-${String((one % 12) + 1).padStart(2, '0')}`;
			return { day: `${year}-${String((one % 12) + 1).padStart(2, '0')}-01`, label };
		})
		.filter(({ day }) => day >= from && day <= to);
}

function monthOf(day: string): number {
	return 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1;
}

/** How far along a chart a day is, in percent; `end`: at its end. */
export function along(
	day: string,
	{ from, to }: Pick<FigureChart, 'from' | 'to'>,
	end = false
): number {
	const at = Date.parse(day) + (end ? 86_400_000 : 0);
	return (100 * (at - Date.parse(from))) / (Date.parse(to) - Date.parse(from));
}

/** How far down a chart a value is, in percent. */
export function down(value: number, { low, high }: Pick<FigureChart, 'low' | 'high'>): number {
	return 100 * (1 - (value - low) / (high - low));
}
