import * as v from 'valibot';
import type { Dispute } from '../../../src/lib/model/world.ts';
import type { Problems } from '../check/problems.ts';
import { number, readRows, text } from '../read-rows.ts';

const disputeSchema = v.object({
	/** Of a region, or of a country with all of its regions. */
	id: text,
	/** Whether all of its ground is disputed, or a part. */
	extent: v.picklist(['whole', 'part']),
	ground: text,
	document: text,
	year: number,
	/** Of the document, without its protocol. */
	address: text
});
export type DisputedArea = v.InferOutput<typeof disputeSchema>;

const facts = new URL('../../facts/', import.meta.url);

/** `data/facts/disputed-areas.csv`: what states dispute, each with the document that says so. */
export function readDisputes(): DisputedArea[] {
	return readRows(facts, 'disputed-areas.csv', disputeSchema);
}

interface Area {
	readonly id: string;
	readonly country: string;
}

/** Whether a region is disputed, by its own row or that of its country. */
export function disputeOf(rows: readonly DisputedArea[], { id, country }: Area): Dispute | null {
	const row = rows.find((one) => one.id === id);
	return (row ?? rows.find((one) => one.id === country && one.extent === 'whole'))?.extent ?? null;
}

/** A country by its own row; else it is disputed as far as its regions are. */
export function disputeOfCountry(
	rows: readonly DisputedArea[],
	id: string,
	regions: readonly Area[]
): Dispute | null {
	const row = rows.find((one) => one.id === id);
	if (row) return row.extent;
	const own = regions.map((region) => disputeOf(rows, region));
	if (own.every((extent) => extent === 'whole')) return own.length > 0 ? 'whole' : null;
	return own.some((extent) => extent !== null) ? 'part' : null;
}

/** Every row is of an area that there is, once; and what is drawn as disputed has one. */
export function checkDisputes(
	rows: readonly DisputedArea[],
	areas: readonly (Area & { readonly disputed: boolean; readonly dispute: Dispute | null })[],
	problems: Problems
): void {
	const known = new Set(areas.map(({ id }) => id));
	rows.forEach(({ id }, at) => {
		problems.expect(known.has(id), `disputed-areas.csv: there is no ${id}`);
		problems.expect(
			rows.findIndex((one) => one.id === id) === at,
			`disputed-areas.csv: ${id} stands twice`
		);
	});
	for (const { id, disputed, dispute } of areas)
		problems.expect(
			!disputed || dispute !== null,
			`disputed-areas.csv lacks ${id}, which is drawn as disputed`
		);
}
