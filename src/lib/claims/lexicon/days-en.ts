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
	'a 1|an 1|one 1|two 2|three 3|four 4|five 5|six 6|seven 7|eight 8|nine 9|ten 10|eleven 11|twelve 12|thirteen 13|fourteen 14|fifteen 15|sixteen 16|seventeen 17|eighteen 18|nineteen 19|twenty 20|thirty 30|forty 40|fifty 50|sixty 60|few 3|several 4|couple 2';
export const smallNumbers: ReadonlyMap<string, number> = new Map(
	counted.split('|').map((one) => [one.split(' ')[0]!, Number(one.split(' ')[1])])
);

/** “a hundred days”, “the first week”: they count a stretch, but elsewhere no claims. */
export const stretchCounts: ReadonlyMap<string, number> = new Map([
	...smallNumbers,
	['dozen', 12],
	['hundred', 100],
	['thousand', 1000],
	['first', 1],
	['opening', 1]
]);

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

/** What is told of a year that a sentence begins with: “2025 brought Russia 4,300 square kilometres”. */
export const yearVerbs = words('brought brings saw gave has ended began was marked cost yielded');

/** Behind “at present”, “at this point”, “right now”: the article's day. */
export const nowNouns = words('present point moment');

/** Events that texts count from: the invasion of 24 February 2022. */
export const invasionNouns = words('invasion war fighting conflict hostilities');
export const invasionDay = '2022-02-24';

/** What may stand between “since” and the noun of the invasion, or before its date. */
export const invasionModifiers = words(
	`the its full-scale full - scale big large-scale large wider all-out russia's russian russia 's start
	beginning outbreak of moscow putin's current present whole 2022 mass new great`
);

interface DatedEvent {
	readonly day: string;
	/** Days after it in which texts that say no more mean this one. */
	readonly until: number;
	/** One word of each stands in what it is called. */
	readonly all: readonly ReadonlySet<string>[];
}

const dated = (day: string, until: number, ...all: readonly string[]): DatedEvent => ({
	day,
	until,
	all: all.map(words)
});

/** What texts date by without a date. */
export const events: readonly DatedEvent[] = [
	dated('2024-08-06', 2000, 'kursk', 'incursion operation offensive invasion raid attack push'),
	dated(
		'2025-01-20',
		1400,
		'trump',
		'office inauguration inaugurated returned return presidency term'
	),
	dated('2024-02-17', 2000, 'avdiivka avdeevka avdeyevka', 'fall fell capture captured loss'),
	dated('2023-05-20', 2000, 'bakhmut artyomovsk', 'fall fell capture captured loss'),
	dated('2022-11-11', 2000, 'kherson', 'liberation liberated withdrawal retreat'),
	dated('2022-09-30', 2000, 'annexation annexed', 'moscow russia kremlin regions provinces four'),
	dated('2024-05-10', 120, 'kharkiv kharkov', 'offensive incursion operation assault push'),
	dated('2023-06-04', 270, 'counteroffensive counter-offensive')
];

/** The war as a whole: texts of any day may count from it, or tell of its first weeks, in which most was taken. */
export const war = {
	name: 'war',
	start: invasionDay,
	first: { from: invasionDay, to: '2022-03-31' }
};

interface Campaign {
	readonly start: string;
	/** Days after its start in which texts may still be about it. */
	readonly until: number;
	/** Any of these says so. */
	readonly words: ReadonlySet<string>;
}

/** What texts tell the gains of without saying since when. */
export const campaigns: readonly Campaign[] = (
	[
		['2022-04-18', 90, 'donbas donbass luhansk lugansk severodonetsk'],
		['2022-09-06', 150, 'kharkiv kharkov izium izyum kupiansk balakliia counteroffensive'],
		['2022-11-09', 60, 'kherson'],
		[
			'2023-06-04',
			500,
			`counteroffensive counter-offensive counterattack counter-attack offensive zaporizhzhia
			zaporozhye robotyne melitopol berdiansk tokmak bakhmut south`
		],
		['2023-10-10', 150, 'avdiivka avdeevka avdeyevka'],
		['2024-05-10', 250, 'kharkiv kharkov vovchansk volchansk lyptsi border'],
		['2024-08-06', 700, 'kursk incursion border sudzha']
	] as const
).map(([start, until, list]) => ({ start, until, words: words(list) }));

/** What texts count weeks of, and name by its year. */
export const operations = words(
	'offensive counteroffensive counter-offensive operation incursion campaign push raid thrust counterattack counter-attack'
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

/** “in the same period”, “over that time”. */
export const periodNouns = words(
	'period time month week quarter half half-year day stretch span point season timeframe interval'
);

/** How many days a time called by a word has, at least and at most. */
export const unitLengths: ReadonlyMap<string, readonly [number, number]> = new Map([
	['week', [6, 8]],
	['month', [27, 32]],
	['quarter', [89, 93]],
	['half-year', [180, 185]],
	['half', [180, 185]],
	['year', [360, 370]],
	['period', [2, 400]]
]);

/** What small numbers count, and what “a” is said of. */
export const lengths: ReadonlySet<string> = new Set(
	['hour', ...unitDays.keys(), ...unitLengths.keys()].flatMap((one) => [one, `${one}s`])
);

/** What a time may begin with, but for numbers and words with a dash. */
export const beginnings: ReadonlySet<string> = new Set([
	...[months, weekdays, seasons, ordinals].flatMap((of) => [...of.keys()]),
	...[nowWords, nowNouns].flatMap((of) => [...of]),
	...words(
		'yesterday last previous preceding following next this same that then past year month week quarter half period new'
	)
]);
