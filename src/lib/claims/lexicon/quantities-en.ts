import type { Hedge } from '../../model/hedge';

/**
 * The English words that quantities are told in, as data: another language is another file like this
 * one. Phrases are atoms (see `atomsOf`) in lower case with single spaces between them.
 */

/** What a sentence holds at least one of when it holds a quantity that we read; cheap to test. */
export const quantityHint = new RegExp(
	[
		'[%％﹪㎢㎞½⅓⅔¼¾⅕]|km|met(?:re|er)|mile|hectare|percent|times|twice|thrice',
		// Right behind a digit or a space: “45,000ha”.
		'(?<!\\p{L})(?:mi|ha|acres?|cent|pct?|sqr?|skm|sqmi)(?!\\p{L})',
		'(?<!\\p{L})(?:half|halves|(?:third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?)(?!\\p{L})|\\d/\\d',
		'(?<!\\p{L})(?:sized?|area|territory|landmass|large|big|extensive|larger|bigger|greater|smaller)(?!\\p{L})',
		'(?<!\\p{L})(?:combined|together|double|triple|quadruple|almost|nearly|virtually|practically)(?!\\p{L})'
	].join('|'),
	'iu'
);

/** “five Manhattans”. */
export const pluralHint =
	/(?<!\p{L})(?:\d|half|one|two|three|four|five|six|seven|eight|nine|ten) \p{Lu}\p{L}+s(?!\p{L})/u;

/** What a year stands behind. */
export const yearLeads: ReadonlySet<string> = new Set(['in', 'since', 'of', 'during']);

export const scales: ReadonlyMap<string, number> = new Map([
	['k', 3],
	['thousand', 3],
	['thousands', 3],
	['lakh', 5],
	['million', 6],
	['m', 6],
	['mln', 6],
	['mn', 6],
	['billion', 9],
	['bn', 9]
]);

export const smallNumbers: ReadonlyMap<string, number> = new Map(
	(
		'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
		'sixteen seventeen eighteen nineteen'
	)
		.split(' ')
		.map((word, value) => [word, value])
);

export const tens: ReadonlyMap<string, number> = new Map(
	'twenty thirty forty fifty sixty seventy eighty ninety'
		.split(' ')
		.map((word, index) => [word, (index + 2) * 10])
);

export const hundred = 'hundred';
export const articles: ReadonlySet<string> = new Set(['a', 'an']);
export const half = 'half';
export const and = 'and';

/** Parts of wholes, singular and plural. */
export const parts: ReadonlyMap<string, number> = new Map(
	[
		'half halves',
		'third thirds',
		'quarter quarters fourth fourths',
		'fifth fifths',
		'sixth sixths',
		'seventh sevenths',
		'eighth eighths',
		'ninth ninths',
		'tenth tenths'
	].flatMap((words, index) => words.split(' ').map((word) => [word, index + 2] as const))
);

/** “the last tenth of”, “another third of”. */
export const leadsOfParts: ReadonlySet<string> = new Set(
	'the another one last other remaining additional further more'.split(' ')
);

export const signParts: ReadonlyMap<string, readonly [number, number]> = new Map([
	['½', [1, 2]],
	['⅓', [1, 3]],
	['⅔', [2, 3]],
	['¼', [1, 4]],
	['¾', [3, 4]],
	['⅕', [1, 5]]
]);

/** Before “half”: then it is half of a match or of a year. */
export const noHalfAfter: ReadonlySet<string> = new Set(
	'first second last latter other former next better and'.split(' ')
);

/** After a fraction that is one: “a fifth of”, “half the country”. */
export const wholeAfter: ReadonlySet<string> = new Set(
	'of the its their that this is are was were remain remains'.split(' ')
);

/** A fraction of one of these is no ground. */
export const timeWords: ReadonlySet<string> = new Set(
	(
		'hour hours minute minutes day days week weeks month months year years decade decades century ' +
		'centuries time season night morning'
	).split(' ')
);

export const allButSome: readonly string[] = [
	'all',
	'the entire',
	'the entirety',
	'the whole',
	'whole',
	'entire'
];
/** What makes “all” a number: “almost all”. */
export const nearAll: ReadonlySet<string> = new Set(
	'almost nearly virtually practically'.split(' ')
);

