import { countryOf } from './find-mentions';

/** Whether two lists of ids are about one ground: one is in the other, or they are the same. */
export function isOneGround(a: readonly string[], b: readonly string[]): boolean {
	return (
		a.every((id) => b.includes(id)) ||
		b.every((id) => a.includes(id)) ||
		a.length === 0 ||
		b.length === 0 ||
		a.some((id) => b.includes(countryOf(id))) ||
		b.some((id) => a.includes(countryOf(id)))
	);
}
