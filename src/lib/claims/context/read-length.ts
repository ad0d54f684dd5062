import type { ClaimSubject } from '../../model/claim';
import { finish } from './finish-claim';
import { isAdvance } from './is-advance';
import { readObject } from './read-object';
import { isConditional, type ReadClaim, type ReadingContext } from './reading-context';
import { resolveHolder } from './resolve-holder';
import { placesByContext } from './places-by-context';
import { placesInSentence } from './resolve-places';
import type { Group } from './sentence';

/** An advance or a depth; every other length is none of ours. */
export function readLength(context: ReadingContext, group: Group): ReadClaim | null {
	const { sentence, groups } = context;
	const object = readObject(sentence, group.end, false);
	const predicate = isAdvance(sentence, group, object, groups);
	if (!predicate || predicate.unreal || isConditional(sentence, predicate)) return null;
	const place = placesInSentence(sentence, group, { ...object, kind: 'none' }, groups, predicate);
	const who = resolveHolder(sentence, predicate, place.places ?? []);
	if (who.unknown) return null;
	const where =
		place.places !== null
			? place
			: placesByContext(sentence, group, { ...object, kind: 'none' }, predicate, who.holder);
	if (who.holder === null && !where.places?.length) return null;
	const subject: ClaimSubject = {
		what: 'advance',
		holder: who.holder,
		places: [...(where.places ?? [])].sort(),
		without: [],
		base: null
	};
	return finish(context, group, { object, link: { predicate, cost: 0, side: 'left' } }, subject, [
		...who.doubts,
		...where.doubts
	]);
}
