/** A number as written: its value is `digits` × 10^`-decimals`. */
export interface Digits {
	readonly digits: string;
	readonly decimals: number;
	/** One point before exactly three digits (`112.500`), which some write for thousands. */
	readonly maybeThousands: boolean;
}

/** No area, share or distance on Earth has more digits; beyond them doubles lose some. */
const mostDigits = 15;

const whole = /^\d+$/;
/** By thousands, or as in India: “1,14,500”. */
const grouped = /^(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})$/;
const groupedByPoints = /^\d{1,3}(?:\.\d{3})(?:\.\d{3})+$/;

/**
 * Read digits with the commas and points between them: `112,000`, `112.5`, `1,000.5`, `20,5` (no group
 * of three: a decimal comma), `1.234.567`. Null where they make no number (`12,13,14`), and beyond 15 digits.
 */
export function readDigits(text: string): Digits | null {
	if (text.length > 2 * mostDigits) return null;
	if (whole.test(text)) return digitsOf(text, '');
	if (grouped.test(text)) {
		// “0,385” groups nothing.
		return text.startsWith('0') ? splitAt(text, text.indexOf(',')) : digitsOf(text, '');
	}
	if (groupedByPoints.test(text)) return digitsOf(text, '');
	const at = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
	return splitAt(text, at);
}

function splitAt(text: string, at: number): Digits | null {
	const [before, after] = [text.slice(0, at), text.slice(at + 1)];
	if (whole.test(before)) {
		const digits = digitsOf(before, after);
		const maybeThousands =
			text[at] === '.' && after.length === 3 && before.length <= 3 && !before.startsWith('0');
		return digits && { ...digits, maybeThousands };
	}
	const thousands = text[at] === '.' ? ',' : '.';
	const groups = before.split(thousands);
	const sound = groups.every((group, index) =>
		index === 0 ? /^\d{1,3}$/.test(group) : /^\d{3}$/.test(group)
	);
	return sound ? digitsOf(before, after) : null;
}

function digitsOf(before: string, after: string): Digits | null {
	const digits = (before + after).replace(/[.,]/g, '');
	if (digits.length > mostDigits) return null;
	return { digits, decimals: after.length, maybeThousands: false };
}