export const square: ReadonlySet<string> = new Set(['square', 'sq', 'sqr']);
export const squared: ReadonlySet<string> = new Set(['square', 'sq', 'squared', '²', '2']);
export const kilometres: ReadonlySet<string> = new Set(
	'km kms kilometer kilometers kilometre kilometres ㎞'.split(' ')
);
export const metres: ReadonlySet<string> = new Set('metre metres meter meters'.split(' '));
export const miles: ReadonlySet<string> = new Set('mi mile miles'.split(' '));
export const hectares: ReadonlySet<string> = new Set('ha hectare hectares'.split(' '));
export const acres: ReadonlySet<string> = new Set(['acre', 'acres']);
export const areasInOneWord: ReadonlyMap<string, 'km2' | 'mi2'> = new Map([
	['sqkm', 'km2'],
	['sqkms', 'km2'],
	['skm', 'km2'],
	['㎢', 'km2'],
	['sqmi', 'mi2']
]);
export const percents: ReadonlySet<string> = new Set(['%', '％', '﹪', 'percent', 'pct', 'pc']);
/** “per cent”. */
export const perCent: readonly [string, string] = ['per', 'cent'];
/** “Percentage points” tell how much a share has changed. */
export const percentage = 'percentage';
export const points: ReadonlySet<string> = new Set(['point', 'points']);
/** After a length: then it is a speed. */
export const perTime: readonly string[] = ['/', 'per hour', 'per second', 'an hour'];
/** Between a number and its unit: “another 40 more square kilometres”. */
export const betweenNumberAndUnit: ReadonlySet<string> = new Set(
	'more additional extra further of total'.split(' ')
);

export const currencies: ReadonlySet<string> = new Set(['$', '€', '£', '¥', '₴', '₽']);

/** Words of a hedge before the number. The longest phrase counts. */
export const hedgesBefore: ReadonlyMap<string, Hedge> = phrases([
	['exactly', 'exactly', 'precisely'],
	['about', 'about', 'estimated', 'an estimated', 'estimated at', 'estimated to be', 'some'],
	[
		'about',
		'c',
		'c .',
		'ca',
		'ca .',
		'circa',
		'~',
		'∼',
		'≈',
		'closer to',
		'near',
		'barely',
		'scarcely',
		'nearer',
		'nearer to',
		'in the region of'
	],
	[
		'about',
		'in the order of',
		'on the order of',
		'in the area of',
		'give or take',
		'something like'
	],
	['about', 'maybe', 'perhaps'],
	['around', 'around'],
	['roughly', 'roughly', 'very roughly', 'more or less', 'broadly', 'comparable to', 'similar to'],
	['approximately', 'approximately', 'approx', 'approx .'],
	[
		'nearly',
		'close to',
		'nearly',
		'very nearly',
		'approaching',
		'nearing',
		'not quite',
		'verging on'
	],
	['almost', 'almost', 'virtually', 'practically'],
	['just under', 'just under', 'just below', 'slightly less than', 'slightly under'],
	['just under', 'slightly below', 'a little under', 'a little less than', 'a little below'],
	['just under', 'a bit less than', 'a bit under', 'just shy of', 'shy of', 'just short of'],
	['just under', 'just less than'],
	['under', 'under', 'less than', 'fewer than', 'below', 'lower than', 'well under', 'well below'],
	['under', 'not even'],
	[
		'under',
		'somewhat less than',
		'rather less than',
		'much less than',
		'far less than',
		'smaller than',
		'<'
	],
	['over', 'over', 'just over', 'slightly over', 'well over', 'a little over', 'a bit over'],
	['over', 'above', 'just above', 'slightly above', 'a little above', 'well above'],
	[
		'more than',
		'somewhat more than',
		'rather more than',
		'more than',
		'slightly more than',
		'a little more than',
		'a bit more than'
	],
	['more than', 'just more than', 'much more than', 'far more than', 'well more than'],
	[
		'more than',
		'a good',
		'exceeding',
		'exceeds',
		'exceeded',
		'in excess of',
		'upwards of',
		'upward of'
	],
	['more than', 'greater than', 'north of', 'larger than', 'bigger than', '>'],
	['more than', 'passed', 'topped', 'surpassed'],
	['at least', 'at least', 'no less than', 'not less than', 'no fewer than', 'not fewer than'],
	['at least', 'a minimum of', 'minimum of', 'at a minimum', '≥', '> ='],
	['up to', 'up to', 'no more than', 'not more than', 'as much as', 'as many as', 'at most'],
	['up to', 'no deeper than', 'no further than', 'no farther than', 'not further than'],
	['up to', 'at the most', 'a maximum of', 'maximum of', 'not exceeding', 'not exceed', 'not over'],
	['up to', '≤', '< =']
]);

