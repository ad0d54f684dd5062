import type { StatedUnit } from '../../model/claim';
import * as en from '../lexicon/quantities-en';
import { type Atom, isHyphen } from './atoms';

export interface ReadUnit {
	/** The atom after it. */
	readonly end: number;
	readonly unit: Exclude<StatedUnit, 'times'>;
	/** How many of the unit one of what is written is: 0.001 for metres, else 1. */
	readonly scale: number;
}

/** Read the unit that begins at an atom, a hyphen before it allowed (`450-square-kilometre`); null where none does. */
export function readUnit(atoms: readonly Atom[], at: number): ReadUnit | null {
	const start = isHyphen(atoms, at) ? at + 1 : at;
	const found = readPercent(atoms, start) ?? readArea(atoms, start) ?? readLength(atoms, start);
	return found && { scale: 1, ...found };
}

type Found = Omit<ReadUnit, 'scale'> & Partial<ReadUnit>;

function readPercent(atoms: readonly Atom[], at: number): Found | null {
	const word = atoms[at]?.lower ?? '';
	let end = at + 1;
	if (word === en.perCent[0]) {
		const second = isHyphen(atoms, end) ? end + 1 : end;
		if (atoms[second]?.lower !== en.perCent[1]) return null;
		end = second + 1;
	} else if (word === en.percentage) {
		if (!en.points.has(atoms[end]?.lower ?? '')) return null;
	} else if (!en.percents.has(word) || (word === 'pc' && !atoms[at]!.glued)) return null;
	const after = isHyphen(atoms, end) ? end + 1 : end;
	return { end: en.points.has(atoms[after]?.lower ?? '') ? after + 1 : end, unit: 'percent' };
}

function readArea(atoms: readonly Atom[], at: number): Found | null {
	const word = atoms[at]?.lower ?? '';
	const oneWord = en.areasInOneWord.get(word);
	if (oneWord) return { end: at + 1, unit: oneWord };
	if (en.hectares.has(word)) return { end: at + 1, unit: 'ha' };
	if (en.acres.has(word)) return { end: at + 1, unit: 'acre' };
	if (en.square.has(word)) {
		let next = at + 1;
		if (atoms[next]?.lower === '.') next++;
		if (isHyphen(atoms, next)) next++;
		const unit = lengthAt(atoms, next);
		return unit && { end: next + 1, unit: unit === 'km' ? 'km2' : 'mi2' };
	}
	const length = lengthAt(atoms, at);
	if (!length) return null;
	const raised = squaredEnd(atoms, at + 1);
	return raised === null ? null : { end: raised, unit: length === 'km' ? 'km2' : 'mi2' };
}

/** After a length: `²`, `2`, `^2`, “squared”, “sq.”. */
function squaredEnd(atoms: readonly Atom[], at: number): number | null {
	const sign = atoms[at];
	if (sign?.lower === '^') return atoms[at + 1]?.lower === '2' ? at + 2 : null;
	if (!sign || !en.squared.has(sign.lower)) return null;
	if (sign.kind !== 'word') return sign.glued ? at + 1 : null;
	// “5 km square kilometres” begins another unit.
	return lengthAt(atoms, at + 1) ? null : at + 1;
}

function readLength(atoms: readonly Atom[], at: number): Found | null {
	const inMetres = en.metres.has(atoms[at]?.lower ?? '');
	const unit = inMetres ? 'km' : lengthAt(atoms, at);
	if (!unit) return null;
	const end = at + 1;
	const after = atoms[end]?.lower ?? '';
	const speed = en.perTime.some((phrase) => {
		const [first, second] = phrase.split(' ');
		if (after !== first) return false;
		if (second !== undefined) return atoms[end + 1]?.lower === second;
		return phrase !== '/' || atoms[end + 1]?.kind === 'word';
	});
	return speed ? null : { end, unit, scale: inMetres ? 0.001 : 1 };
}

function lengthAt(atoms: readonly Atom[], at: number): 'km' | 'mi' | null {
	const word = atoms[at]?.lower ?? '';
	if (en.kilometres.has(word)) return 'km';
	return en.miles.has(word) ? 'mi' : null;
}
