import { isDay } from '../../model/is-day';
import type { FoundDay } from '../../model/foreign-ground';

/** Names of properties that tell of which day a map is. */
const dayKeys =
	/^(as_?of|date|day|map_?date|update_?date|updated?(_?at)?|last_?update|report_?date|datetime|when|begin)$/i;

/** Of a text with a day in it, in signs. */
const longest = 120;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day that a file is of: the one that all of its features give in a property named for it, else that
 * in its name; null where there is none. Where the two differ, or the order of day and month is open, all
 * of them are candidates.
 */
export function findDay(
	name: string,
	features: readonly { readonly properties: Readonly<Record<string, unknown>> }[]
): FoundDay | null {
	const said = dayOfProperties(features);
	const text = name.slice(-longest).replace(/^.*\/(?=[^/]*\d)/, '');
	const inName = daysIn(text);
	const candidates = [...new Set([...(said?.days ?? []), ...inName])];
	if (candidates.length === 0) return null;
	const day = candidates.length === 1 ? candidates[0]! : null;
	return said
		? { day, from: 'property', text: said.text, candidates }
		: { day, from: 'name', text, candidates };
}

function dayOfProperties(
	features: readonly { readonly properties: Readonly<Record<string, unknown>> }[]
): { text: string; days: string[] } | null {
	const key = Object.keys(features[0]?.properties ?? {}).find((one) => dayKeys.test(one));
	if (key === undefined) return null;
	const texts = new Set(
		features.map(({ properties }) => (Object.hasOwn(properties, key) ? properties[key] : null))
	);
	const [only] = texts;
	if (texts.size !== 1 || typeof only !== 'string') return null;
	const days = daysIn(only.slice(0, longest));
	return days.length > 0 ? { text: only.slice(0, longest), days } : null;
}

/** The days, ISO, that a text can be read as; both where day and month could change places. */
export function daysIn(text: string): string[] {
	const found = (year: string, month: number, day: string) =>
		`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
	const ordered = /(?<!\d)((?:19|20)\d\d)([-_. /]?)(\d\d)\2(\d\d)(?!\d)/.exec(text);
	if (ordered) {
		const day = found(ordered[1]!, Number(ordered[3]), ordered[4]!);
		if (isDay(day)) return [day];
	}
	const named =
		/(?<!\d)(\d{1,2})[-_. ]?([a-z]{3})[a-z]*[-_. ,]*((?:19|20)\d\d)(?!\d)/i.exec(text) ??
		turned(
			/([a-z]{3})[a-z]*[-_. ]*(\d{1,2})(?:st|nd|rd|th)?[-_. ,]*((?:19|20)\d\d)(?!\d)/i.exec(text)
		);
	if (named) {
		const day = found(named[3]!, months.indexOf(named[2]!.toLowerCase()) + 1, named[1]!);
		if (isDay(day)) return [day];
	}
	const open = /(?<!\d)(\d{1,2})([-_. /])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/.exec(text);
	if (!open) return [];
	const [, first, , second, year] = open;
	const readings = [found(year!, Number(second), first!), found(year!, Number(first), second!)];
	// With points between, the day comes first.
	return [...new Set(open[2] === '.' ? readings.slice(0, 1) : readings)].filter(isDay);
}

function turned(match: RegExpExecArray | null): readonly string[] | null {
	return match && [match[0]!, match[2]!, match[1]!, match[3]!];
}
