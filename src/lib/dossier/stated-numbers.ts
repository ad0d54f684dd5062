import { type Hedge, hedges } from '../model/hedge';

/** A number as a text states it. */
export interface StatedNumber {
	readonly value: number;
	/** The qualifier that stands right before it; *exactly* where there is none. */
	readonly hedge: Hedge;
	/** Index of the character after its last digit. */
	readonly end: number;
}

const stated = new RegExp(`(?:\\b(${hedges.join('|')})\\s+)?(\\d+(?:,\\d{3})*(?:\\.\\d+)?)`, 'gi');

/** The numbers of an English text that are written in digits (`112,000`, `2.5`), with their hedges. */
export function statedNumbers(text: string): StatedNumber[] {
	return [...text.matchAll(stated)].map((match) => ({
		value: Number((match[2] ?? '').replaceAll(',', '')),
		hedge: (match[1]?.toLowerCase() as Hedge | undefined) ?? 'exactly',
		end: match.index + match[0].length
	}));
}
