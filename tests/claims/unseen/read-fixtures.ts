import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ClaimWhat, StatedUnit } from '../../../src/lib/model/claim';
import type { Quantity } from '../../../src/lib/model/figure';
import type { Hedge } from '../../../src/lib/model/hedge';
import type { Holder } from '../../../src/lib/model/holder';

/** The reading that a fixture asks for; what it leaves out is not asked. See the head of dev.yaml. */
export interface ExpectedClaim {
	readonly quote: string;
	readonly quantity: Quantity;
	readonly value: number | readonly number[];
	readonly units?: readonly StatedUnit[];
	readonly hedge?: Hedge | readonly Hedge[];
	readonly what?: ClaimWhat;
	readonly holder?: Holder | null;
	readonly places?: readonly string[];
	readonly without?: readonly string[];
	readonly date?: readonly [from: string, to: string];
	readonly denied?: boolean;
	readonly speaker?: string | null;
	readonly of?: string;
	readonly optional?: boolean;
}

export interface Item {
	readonly id: string;
	readonly style: string;
	readonly hard?: boolean;
	readonly text: string;
	readonly articleDate: string | null;
	readonly claims: readonly ExpectedClaim[];
}

/** The items of a file in tests/fixtures/claims/. Throws where a quote does not stand in its text. */
export function readItems(
	name: 'dev' | 'held-out' | 'fresh' | 'last' | 'final' | 'articles'
): Item[] {
	const path = `tests/fixtures/claims/${name}.yaml`;
	// Dates stay text in the core schema.
	const items = parse(readFileSync(path, 'utf8'), { schema: 'core' }) as Item[];
	for (const { id, text, claims } of items)
		for (const { quote } of claims)
			if (!text.includes(quote)) throw new Error(`${path}, ${id}: no “${quote}” in its text`);
	return items;
}
