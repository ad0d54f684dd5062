/** Whether a text is a day of the calendar, written as YYYY-MM-DD. */
export function isDay(text: string): boolean {
	const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
	// The calendar rolls 30 February over to March.
	return date !== null && !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}
