import { type FigureWording, phrase } from '../../model/figure-codes';
import { landOnlyId } from '../../model/land-only';
import type { MadeFigures } from './made-figures';
import { wholeGround } from './ground';
import { neighbours } from './ground-readings';
import { samePlaces, territoryKey, territoryName, type Territory } from './places';
import type { Reading } from './reading';

/** A reading of how big a territory is. */
export interface WholeReading extends Reading {
	/** `total`, `land` or `measured` of the territory itself; `other`: of more or less than it. */
	readonly basis: 'total' | 'land' | 'measured' | 'measured-land' | 'other';
	/** Which of the facts' denominators it is, null for others. */
	readonly denominator: string | null;
	/** What a share of it is of, as it stands after “of”. */
	readonly of: FigureWording;
}

/**
 * How big a territory may be said to be: of a country by the denominators that publishers use, in the
 * facts' order; else by official areas; then as measured, and land only. The usual one comes first.
 */
export function wholeReadings(book: MadeFigures, territory: Territory): readonly WholeReading[] {
	return book.once(`whole ${territoryKey(territory)}`, () => readWhole(book, territory));
}

function readWhole(book: MadeFigures, territory: Territory): WholeReading[] {
	const readings: WholeReading[] = denominatorReadings(book, territory);
	const add = (
		basis: WholeReading['basis'],
		by: 'official' | 'measured' | 'land-only',
		of: Territory,
		reading: FigureWording,
		after: FigureWording
	) => {
		const figure = wholeGround(book, of, by);
		if (!figure || readings.some((one) => one.figure.id === figure.id)) return;
		const source = by === 'official' ? 'official' : 'measured';
		const key = basis === 'other' ? `of-${of.places.map(({ id }) => id).join('+')}` : by;
		const plain = { how: reading, unlike: null, denominator: null };
		readings.push({ key, figure, reading, with: source, basis, of: after, ...plain });
	};
	const place = territoryName(territory);
	const official = (basis: 'total' | 'other', whole: Territory) => {
		const name = { place: territoryName(whole) };
		const after = phrase('of-official-area', name);
		add(basis, 'official', whole, phrase('official-area-of', name), after);
	};
	if (!readings.some(({ basis }) => basis === 'total')) official('total', territory);
	const after = {
		all: phrase('of-measured-area', { place }),
		land: phrase('of-measured-land', { place })
	};
	add('measured', 'measured', territory, phrase('measured-area-of', { place }), after.all);
	add('measured-land', 'land-only', territory, phrase('measured-land-of', { place }), after.land);
	for (const other of neighbours(book, territory)) official('other', other);
	return readings;
}

/** The facts' denominators of a country; the one that leaves out what the words leave out comes first. */
function denominatorReadings(book: MadeFigures, { places, without }: Territory): WholeReading[] {
	const [country] = places;
	if (!country || places.length > 1) return [];
	const readings = book.facts.denominators.flatMap((one): (WholeReading & { same: boolean })[] => {
		const figure = book.find(one.figure);
		if (one.of !== country.id || !figure) return [];
		const same = samePlaces(without, one.minus);
		const dry = country.official !== null && one.figure === landOnlyId(country.official);
		const basis = !same ? 'other' : dry ? 'land' : 'total';
		const { id, label, labelOf } = one;
		const names = { reading: label, how: label, of: labelOf, unlike: null };
		return [{ key: id, figure, ...names, with: 'official', basis, denominator: id, same }];
	});
	return readings
		.sort((a, b) => Number(b.same) - Number(a.same))
		.map(({ same: _, ...reading }) => reading);
}
