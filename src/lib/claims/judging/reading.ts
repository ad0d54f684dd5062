import type { Figure } from '../../model/figure';
import type { Interval } from '../../model/interval';
import type { FigureWording } from '../../model/figure-codes';
import { engineSpread } from '../../model/measured-figure';

/** What a claim's number may be meant to be: a figure, under one reading of what the words leave open. */
export interface Reading {
	/** Unique among the readings of one number. */
	readonly key: string;
	readonly figure: Figure;
	readonly reading: FigureWording;
	readonly with: 'measured' | 'official';
}

/** The range that a reading's figure stands for, and by how much that may be off. */
export function rangeOf({ figure, with: source }: Reading): { range: Interval; margin: number } {
	const { value, interval, margin, precision, quantity } = figure;
	if (source === 'measured')
		return { range: interval, margin: Math.max(margin, engineSpread * value) };
	// A published area is one number, known to half a unit of its last digit, and so is a sum of them.
	const half = quantity === 'area' ? precision / 2 : (interval.high - interval.low) / 2;
	return { range: { low: value, high: value }, margin: half };
}
