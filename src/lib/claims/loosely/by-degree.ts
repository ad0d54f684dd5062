import { otherSide } from '../context/find-subject';
import { quantityOf, type ReadingContext } from '../context/reading-context';
import { resolveHolder } from '../context/resolve-holder';
import type { Group } from '../context/sentence';
import type { Loose } from './continued';
import { homeOf, sidesIn } from './find-side';

/**
 * How far a place has been taken: “Luhansk has been seized by 99 percent”. Who speaks of ground set free means
 * their own side. Null where a share stands in no such phrase.
 */
export function byDegree({ sentence }: ReadingContext, group: Group): Loose | null {
	if (quantityOf(group) !== 'share' || sentence.word(group.start - 1) !== 'by') return null;
	const predicate = sentence
		.predicatesFor('areas')
		.find(({ end, shape }) => end === group.start - 1 && shape === 'passive');
	if (!predicate) return null;
	const place = sentence.mentions
		.filter(({ places, end }) => places?.length && end <= predicate.from)
		.at(-1);
	const home = homeOf(place?.places ?? []);
	if (!place?.places || !home) return null;
	const subject = { what: 'held', places: place.places } as const;
	if (predicate.act !== 'retake')
		return {
			subject: {
				...subject,
				holder: resolveHolder(sentence, predicate, place.places).holder ?? otherSide(home)
			},
			doubts: ['holder-by-place']
		};
	const side = sidesIn(sentence, 0, sentence.tokens.length)[0]?.holder;
	return { subject: { ...subject, holder: side ?? home }, doubts: ['holder-by-place'] };
}
