import type { ExpressionForm, StatedUnit } from '../../model/claim';
import type { HedgeWords } from './read-hedge-words';

/** One number with its unit, found at atoms `first` to `end`, exclusive; the hedge around it is not read yet. */
export interface Reading {
	readonly first: number;
	readonly end: number;
	readonly form: ExpressionForm;
	readonly low: number;
	readonly high: number;
	readonly lastUnit: number;
	readonly unit: StatedUnit;
	readonly of: string | null;
	readonly ofText: string | null;
	/** A hedge inside it (“20-odd percent”, “larger than X”); it gives way to one around it. */
	readonly inner: HedgeWords | null;
}

type Given = Pick<Reading, 'first' | 'end' | 'form' | 'low' | 'unit' | 'lastUnit'> &
	Partial<Reading>;

/** A reading of one number, `low`, unless more is given. */
export function readingOf(given: Given): Reading {
	return { high: given.low, of: null, ofText: null, inner: null, ...given };
}
