import type { RegionFigures, RegionResult } from '../../model/swap-result';
import type { Dossier } from '../../model/dossier';
import { withoutGround } from '../../model/derived-figures';
import { shareOfRegion } from '../../model/region-share';
import type { Figure } from '../../model/figure';
import { phrase } from '../../model/figure-codes';
import { controlFigure } from './control-figures';

/** Regions in the order of the result; those that the dossier does not know are left out. */
export function regionFigures(
	results: readonly RegionResult[],
	dossier: Dossier,
	prefix: string,
	leastStep: number
): RegionFigures[] {
	return results.flatMap((result): RegionFigures[] => {
		const facts = dossier.regions.find(({ id }) => id === result.region);
		const heldBefore = facts?.held && dossier.figures[facts.held];
		if (!facts || !heldBefore) return [];
		const shareBefore = (facts.share && dossier.figures[facts.share]) || null;
		const { region, side, before, given } = result;
		const same = { region, side, heldBefore, shareBefore };
		if (given.heldSqKm + given.contestedSqKm <= 0)
			return [{ ...same, given: null, left: heldBefore, shareLeft: shareBefore }];
		const { subject } = heldBefore;
		const what = {
			id: `${prefix}-given-${region}`,
			label: phrase('given', { region: facts.name }),
			subject,
			features: []
		};
		const taken = controlFigure(dossier, what, given, leastStep);
		// What is taken is part of what is held: its contested ground is no second uncertainty.
		const heldLeft = Math.max(0, before.heldSqKm - given.heldSqKm);
		const contestedLeft = Math.max(0, before.contestedSqKm - given.contestedSqKm);
		const label = phrase('left', { region: facts.name });
		const left: Figure = {
			...withoutGround(heldBefore, [taken], { id: `${prefix}-left-${region}`, label, subject }),
			value: heldLeft,
			interval: { low: heldLeft, high: heldLeft + contestedLeft },
			margin: heldBefore.margin
		};
		const measured = dossier.figures[facts.measured];
		const official = (facts.official && dossier.figures[facts.official]) || null;
		const ofWhole =
			measured &&
			shareOfRegion(
				left,
				{ name: facts.name, measured, official },
				{
					id: `${prefix}-left-${region}-share`,
					label: phrase('share-of', { name: label, whole: facts.name }),
					subject
				}
			);
		// Nothing is 0 %, not 0.00 %.
		const isNothing = heldLeft + contestedLeft === 0;
		const shareLeft = ofWhole ? (isNothing ? { ...ofWhole, precision: 1 } : ofWhole) : null;
		return [{ ...same, given: taken, left, shareLeft }];
	});
}
