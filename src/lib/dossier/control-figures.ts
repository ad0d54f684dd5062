import type { Figure } from '../model/figure';
import { phrase } from '../model/figure-codes';
import type { Localised } from '../model/text';
import type { DossierConfig } from './dossier-config';
import { share, without } from '../model/derived-figures';
import { landOnly } from '../model/land-only';
import { type ReferenceArea, referenceFigure } from './reported-figures';

/**
 * The reported area as a share of each denominator of `dossier.yaml`, in its order, with the
 * published areas that it divides by. Throws Error where the table of areas lacks one.
 */
export function shareByDenominator(
	reported: Figure,
	config: DossierConfig,
	references: ReadonlyMap<string, ReferenceArea>,
	nameOf: (id: string) => Localised
): { shares: Figure[]; inputs: Figure[] } {
	const inputs = new Map<string, Figure>();
	const published = (id: string): Figure => {
		const area = references.get(id);
		if (!area)
			throw new Error(
				`data/dossier.yaml: denominators name ${id}, which data/facts/reference-areas.csv lacks`
			);
		const figure = referenceFigure(area, nameOf(id));
		inputs.set(figure.id, figure);
		return figure;
	};
	const shares = config.denominators.map(({ id, area, minus, label, of, note }) => {
		const whole =
			minus.length === 0
				? published(area)
				: without(published(area), minus.map(published), {
						id: `denominator-${id}`,
						label,
						subject: reported.subject
					});
		inputs.set(whole.id, whole);
		return share(reported, whole, label, {
			id: `share-of-${id}`,
			label,
			of,
			subject: reported.subject,
			note: note ?? null
		});
	});
	return { shares, inputs: [...inputs.values()] };
}

/** The measured ground as a share of the measured country: with inland waters, and land only. */
export function measuredShares(
	held: Figure,
	country: Figure,
	subject: Figure['subject']
): { shares: Figure[]; inputs: Figure[] } {
	const withWater = phrase('measured-with-waters');
	const dry = phrase('measured-dry');
	const heldLand = landOnly(held);
	const countryLand = landOnly(country);
	return {
		shares: [
			share(held, country, withWater, {
				id: 'share-measured',
				label: withWater,
				of: phrase('of-measured'),
				subject
			}),
			share(heldLand, countryLand, dry, {
				id: 'share-measured-land',
				label: dry,
				of: phrase('of-measured-dry'),
				subject
			})
		],
		inputs: [country, heldLand, countryLand]
	};
}
