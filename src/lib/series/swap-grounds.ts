import type { Dossier } from '../model/dossier';
import type { Series, SeriesGround } from '../model/series';

/** What a series has of the two sides of a swap. */
export interface SwapGrounds {
	readonly offered: SeriesGround;
	readonly offeredAndContested: SeriesGround;
	readonly asked: SeriesGround;
	/** What is asked, by region; whole regions that never changed hands with the rest. */
	readonly parts: readonly SeriesGround[];
}

/** The grounds of a series that the two sides of a dossier's swap are. */
export function swapGrounds(
	{ swap: { offered, asked }, regions }: Pick<Dossier, 'swap' | 'regions'>,
	{ columns }: Series
): SwapGrounds {
	const ground = (side: typeof offered): SeriesGround => ({
		regions: regions
			.filter(({ id, country }) => id === side.region || country === side.region)
			.map(({ id }) => id)
			.filter((id) =>
				columns.some(
					({ region, holder, status }) =>
						region === id && holder === side.holder && status === 'held'
				)
			),
		holder: side.holder,
		reach: 'held'
	});
	const held = ground(offered);
	const all = ground(asked);
	return {
		offered: held,
		offeredAndContested: { ...held, reach: 'held-and-contested' },
		asked: all,
		parts: all.regions.map((region) => ({ ...all, regions: [region] }))
	};
}
