import type { Claim } from '../../model/claim';
import { overlaps } from '../../model/interval';
import type { ClaimComparison } from '../../model/judgement';
import { comparisonOf, onePerQuantity } from './claim-figures';
import type { MadeFigures } from './made-figures';
import { samePlaces, type Territory } from './places';

/** What the dossier's articles report of the same quantity, holder and ground: context, never a verdict. */
export function compareReported(
	book: MadeFigures,
	claim: Claim,
	territory: Territory
): ClaimComparison[] {
	const { what, holder } = claim.subject;
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
	return onePerQuantity(claim).flatMap(({ expression, index }) =>
		others
			.filter(({ quantity }) => quantity === expression.quantity)
			.map((figure) =>
				comparisonOf(claim, index, figure.id, {
					with: 'reported',
					against: figure.id,
					reading: figure.label,
					outcome: overlaps(expression.interval, figure.interval) ? 'fits' : 'does-not-fit',
					counts: false
				})
			)
	);
}
