import type { Claim } from '../../model/claim';
import { overlaps } from '../../model/interval';
import type { ClaimComparison } from '../../model/judgement';
import { isReadable } from './claim-figures';
import { numberId } from './compare-number';
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
	return claim.expressions.flatMap((expression, index) => {
		const first = claim.expressions.findIndex(
			(other) => other.quantity === expression.quantity && isReadable(other)
		);
		if (index !== first) return [];
		return others
			.filter(({ quantity }) => quantity === expression.quantity)
			.map((figure) => ({
				id: `${claim.id}-${index}-${figure.id}`,
				with: 'reported' as const,
				claim: numberId(claim, index),
				against: figure.id,
				reading: figure.label,
				outcome: overlaps(expression.interval, figure.interval)
					? ('agrees' as const)
					: ('disagrees' as const),
				margin: 0,
				chosen: false,
				counts: false
			}));
	});
}
