/** What stands between two words, as `apart` counts it. Set by hand from the sentences of tests/fixtures/claims. */
export const barrierCosts = {
	word: 0.12,
	number: 0.4,
	and: 0.3,
	verb: 1.4,
	speech: 1,
	subordinate: 1.2,
	contrast: 2.2,
	marks: {
		',': 0.5,
		';': 4,
		':': 0.8,
		'–': 0.9,
		'—': 0.9,
		'(': 0.5,
		')': 0.3,
		'"': 0.5,
		'“': 0.5,
		'”': 0.5,
		'.': 0.2,
		"'s": 0,
		'-': 0.1
	} as Readonly<Record<string, number>>
};

/** Beyond this an act is not what a number is told of. */
export const farthest = 7;

/**
 * What each way to fill a slot costs before anything else is weighed: the lower, the sooner it is
 * believed. Of a number's whole readings the cheapest is taken.
 */
export const costs = {
	// The act that a number is told of.
	'verb-then-number': 0,
	'number-then-passive': 0.1,
	'relative-then-number': 1.2,
	'number-then-relative': 0.2,
	'number-then-verb': 3,
	'passive-then-number': 0.7,
	'noun-then-number': 0.3,
	'number-then-noun': 0.9,
	'adjective-then-number': 0.9,
	'number-then-adjective': 0.6,
	having: 0.1,
	'list-head': 0.7,
	'head-before': 2.4,
	'no-act': 4
};
