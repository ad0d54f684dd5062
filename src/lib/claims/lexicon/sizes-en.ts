import type { Hedge } from '../../model/hedge';

// The English words by which sizes are compared.

/** Multiples in one word. */
export const multiples: ReadonlyMap<string, number> = new Map([
	['twice', 2],
	['double', 2],
	['thrice', 3],
	['triple', 3],
	['quadruple', 4]
]);
export const times = 'times';
/** “the size of”, with what may stand in it. */
export const sizeNouns: ReadonlySet<string> = new Set(['size', 'area', 'territory', 'landmass']);
export const sizeOnly = 'size';
export const sizeAdjectives: ReadonlySet<string> = new Set(
	'the same combined total entire approximate land surface whole geographical exact own'.split(' ')
);
export const sizeEquals: ReadonlySet<string> = new Set(
	'equal comparable similar equivalent close identical'.split(' ')
);
export const equalTo: ReadonlySet<string> = new Set(['to', 'with']);
export const asBig: ReadonlySet<string> = new Set(['large', 'big', 'extensive']);
export const biggerThan: ReadonlySet<string> = new Set(['larger', 'bigger', 'greater']);
export const smallerThan: ReadonlySet<string> = new Set(['smaller']);
/** Before “larger than X”, with how X's size is then hedged: [larger, smaller]. */
const hedgedBy = (words: string, larger: Hedge, smaller: Hedge) =>
	words.split('|').map((one) => [one, [larger, smaller] as const] as const);
export const comparativeHedges: ReadonlyMap<string, readonly [Hedge, Hedge]> = new Map([
	...hedgedBy('slightly|a little|a bit|somewhat|only slightly|marginally', 'over', 'just under'),
	...hedgedBy('much|far|significantly|considerably', 'at least', 'under'),
	...hedgedBy('no|not', 'up to', 'at least')
]);
export const sized = 'sized';
/** Before the name of a thing that sizes are compared with. */
export const beforeNames: ReadonlySet<string> = new Set(
	(
		'the all of entire whole state . tiny small ' +
		'city island nation country continent neighbouring neighboring modern province republic kingdom ' +
		'principality county region oblast territory size area land mass landmass both'
	).split(' ')
);
/** After a name: another thing of that name (“Los Angeles County”, “Gaza City”). */
export const otherOfName: ReadonlySet<string> = new Set(
	'county city metropolitan metro suburbs'.split(' ')
);
/** After a name with 's: still its ground. */
export const groundOfName: ReadonlySet<string> = new Set(
	'territory area land landmass size surface'.split(' ')
);
/** Ends a noun phrase that we do not know. */
export const nounPhraseEnds: ReadonlySet<string> = new Set(
	(
		'or but nor in on at by to for with from than since after before during while when where which ' +
		'that who is was are were be been has have had will would could can it he she they as if so yet ' +
		'into over under about around including excluding according said says told'
	).split(' ')
);
export const together: ReadonlySet<string> = new Set(['combined', 'together', 'taken']);
/** A thing that is no ground has one of these in its name. */
export const noGround: ReadonlySet<string> = new Set(
	(
		'army armies force forces military troops economy economies population budget fleet navy arsenal ' +
		'brigade brigades gdp workforce contingent team staff police bomb drone drones stockpile expected ' +
		'average usual normal ever before previously'
	).split(' ')
);
/** A thing that is ground, though we know no size of it. */
export const groundNouns: ReadonlySet<string> = new Set(
	'area territory region oblast country island state city land nation province district county'.split(
		' '
	)
);
