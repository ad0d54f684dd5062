import type { Ground, Parcel } from '../../src/lib/model/swap';

export const allOf = (...areas: string[]): Ground => ({
	areas,
	steps: [{ do: 'add', shape: { type: 'all' } }]
});

export const named = (id: number, name: string | null, ground: Ground): Parcel => ({
	id,
	name,
	locked: false,
	ground
});
