import { endOf } from '../../model/derived-figures';
import { type FigureWording, phrase } from '../../model/figure-codes';
import type { Holder } from '../../model/holder';
import type { MadeFigures } from './made-figures';
import { heldGround } from './ground';
import {
	leavingOut,
	samePlaces,
	territoryKey,
	territoryName,
	territoryOf,
	type Territory
} from './places';
import type { Reading } from './reading';

/** A reading of held ground, with the territory that it is of. */
export interface GroundReading extends Reading {
	readonly territory: Territory;
	readonly landOnly: boolean;
	/** Which of the facts' denominators leaves out the same; null where none does. */
	readonly denominator: string | null;
}

/**
 * What “the ground that `holder` holds there” may mean, the usual reading first: from what is held to
 * what is held and contested; one of the two alone; land only; without the regions that a denominator
 * of the country leaves out; and for these regions by themselves, more or fewer of them. Empty where
 * the layers cannot tell.
 */
export function groundReadings(
	book: MadeFigures,
	territory: Territory,
	holder: Holder
): readonly GroundReading[] {
	const key = `ground ${holder} ${territoryKey(territory)}`;
	return book.once(key, () => readGround(book, territory, holder));
}

function readGround(book: MadeFigures, territory: Territory, holder: Holder): GroundReading[] {
	const read = (
		key: string,
		of: Territory,
		reading: FigureWording,
		rest: Partial<GroundReading> = {}
	): GroundReading[] => {
		const figure = heldGround(book, of, holder, rest.landOnly ? 'land-only' : 'with-water');
		if (!figure) return [];
		const plain = { landOnly: false, denominator: null, with: 'measured', unlike: null } as const;
		return [{ key, figure, reading, how: reading, territory: of, ...plain, ...rest }];
	};
	const usual = read('usual', territory, phrase('measured'), { how: null }).map((one) =>
		isContested(one) ? { ...one, reading: phrase('contested') } : one
	);
	return [
		...usual,
		...usual.flatMap((one) => ends(book, one)),
		...read('land-only', territory, phrase('only-land'), { landOnly: true }),
		...narrower(book, territory).flatMap(({ id, of }) =>
			read(`of-${id}`, of, leavingOut(of), { denominator: id })
		),
		...neighbours(book, territory).flatMap((of) =>
			read(
				`of-${of.places.map(({ id }) => id).join('+')}`,
				of,
				phrase('measured-in', { place: territoryName(of) })
			)
		)
	];
}

function isContested({ figure: { interval } }: GroundReading): boolean {
	return interval.low !== interval.high;
}

/** Ground held alone, and with all that is contested, where the two differ. */
function ends(book: MadeFigures, usual: GroundReading): GroundReading[] {
	if (!isContested(usual)) return [];
	const { figure } = usual;
	return (['low', 'high'] as const).map((end) => {
		const reading = phrase(end === 'low' ? 'held-alone' : 'held-and-contested');
		const one = endOf(figure, end, {
			id: book.id(`${end === 'low' ? 'held-alone' : 'with-contested'}-${figure.id}`),
			label: reading,
			subject: figure.subject
		});
		return { ...usual, key: end, figure: book.keep(one), reading, how: reading };
	});
}

/** The territory without what a denominator of its country leaves out. */
export function narrower(
	{ facts }: MadeFigures,
	{ places, without }: Territory
): { id: string; of: Territory }[] {
	const [country] = places;
	if (!country || places.length > 1 || without.length > 0) return [];
	return facts.denominators
		.filter(({ of, minus }) => of === country.id && minus.length > 0)
		.map(({ id, minus }) => ({ id, of: territoryOf(facts, [country.id], minus) }));
}

/**
 * Of regions that a denominator leaves out as one: all of them, and the one that names them by itself.
 * Writers seldom say which of the two they mean.
 */
export function neighbours({ facts }: MadeFigures, { places, without }: Territory): Territory[] {
	return facts.denominators.flatMap(({ minus }) => {
		const [first] = minus;
		const fits = places.every(({ id }) => minus.includes(id)) && without.length === 0;
		if (!first || !fits || !places.some(({ id }) => id === first)) return [];
		return [minus, [first]]
			.filter((ids) => !samePlaces(places, ids))
			.map((ids) => territoryOf(facts, ids, []));
	});
}
