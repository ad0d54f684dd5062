import type { Hedge } from './hedge';
import type { Interval } from './interval';
import type { FigureWording } from './figure-codes';
import type { Receipt } from './receipt';
import type { Holder } from './holder';

/** What articles count, and the unit that figures of it are kept in; the interface converts for display. */
export const unitOfQuantity = {
	area: 'km2',
	share: 'percent',
	distance: 'km',
	ratio: 'times'
} as const;
export type Quantity = keyof typeof unitOfQuantity;
export const quantities = Object.keys(unitOfQuantity) as Quantity[];

/** `times`: a ratio, as `1 : 249`; `fold`: the same as a multiple, as `249 times`. */
export type Unit = (typeof unitOfQuantity)[Quantity] | 'fold';

/** Exact, by definition of the international foot. */
export const sqKmPerSqMile = 2.589988110336;

export type FigureKind = 'reported' | 'measured' | 'derived';

/** What a figure speaks of: ground of `region` that `holder` holds, an advance there, or the region itself. */
export interface Subject {
	readonly what: 'held' | 'advance' | 'region' | 'swap';
	readonly holder: Holder | null;
	/** ISO 3166 code of the ground spoken of. */
	readonly region: string;
}

/** A number that can be shown: always with the range it stands for and the receipt that backs it. */
export interface Figure {
	/** Unique in the dossier; also the id that a receipt is opened by. */
	readonly id: string;
	readonly kind: FigureKind;
	readonly quantity: Quantity;
	readonly unit: Unit;
	readonly value: number;
	readonly interval: Interval;
	readonly hedge: Hedge | null;
	readonly subject: Subject;
	/** ISO date, or null where the source gives none. */
	readonly asOf: string | null;
	readonly label: FigureWording;
	/** How far the ends of the range may be off by measuring, in `unit`; 0 where nothing was measured. */
	readonly margin: number;
	/** Whether the number is read as one value, or as the range between two (contested ground, say). */
	readonly shownAs: 'value' | 'range';
	/** The finest step, in `unit`, that the source or the layer allows to be shown. */
	readonly precision: number;
	readonly receipt: Receipt;
	/** Of a sum or difference, what it is made of: it is shown as these, once rounded, make it. */
	readonly terms?: readonly Term[];
}

/** What a sum adds or a difference takes away. */
export interface Term extends Pick<Figure, 'value' | 'interval' | 'precision' | 'terms'> {
	readonly sign: 1 | -1;
	/** Whether the range of the result takes its ends the other way round. */
	readonly crossed: boolean;
}

/** The values that a figure is compatible with: its range, and what measuring may be off by. */
export function plausible({ interval: { low, high }, margin }: Figure): Interval {
	return { low: low - margin, high: high + margin };
}
