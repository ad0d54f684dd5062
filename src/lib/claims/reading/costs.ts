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
	'no-act': 4,
	// Who.
	subject: 0,
	agent: 0,
	'own-word': 0,
	'gapped-subject': -1,
	'shared-subject': 0,
	pronoun: 0.4,
	we: 0.4,
	'head-holder': 0.2,
	'side-before': 1.4,
	'by-place': 1,
	nobody: 2.6,
	// Where.
	whole: 0,
	beside: 0.1,
	where: 0.2,
	'pronoun-of-ground': 0.3,
	'own-country': 0.3,
	'in-the-south': 0.1,
	'ground-of-taker': 0.4,
	'clause-place': 0.5,
	'leading-place': 0.6,
	'head-place': 0.5,
	'place-before': 1.5,
	'side-country': 1.8,
	nowhere: 3.2,
	// What does not go together.
	'takes-home-ground': 2.2,
	'occupies-home-ground': 4,
	'comes-home': 0.6,
	// Another reading that costs hardly more is told as a doubt.
	'by-little': 0.6
};
