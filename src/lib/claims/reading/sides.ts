import { holders, type Holder } from '../../model/holder';
import { countryOf, type Mention } from '../entities/find-mentions';

/** The home side of places that lie in one country; null where they do not. */
export function homeOf(places: readonly string[]): Holder | null {
	const [first] = places;
	const country = first === undefined ? null : countryOf(first);
	return places.every((id) => countryOf(id) === country)
		? (holders.find((side) => side === country) ?? null)
		: null;
}

/** Whether a mention names a side, and not its land. */
export const isSide = ({ holder, kind }: Mention) => holder !== null && kind !== 'land';
