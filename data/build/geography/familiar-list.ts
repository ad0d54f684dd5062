/** Where the outline of a familiar place comes from: an id of the world atlas, or a region's code. */
export type OutlineSource = { world: string } | { region: string };

/**
 * The familiar places of `reference-areas.csv` that a package has an outline of, by their id there.
 * Greater London and New York City are in none.
 */
export const familiarOutlines: Readonly<Record<string, OutlineSource>> = {
	AD: { world: '020' },
	BB: { world: '052' },
	SC: { world: '690' },
	MT: { world: '470' },
	SG: { world: '702' },
	LU: { world: '442' },
	BG: { world: '100' },
	HN: { world: '340' },
	CU: { world: '192' },
	IS: { world: '352' },
	'US-VA': { region: 'US-VA' }
};
