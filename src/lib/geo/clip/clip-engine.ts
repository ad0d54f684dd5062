import type { Rings } from '../rings';

/**
 * Boolean operations on ground, for real shapes: edges straight in longitude and latitude, results on
 * a grid of 10⁻¹⁰ degree (a hundredth of a millimetre), so that what is cut apart adds up again.
 * Operands that overlap themselves are read by the even-odd rule (drawn scribbles) in `clean`, and
 * must be clean elsewhere. Results are clean: outer rings counter-clockwise, holes clockwise.
 */
export interface ClipEngine {
	union(a: Rings, b: Rings): Rings;
	intersect(a: Rings, b: Rings): Rings;
	subtract(a: Rings, b: Rings): Rings;
	/** Rings that may cross themselves and one another, read by the even-odd rule. */
	clean(rings: Rings): Rings;
}
