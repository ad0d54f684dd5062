/** Words for days and stretches of time. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const monthNames =
	'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec';
export const months: ReadonlyMap<string, number> = new Map(
	monthNames
		.split('|')
		.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const))
);

export const weekdays: ReadonlyMap<string, number> = new Map(
	'sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((name, i) => [name, i])
);

/** First and last month. */
export const seasons: ReadonlyMap<string, readonly [number, number]> = new Map([
	['spring', [3, 5]],
	['summer', [6, 8]],
	['autumn', [9, 11]],
	['fall', [9, 11]],
	['winter', [12, 2]]
]);

const counted =
	'a 1|an 1|one 1|two 2|three 3|four 4|five 5|six 6|seven 7|eight 8|nine 9|ten 10|eleven 11|twelve 12|few 3|several 4|couple 2';
export const smallNumbers: ReadonlyMap<string, number> = new Map(
	counted.split('|').map((one) => [one.split(' ')[0]!, Number(one.split(' ')[1])])
);

export const ordinals: ReadonlyMap<string, number> = new Map(
	'first second third fourth fifth sixth'.split(' ').map((name, i) => [name, i + 1])
);

export const unitDays: ReadonlyMap<string, number> = new Map([
	['day', 1],
	['week', 7],
	['fortnight', 14],
	['month', 30],
	['year', 365]
]);

export const nowWords = words('now currently today presently nowadays');

/** Behind “at present”, “at this point”, “right now”: the article's day. */
export const nowNouns = words('present point moment');

/** Events that texts count from: the invasion of 24 February 2022. */
export const invasionNouns = words('invasion war fighting conflict hostilities');
export const invasionDay = '2022-02-24';

/** What may stand between “since” and the noun of the invasion, or before its date. */
export const invasionModifiers = words(
	`the its full-scale full - scale big large-scale large wider all-out russia's russian russia 's start
	beginning outbreak of moscow putin's current present whole 2022 mass new`
);

/** Prepositions of a time. */
export const dayPrepositions = words(
	'in on by until till since from at before during over throughout for within after through between to of'
);

/** Events that a date stands by for themselves: “launched in August 2024”. */
export const eventWords = words(
	`began begin begins beginning started start starts launch launches launched launching invasion
	invaded invading incursion annexed annexing annexation annex referendum referendums elected born
	signed published founded independence broke erupted went created build built revolution opened
	enter enters entered formed retired appointed met visited`
);

/** Without a date, these say that it is long ago. */
export const pastPhrases: readonly string[] = [
	'once',
	'previously',
	'initially',
	'originally',
	'formerly',
	'earlier',
	'at its peak',
	'at their peak',
	'at the peak',
	'at its height',
	'at the height',
	'at its largest',
	'at its greatest',
	'at one point',
	'at one stage',
	'at first',
	'used to',
	'a peak',
	'at the start',
	'at the time'
];

/** What a time may begin with, but for numbers and words with a dash. */
export const beginnings: ReadonlySet<string> = new Set([
	...[months, weekdays, seasons, smallNumbers, ordinals].flatMap((of) => [...of.keys()]),
	...[nowWords, nowNouns].flatMap((of) => [...of]),
	...words('yesterday last previous this past year month week new')
]);
