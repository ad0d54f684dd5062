import { finish } from '../context/finish-claim';
import { baseOf } from '../context/read-base';
import type { Frame, ReadClaim, ReadingContext } from '../context/reading-context';
import { withoutPlaces } from '../context/left-out';
import type { Group, Sentence } from '../context/sentence';
import { byDegree } from './by-degree';
import { clauseOf } from '../context/clause';
import { continued } from './continued';
import { isOtherMatter } from '../context/is-other-matter';
import { sizeOfPlace } from '../context/size-of-place';
import { stated } from './stated';

/**
 * Read a number that no verb of control was found for, which prose leaves out or words in endless ways: as the
 * size of a place, as more about the claim before, or as ground that somebody has. Null where it may be about
 * anything else.
 */
export function readLoosely(context: ReadingContext, group: Group, frame: Frame): ReadClaim | null {
	const { sentence } = context;
	const clause = clauseOf(context, group);
	const base = baseOf(sentence, group, frame.object);
	const loose: Frame = { ...frame, link: null };
	const sized = sizeOfPlace(context, group, frame.object);
	if (sized)
		return finish(
			context,
			group,
			loose,
			{ what: 'size', holder: null, places: sized.places!, without: [], base },
			[]
		);
	if (isOtherMatter(sentence, group, clause) || isRefused(sentence, group)) return null;
	const found =
		byDegree(context, group) ??
		continued(context, group, frame, clause) ??
		stated(context, group, frame, clause);
	if (!found) return null;
	const { subject, doubts } = found;
	const without = withoutPlaces(sentence, subject.places);
	return finish(context, group, loose, { ...subject, without, base }, doubts);
}

/** “20 percent, not 30 percent”: a number that is only named to be turned down. */
function isRefused(sentence: Sentence, group: Group): boolean {
	return /^(not|never|than)$/.test(sentence.word(group.start - 1));
}
