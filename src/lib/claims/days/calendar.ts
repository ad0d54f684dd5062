const dayMs = 86_400_000;

/** Two days and all between them, ISO dates. */
export interface Days {
	readonly from: string;
	readonly to: string;
}

/** The years that dates are kept to, whatever is counted in a text. */
const [firstYear, lastYear] = [1900, 2100];

/** The nearest day that is kept. */
function iso(ms: number): string {
	const first = Date.UTC(firstYear, 0, 1);
	const last = Date.UTC(lastYear, 11, 31);
	return new Date(ms > first ? Math.min(ms, last) : first).toISOString().slice(0, 10);
}

function ms(day: string): number {
	return Date.parse(`${day}T00:00:00Z`);
}

/** The day some days after another; before it where they are below 0. */
export function plusDays(day: string, days: number): string {
	return iso(ms(day) + days * dayMs);
}

/** The day some months before another, at most the last of that month. */
export function minusMonths(day: string, months: number): string {
	const [year, month, date] = parts(day);
	const first = new Date(Date.UTC(year, month - 1 - months, 1));
	const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
	return iso(first.getTime() + (Math.min(date, last) - 1) * dayMs);
}

/** Year, month (1 to 12) and day of the month. */
export function parts(day: string): readonly [number, number, number] {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	return [year, month, date];
}

/** Null where the calendar has no such day. */
export function dayOf(year: number, month: number, date: number): string | null {
	if (year < firstYear || year > lastYear) return null;
	const at = new Date(Date.UTC(year, month - 1, date));
	return at.getUTCMonth() === month - 1 && at.getUTCDate() === date ? iso(at.getTime()) : null;
}

export function monthDays(year: number, month: number): Days {
	return { from: iso(Date.UTC(year, month - 1, 1)), to: iso(Date.UTC(year, month, 0)) };
}

export function yearDays(year: number): Days {
	return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** Day of the week, 0 for Sunday. */
export function weekdayOf(day: string): number {
	return new Date(ms(day)).getUTCDay();
}
