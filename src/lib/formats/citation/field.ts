/** Joiners, which some scripts are written with. */
const joiners = '\u200c\u200d';

/**
 * A value of a citation on one line: what would break its format, or turn the direction of what follows,
 * or what nobody sees, is no part of a name.
 */
export function field(text: string): string {
	return text
		.replace(/\p{Cf}/gu, (sign) => (joiners.includes(sign) ? sign : ''))
		.replace(/[\p{Cc}\p{Z}\s]+/gu, ' ')
		.trim();
}

/** Year, month and day of an ISO date, those that it has. */
export function dateParts(iso: string): number[] {
	return iso.split('-').map(Number);
}
