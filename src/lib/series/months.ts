/** The firsts of the months from one ISO date to another, as ISO dates. */
export function monthsIn(from: string, to: string): string[] {
	const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
	const months: string[] = [];
	for (let at = 12 * year + month - 1 + (day > 1 ? 1 : 0); ; at++) {
		const first = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`;
		if (first > to) return months;
		months.push(first);
	}
}
