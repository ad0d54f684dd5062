import type { Dossier } from '../../model/dossier';
import type { Figure, Subject } from '../../model/figure';
import { type FigureWording, phrase } from '../../model/figure-codes';
import { measuredFigure } from '../../model/measured-figure';
import type { CutOff, GroundArea } from '../../model/swap-result';

/**
 * The area of ground, measured on parts of the features of the control layer; see `measuredFigure`.
 *
 * @param leastStep the finest step to show it in, in km²: that of what it stands beside as its equal
 */
export function controlFigure(
	{ asOf }: Pick<Dossier, 'asOf'>,
	what: { id: string; label: FigureWording; subject: Subject; features: readonly string[] },
	area: GroundArea,
	leastStep = 0
): Figure {
	const figure = measuredFigure({ ...what, asOf, layer: 'control' }, area);
	return { ...figure, precision: Math.max(leastStep, figure.precision) };
}

/** The area of each piece that a swap cuts off, in the order of the pieces. */
export function cutOffFigures(
	pieces: readonly CutOff[],
	dossier: Dossier,
	prefix: string
): readonly Figure[] {
	return pieces.map(({ side, region, area, features }, index) => {
		const { holder } = dossier.swap[side === 'offers' ? 'offered' : 'asked'];
		const what = {
			id: `${prefix}-cut-off-${index}`,
			label: phrase('cut-off'),
			subject: { what: 'held', holder, region } as const,
			features
		};
		return controlFigure(dossier, what, area);
	});
}

/** The areas of alternatives to ask for, one in each region, as figures by region, in the steps of what is offered. */
export function choiceFigures(
	choices: readonly {
		readonly region: string;
		readonly area: GroundArea;
		readonly features: readonly string[];
	}[],
	dossier: Dossier,
	offeredStep = 0
): ReadonlyMap<string, Figure> {
	return new Map(
		choices.flatMap(({ region, area, features }) => {
			const facts = dossier.regions.find(({ id }) => id === region);
			if (!facts) return [];
			const label = phrase('equal-choice', { region: facts.name });
			const subject = { what: 'held', holder: dossier.swap.asked.holder, region } as const;
			const what = { id: `choice-${region}`, label, subject, features };
			return [[region, controlFigure(dossier, what, area, offeredStep)]];
		})
	);
}
