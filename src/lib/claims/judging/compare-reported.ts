import { overlaps } from '../../model/interval';
import type { Claim } from '../../model/claim';
import type { ClaimComparison, ClaimFacts } from '../../model/judgement';
import type { PublishedFigure } from '../../model/published-figure';
import { publishedOf } from './by-day/published-of';
import { daysMeant } from './by-day/when';
import { comparisonOf, ofThePlaces } from './claim-figures';
import type { Part } from './parts';
import { daysApart, mostDaysApart } from './limits';
import { samePlaces, type Territory } from './places';

/** What the dossier's articles report of the same quantity, holder and ground: context, never a verdict. */
export function compareReported({ book, claim, territory, place }: Part): ClaimComparison[] {
	const { what, holder, per } = claim.subject;
	if (per !== undefined) return [];
	if (territory.without.length > 0 || what === 'size') return [];
	const published = publishedBeside(claim, territory, book.facts).map(({ figure }) => figure);
	const reported = book.facts.reported.flatMap((id) => {
		const figure = id === claim.id ? null : book.find(id);
		const subject = figure?.subject;
		const same =
			subject?.what === what &&
			subject.holder === holder &&
			samePlaces(territory.places, [subject.region]);
		return figure && same ? [figure] : [];
	});
	const others = [...reported, ...published];
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

/** What others published of the same ground and time. */
function publishedBeside(
	claim: Claim,
	territory: Territory,
	{ byDay }: ClaimFacts
): readonly PublishedFigure[] {
	if (!byDay) return [];
	const { date } = claim;
	const isChange = claim.subject.what !== 'held';
	const { from, to } = isChange ? date : daysMeant(date);
	const isNear = (day: string, other: string) => daysApart(day, other) <= mostDaysApart;
	return publishedOf(byDay, claim, territory).filter(
		(one) => isNear(one.to, to) && isNear(one.from, isChange || one.from !== one.to ? from : to)
	);
}
