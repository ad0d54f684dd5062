/** The two sides that hold ground, by ISO 3166-1 code. */
export const holders = ['UA', 'RU'] as const;
export type Holder = (typeof holders)[number];

export function otherHolder(holder: Holder): Holder {
	return holder === 'UA' ? 'RU' : 'UA';
}
