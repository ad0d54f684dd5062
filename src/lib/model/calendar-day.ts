const dayMs = 86_400_000;

/** Days from 1 January 1970 to an ISO date. */
export function dayNumber(day: string): number {
	return Date.parse(day) / dayMs;
}

/** The ISO date of a number of days from 1 January 1970. */
export function dayAt(number: number): string {
	return new Date(number * dayMs).toISOString().slice(0, 10);
}
