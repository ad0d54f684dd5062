import type { Claim } from '../../../model/claim';
import { groupBy } from '../../../model/collect';
import { type Holder, otherHolder } from '../../../model/holder';
import type { DayFacts } from '../../../model/judgement';
import type { PublishedFigure } from '../../../model/published-figure';
import type { Territory } from '../places';

const byGround = new WeakMap<object, Map<string, PublishedFigure[]>>();

/** What others published of a claim's ground, at whatever time; the largest holdings of a period are of no day. */
export function publishedOf(
	{ published }: DayFacts,
	{ subject: { what, holder, lost } }: Claim,
	{ places }: Territory
): readonly PublishedFigure[] {
	const known =
		byGround.get(published) ??
		groupBy(
			published.filter(({ isPeak }) => !isPeak),
			({ what, places, figure }) => groundKey(what, figure.subject.holder, places.split('+'))
		);
	byGround.set(published, known);
	const side = lost && holder ? otherHolder(holder) : holder;
	const ids = places.map(({ id }) => id);
	return known.get(groundKey(what === 'held' ? 'held' : 'change', side, ids)) ?? [];
}

function groundKey(what: string, holder: Holder | null, places: readonly string[]): string {
	return [what, holder, ...[...places].sort()].join();
}