/** “Over” after these says of what, not how much: “sovereignty over 20 percent”. */
export const ruleNouns: ReadonlySet<string> = new Set(
	'sovereignty authority jurisdiction power dominion rule grip fly flies flying flew hoisted hand hands handed handing stretch stretches stretched stretching extends extended extending spreads'.split(
		' '
	)
);
/** “They control over 20 percent” is a hedge; “they have control over 20 percent” is none. */
export const ruleNounOrVerb = 'control';
export const beforeRuleNoun: ReadonlySet<string> = new Set(
	(
		'has have had having its their full total partial territorial military russian ukrainian effective complete gain gained gaining establish established ' +
		'lose loses lost losing take took taken taking in of the retain retains retained maintain maintains maintained claim claims claimed ' +
		'regain regained restore restored keep keeps kept exercise exercises gains establishes'
	).split(' ')
);
export const overOfRule = 'over';

/** Words of a hedge after the number. */
export const hedgesAfter: ReadonlyMap<string, Hedge> = phrases([
	['about', 'or so', 'or thereabouts', 'give or take', 'more or less', '- odd'],
	['more than', 'and more'],
	['at least', 'or more', '+', '- plus', 'at a minimum', 'at minimum', 'at least', 'at the least'],
	['up to', 'or less', 'or fewer', 'at most', 'at the most', 'at a maximum', 'at maximum']
]);
/** These speak of what follows where a number or “than” follows them. */
export const than = 'than';

export const rangeDashes: ReadonlySet<string> = new Set(['-', '–', '‐', '‑', '−']);
export const rangeTo = 'to';
/** “three or four kilometres”. */
export const rangeOr = 'or';
export const rangeFrom = 'from';
export const rangeBetween = 'between';

/** “200 of the 1,300 square kilometres”. */
export const partOf = 'of';
export const partOfThe: ReadonlySet<string> = new Set(['the', 'its', 'their', 'those', 'these']);

/** Before “from A to B”: then it went from one to the other, and is no range. */
export const changeWords: ReadonlySet<string> = new Set(
	(
		'increase increases increased increasing rise rises rose risen rising grow grows grew grown growing ' +
		'fall falls fell fallen falling drop drops dropped dropping shrink shrinks shrank shrunk shrinking ' +
		'expand expands expanded expanding decline declines declined decrease decreases decreased down up ' +
		'went gone jump jumped climb climbed reduced reducing cut surged surge slipped change changed moved ' +
		'extended widened narrowed'
	).split(' ')
);
/** These go over ground where lengths are told. */
export const goingWords = /^(went|gone|moved|surged|cut)$/;
/** Before “from A% to B%”: then it is a range after all. */
export const spreadWords: ReadonlySet<string> = new Set(
	'range ranges ranged ranging vary varies varied varying estimates differ anywhere between'.split(
		' '
	)
);

export const moreOrLess: ReadonlySet<string> = new Set(['more', 'less', 'fewer']);
/** Of speeds and sums, never of a share. */
export const slowed: ReadonlySet<string> = new Set(
	'slowed dropped declined decreased plunged jumped accelerated'.split(' ')
);
/** Behind a percentage that says how much more or less another number is. */
export const comparingNouns: ReadonlySet<string> = new Set(
	'faster slower higher lower increase rise jump growth drop decrease decline fall'.split(' ')
);

export const monthNames: ReadonlySet<string> = new Set(
	(
		'january february march april may june july august september october november december ' +
		'jan feb mar apr jun jul aug sep sept oct nov dec'
	).split(' ')
);

function phrases(rows: readonly (readonly [Hedge, ...string[]])[]): ReadonlyMap<string, Hedge> {
	return new Map(rows.flatMap(([hedge, ...words]) => words.map((word) => [word, hedge] as const)));
}

/** Between the two fractions of a range: “a fifth to a quarter”. */
export const fractionLinks: ReadonlySet<string> = new Set(['and', 'to', 'or', '–', '—']);

/** Behind “the fifth of”, these say that a share is meant. */
export const ownersOfParts: ReadonlySet<string> = new Set([
	'its',
	'his',
	'her',
	'their',
	'our',
	'ukraine',
	'the',
	...'donetsk luhansk lugansk kherson zaporizhzhia kharkiv sumy kursk donbas'.split(' ')
]);
export const the = 'the';
