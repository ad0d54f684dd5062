import type { Claim } from '../../model/claim';
import type { Quantity } from '../../model/figure';
import type { Predicate } from './find-predicates';
import type { Link } from './link-predicate';
import type { ClaimObject } from './read-object';
import type { ReadingDay } from './resolve-date';
import type { Group, Sentence } from './sentence';

/** A claim without its id, and what the groups after it may take over. */
export type ReadClaim = Omit<Claim, 'id'>;

/** The predicate of a group, and what its numbers are of. */
export interface Frame {
	readonly link: Link | null;
	readonly object: ClaimObject;
}

/** What a sentence's groups are read with. */
export interface ReadingContext {
	readonly sentence: Sentence;
	readonly groups: readonly Group[];
	/** The last claim. */
	readonly previous: {
		readonly claim: ReadClaim;
		readonly sentence: Sentence;
		readonly group: Group;
		/** How many sentences ago; 0: in this one. */
		readonly since: number;
		/** No number about anything else stands between. */
		readonly unbroken: boolean;
	} | null;
	readonly today: ReadingDay;
}

export function quantityOf({ expressions }: Group): Quantity {
	return expressions[0]!.quantity;
}

/** “If Russia held …”, “Should Moscow capture …”. */
export function isConditional(sentence: Sentence, predicate: Predicate): boolean {
	for (let i = predicate.from - 1; i >= 0; i--) {
		const lower = sentence.word(i);
		if (lower === 'if' || lower === 'unless' || (i === 0 && lower === 'should')) return true;
		if (/^[,;:]$/.test(lower)) return false;
	}
	return false;
}
