import { type Ground, type Parcel, type Side, sides, type Swap } from '../model/swap';
import { cleanName } from '../model/swap-name';
import { allOf } from './recipes';

/*
 * Acts on a swap that need no geometry. An act that changes nothing gives back the swap that came in:
 * so does one on a parcel that is not there, and any act but unlocking on one that is locked.
 */

/** A swap with nothing on either side. */
export function emptySwap(): Swap {
	return { name: null, offers: [], asks: [], nextId: 1 };
}

/**
 * The swap as it was reported: all of some ground offered, as one parcel, and no land named in
 * return, so that nothing is asked for.
 *
 * @param offered ids of the features of `control.geojson` that make up the ground, held and contested
 */
export function reportedPreset(offered: readonly string[]): Swap {
	const areas = [...new Set(offered)].sort();
	return addParcel(emptySwap(), 'offers', allOf(areas)).swap;
}

/** Where a parcel stands, or null where the swap has none with this id. */
export function findParcel(
	swap: Swap,
	id: number
): { readonly side: Side; readonly index: number; readonly parcel: Parcel } | null {
	for (const side of sides) {
		const index = swap[side].findIndex((parcel) => parcel.id === id);
		const parcel = swap[side][index];
		if (parcel) return { side, index, parcel };
	}
	return null;
}

export function lockedParcels(swap: Swap, side: Side): readonly Parcel[] {
	return swap[side].filter(({ locked }) => locked);
}

/** A new parcel at the end of a side's list, unlocked and without a name of its own. */
export function addParcel(
	swap: Swap,
	side: Side,
	ground: Ground
): { readonly swap: Swap; readonly id: number } {
	const id = swap.nextId;
	const parcel: Parcel = { id, name: null, locked: false, ground };
	return { swap: { ...swap, [side]: [...swap[side], parcel], nextId: id + 1 }, id };
}

/** The same swap, with this ground in the place of all that is asked for. */
export function askingFor(swap: Swap, ground: Ground): Swap {
	return addParcel({ ...swap, asks: [] }, 'asks', ground).swap;
}

/** Put another version in the place of the parcel with the same id. */
export function replaceParcel(swap: Swap, side: Side, parcel: Parcel): Swap {
	const index = unlockedIndex(swap, side, parcel.id);
	if (index === null || swap[side][index] === parcel) return swap;
	return { ...swap, [side]: swap[side].with(index, parcel) };
}

/** Null, or a name that is empty once trimmed: the parcel is named after its ground. */
export function renameParcel(swap: Swap, side: Side, id: number, name: string | null): Swap {
	const parcel = swap[side].find((one) => one.id === id);
	const cleaned = cleanName(name);
	if (!parcel || parcel.name === cleaned) return swap;
	return replaceParcel(swap, side, { ...parcel, name: cleaned });
}

export function setLocked(swap: Swap, side: Side, id: number, locked: boolean): Swap {
	const index = swap[side].findIndex((one) => one.id === id);
	const parcel = swap[side][index];
	if (!parcel || parcel.locked === locked) return swap;
	return { ...swap, [side]: swap[side].with(index, { ...parcel, locked }) };
}

export function removeParcel(swap: Swap, side: Side, id: number): Swap {
	const index = unlockedIndex(swap, side, id);
	return index === null ? swap : { ...swap, [side]: swap[side].toSpliced(index, 1) };
}

/** Move a parcel within its side's list; an index beyond the ends means the first or last place. */
export function moveParcel(swap: Swap, side: Side, id: number, toIndex: number): Swap {
	const from = unlockedIndex(swap, side, id);
	const parcels = swap[side];
	if (from === null || Number.isNaN(toIndex)) return swap;
	const to = Math.max(0, Math.min(Math.round(toIndex), parcels.length - 1));
	if (to === from) return swap;
	return { ...swap, [side]: parcels.toSpliced(from, 1).toSpliced(to, 0, parcels[from]!) };
}

export function renameSwap(swap: Swap, name: string | null): Swap {
	const cleaned = cleanName(name);
	return cleaned === swap.name ? swap : { ...swap, name: cleaned };
}

function unlockedIndex(swap: Swap, side: Side, id: number): number | null {
	const index = swap[side].findIndex((parcel) => parcel.id === id && !parcel.locked);
	return index < 0 ? null : index;
}
