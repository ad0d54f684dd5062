import type { Dossier } from '../../model/dossier';
import type { Figure } from '../../model/figure';
import { phrase } from '../../model/figure-codes';
import { measuredFigure } from '../../model/measured-figure';
import type { GroundArea } from '../../model/swap-result';

/** The areas of alternatives to ask for, one in each region, as figures by region. */
export function choiceFigures(
	choices: readonly {
		readonly region: string;
		readonly area: GroundArea;
		readonly features: readonly string[];
	}[],
	dossier: Dossier
): ReadonlyMap<string, Figure> {
	return new Map(
		choices.flatMap(({ region, area, features }) => {
			const facts = dossier.regions.find(({ id }) => id === region);
			if (!facts) return [];
			const figure = measuredFigure(
				{
					id: `choice-${region}`,
					label: phrase('equal-choice', { region: facts.name }),
					subject: { what: 'held', holder: dossier.swap.asked.holder, region },
					asOf: dossier.asOf,
					layer: 'control',
					features
				},
				area
			);
			return [[region, figure]];
		})
	);
}
