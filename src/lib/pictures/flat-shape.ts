import type { Holder } from '../model/holder';

/** One of the things compared, on the drawing of the whole. */
export interface FlatShape {
	readonly key: string;
	readonly letter: string;
	readonly name: string;
	readonly holder: Holder | null;
	/** Whether its own place is out of sight, so that a copy of it lies here. */
	readonly moved: boolean;
	/** SVG path, the middle of its area, and the side of a square as large. */
	readonly d: string;
	readonly middle: readonly [number, number];
	readonly size: number;
}
