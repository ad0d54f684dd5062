// The package has no types of its own.
declare module 'polylabel' {
	/** `[x, y]` with the distance to the nearest edge, negative outside. */
	export default function polylabel(
		polygon: readonly (readonly (readonly number[])[])[],
		precision: number
	): number[] & { distance: number };
}
