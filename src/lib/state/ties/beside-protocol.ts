import type { BesideCounting, BesideSide } from '../../model/beside';
import type { OwnGround } from '../../model/own-layer';

/** What is to be set beside our map. */
export interface BesideAsk {
	readonly id: number;
	/** Where the edition's layers are fetched, without a slash at the end. */
	readonly base: string;
	/** ISO, of a further drawn day; null: the dossier's own. */
	readonly day: string | null;
	readonly counting: BesideCounting;
	readonly grounds: readonly OwnGround[];
}

/** `sides`: of those that hold ground on either map. A reason is an exception's, for the console. */
export type BesideAnswer =
	| { readonly id: number; readonly sides: readonly BesideSide[] }
	| { readonly id: number; readonly reason: string };
