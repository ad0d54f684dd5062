import type { GroundArea, ParcelResult, SideFigures, SideResult } from '../../model/swap-result';
import type { Dossier } from '../../model/dossier';
import { shareOfRegion } from '../../model/region-share';
import type { Figure } from '../../model/figure';
import { type FigureWording, phrase } from '../../model/figure-codes';
import type { Side } from '../../model/swap';
import { controlFigure } from './control-figures';

/** The areas of one side, and of its parcels. `prefix` keeps the ids of two swaps apart; `leastStep`: see `controlFigure`. */
export function sideFigures(
	result: SideResult,
	side: Side,
	dossier: Dossier,
	prefix: string,
	leastStep: number
): SideFigures {
	const offeredOrAsked = side === 'offers' ? 'offered' : 'asked';
	const { holder, region: place } = dossier.swap[offeredOrAsked];
	const measure = (
		id: string,
		label: FigureWording,
		region: string,
		features: readonly string[],
		area: GroundArea
	) =>
		controlFigure(
			dossier,
			{
				id: `${prefix}-${side}-${id}`,
				label,
				subject: { what: 'held', holder, region },
				features
			},
			area,
			leastStep
		);
	const features = [...new Set(result.parcels.flatMap((parcel) => parcel.features))];
	const area = isNothing(result.area)
		? null
		: measure('area', phrase(offeredOrAsked), place, features, result.area);
	const held = heldOnly(result.area);
	const { contestedSqKm } = result.area;
	return {
		area,
		held:
			held === null || contestedSqKm === 0
				? held && area
				: measure('held', phrase(`${offeredOrAsked}-held`), place, features, held),
		parcels: new Map(
			result.parcels.flatMap((parcel, index) => {
				const { id, area, regions, features } = parcel;
				if (isNothing(area)) return [];
				const region = regions.length === 1 ? regions[0]!.region : place;
				const figure = measure(
					`parcel-${id}`,
					phrase(`parcel-${offeredOrAsked}`, { number: index + 1 }),
					region,
					features,
					area
				);
				return [[id, { area: figure, share: parcelShare(parcel, figure, dossier) }]];
			})
		)
	};
}

function parcelShare({ regions }: ParcelResult, area: Figure, dossier: Dossier): Figure | null {
	const facts = dossier.regions.find(({ id }) => id === regions[0]?.region);
	const measured = facts && dossier.figures[facts.measured];
	if (regions.length !== 1 || !measured) return null;
	const official = (facts.official && dossier.figures[facts.official]) || null;
	const { id, label, subject } = area;
	return shareOfRegion(
		area,
		{ name: facts.name, measured, official },
		{
			id: `${id}-share`,
			label: phrase('share-of', { name: label, whole: facts.name }),
			subject
		}
	);
}

function isNothing({ heldSqKm, contestedSqKm }: GroundArea): boolean {
	return heldSqKm + contestedSqKm <= 0;
}

function heldOnly(area: GroundArea): GroundArea | null {
	return area.heldSqKm > 0 ? { ...area, contestedSqKm: 0, waterInContestedSqKm: 0 } : null;
}
