import type { Dossier } from '../../model/dossier';
import type { Figure } from '../../model/figure';
import { phrase } from '../../model/figure-codes';
import { measuredFigure } from '../../model/measured-figure';
import type { CutOff } from '../../model/swap-result';

/** The area of each piece that a swap cuts off, in the order of the pieces. */
export function cutOffFigures(
	pieces: readonly CutOff[],
	dossier: Dossier,
	prefix: string
): readonly Figure[] {
	return pieces.map(({ side, region, area, features }, index) => {
		const { holder } = dossier.swap[side === 'offers' ? 'offered' : 'asked'];
		return measuredFigure(
			{
				id: `${prefix}-cut-off-${index}`,
				label: phrase('cut-off'),
				subject: { what: 'held', holder, region },
				asOf: dossier.asOf,
				layer: 'control',
				features
			},
			area
		);
	});
}
