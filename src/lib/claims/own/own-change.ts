import { phrase, type FigureWording } from '../../model/figure-codes';
import type { Holder } from '../../model/holder';
import { heldGround } from '../judging/ground';
import { type GroundReading, narrower, neighbours } from '../judging/ground-readings';
import type { MadeFigures } from '../judging/made-figures';
import { leavingOut, territoryName, type Territory } from '../judging/places';
import { ownBounds } from './own-bounds';
import { ownNetFigure } from './own-net-figure';

/**
 * What “the ground that `holder` won there” may mean by somebody's own file, the usual reading first: what
 * was held at the end less what was held at the beginning; with contested ground; all that is held at the
 * end; and without the regions that writers leave out, or with them. Empty where the file cannot tell.
 * @param period ISO dates
 */
export function ownChangeReadings(
	book: MadeFigures,
	territory: Territory,
	holder: Holder,
	period: { readonly from: string; readonly to: string }
): GroundReading[] {
	const bounds = ownBounds(book.facts.own?.days ?? [], period);
	if (!bounds) return [];
	const ownDays = { from: bounds.from.day, to: bounds.to.day };
	const plain = { landOnly: false, denominator: null, with: 'measured', unlike: null } as const;
	const net = (
		key: string,
		of: Territory,
		reading: FigureWording,
		counted: 'held' | 'held-and-contested' = 'held'
	): GroundReading[] => {
		const figure = ownNetFigure({ book, territory: of, holder, bounds, counted });
		if (!figure) return [];
		return [{ key, figure, reading, how: reading, territory: of, ...plain, ownDays }];
	};
	const usual = net('usual', territory, phrase('held-alone')).map((one) => ({ ...one, how: null }));
	const wide = net(
		'held-and-contested',
		territory,
		phrase('held-and-contested'),
		'held-and-contested'
	).filter(({ figure }) => figure.value !== usual[0]?.figure.value);
	// “58 % has been retaken” may be all that is held, not what was won in the time that is named.
	const held = heldGround(book, territory, holder, 'with-water');
	const all = phrase('held-in-all');
	const inAll: GroundReading[] = held
		? [{ key: 'in-all', figure: held, reading: all, how: all, territory, ...plain }]
		: [];
	return [
		...usual,
		...wide,
		...inAll,
		...narrower(book, territory).flatMap(({ id, of }) =>
			net(`of-${id}`, of, leavingOut(of)).map((one) => ({ ...one, denominator: id }))
		),
		...neighbours(book, territory).flatMap((of) =>
			net(
				`of-${of.places.map(({ id }) => id).join('+')}`,
				of,
				phrase('measured-in', { place: territoryName(of) })
			)
		)
	];
}
