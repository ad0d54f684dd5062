import type { ClaimDate } from '../../model/claim';
import { mostDaysApart } from './limits';

const dayMs = 86_400_000;

/** Whether a claim speaks of days that the layers, which show `asOf`, are too far from; also where a date is none. */
export function isOtherDate({ from, to }: ClaimDate, asOf: string): boolean {
	const apart = [from, to].map((day) => Math.abs(Date.parse(day) - Date.parse(asOf)) / dayMs);
	return !apart.every((days) => days <= mostDaysApart);
}
