/** Both sides of the swap as SVG paths in one equal-area drawing at one scale. */
export interface SwapShapes {
	/** Width and height of each shape's own box, in drawing units. */
	readonly offered: ShapePath;
	readonly asked: ShapePath;
	/** Kilometres per drawing unit, the same for both. */
	readonly kmPerUnit: number;
}

export interface ShapePath {
	/** SVG path data, its box starting at 0, 0. */
	readonly d: string;
	readonly width: number;
	readonly height: number;
}
