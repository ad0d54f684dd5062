import { type FigureWording, phrase } from '../../../model/figure-codes';
import type { Holder } from '../../../model/holder';
import type { Method } from '../../../model/judgement';
import { type GroundReading, narrower, neighbours } from '../ground-readings';
import type { MadeFigures } from '../made-figures';
import { leavingOut, type Territory, territoryName } from '../places';
import { type Counted, countedKey, dayGround } from './day-ground';
import type { When } from './when';

const plain: Counted = { reach: 'held', offOutline: false };
const withContested: Counted = { reach: 'held-and-contested', offOutline: false };
const withMargin: Counted = { reach: 'held', offOutline: true };

/**
 * What “the ground that `holder` holds, or won, there” may mean on its days, the usual reading first; as the
 * layers' readings are, but for land alone, which the series does not have.
 */
export function dayReadings(
	book: MadeFigures,
	territory: Territory,
	holder: Holder,
	when: When,
	method: Method
): GroundReading[] {
	const read = (
		key: string,
		of: Territory,
		counted: Counted,
		reading: FigureWording,
		rest: Partial<GroundReading> = {},
		days = when
	): GroundReading[] => {
		const ground = dayGround(book, of, holder, days, method, counted);
		if (!ground) return [];
		const { figure, reach: interval } = ground;
		const { from, to, by } = days;
		const reach = { method, interval, isChange: by === 'change', from, to };
		const same = { landOnly: false, denominator: null, with: 'measured', unlike: null } as const;
		return [{ key, figure, reading, how: reading, territory: of, ...same, reach, ...rest }];
	};
	const [usual, ...others] = countings(territory, holder, when, method);
	// “58 % has been liberated” may be all that is held, not what was won in the time that is named.
	const last = { by: 'holding', from: when.to, to: when.to } as const;
	const inAll =
		when.by === 'change' ? read('in-all', territory, usual!, phrase('held-in-all'), {}, last) : [];
	return [
		...read('usual', territory, usual!, phrase(wordOf(usual!)), { how: null }),
		...others.flatMap((one) => read(countedKey(one), territory, one, phrase(wordOf(one)))),
		...inAll,
		...narrower(book, territory).flatMap(({ id, of }) =>
			read(`of-${id}`, of, plain, leavingOut(of), { denominator: id })
		),
		...neighbours(book, territory).flatMap((of) =>
			read(
				`of-${of.places.map(({ id }) => id).join('+')}`,
				of,
				plain,
				phrase('measured-in', { place: territoryName(of) })
			)
		)
	];
}

/**
 * The ways of counting that the series knows, the one that is meant first: the map maker itself counts the
 * sea margin in, and never leaves it out; in Kursk, Ukrainian officials count contested ground.
 */
function countings(
	{ places, without }: Territory,
	holder: Holder,
	{ by }: When,
	method: Method
): Counted[] {
	const [place] = places;
	if (!place || place.country === holder || places.length > 1) return [plain];
	if (place.country === 'RU')
		return method === 'ukraine' ? [withContested, plain] : [plain, withContested];
	if (place.parts.length === 0 || without.length > 0 || by === 'change') return [plain];
	return method === 'deepstate' ? [withMargin] : [plain, withMargin];
}

function wordOf({ reach, offOutline }: Counted) {
	if (offOutline) return 'with-sea-margin';
	return reach === 'held' ? 'held-alone' : 'held-and-contested';
}
