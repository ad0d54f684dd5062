import { overlaps } from '../../model/interval';
import type { ClaimComparison } from '../../model/judgement';
import { comparisonOf, ofThePlaces } from './claim-figures';
import type { Part } from './parts';
import { samePlaces } from './places';

/** What the dossier's articles report of the same quantity, holder and ground: context, never a verdict. */
export function compareReported({ book, claim, territory, place }: Part): ClaimComparison[] {
	const { what, holder, per } = claim.subject;
	if (per !== undefined) return [];
	if (territory.without.length > 0 || (what !== 'held' && what !== 'advance')) return [];
	const others = book.facts.reported.flatMap((id) => {
		const figure = id === claim.id ? null : book.find(id);
		const subject = figure?.subject;
		const same =
			subject?.what === what &&
			subject.holder === holder &&
			samePlaces(territory.places, [subject.region]);
		return figure && same ? [figure] : [];
	});
	return ofThePlaces(claim).flatMap(({ expression, index }) =>
		others
			.filter(({ quantity }) => quantity === expression.quantity)
			.map((figure) =>
				comparisonOf(claim, index, figure.id, {
					with: 'reported',
					against: figure.id,
					reading: figure.label,
					outcome: overlaps(expression.interval, figure.interval) ? 'fits' : 'does-not-fit',
					place,
					counts: false
				})
			)
	);
}
