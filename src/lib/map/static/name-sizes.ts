export const stillNameKinds = ['subject', 'country', 'sea', 'region', 'place'] as const;
export type StillNameKind = (typeof stillNameKinds)[number];

interface NameSize {
	/** In CSS pixels: never less, and never more. */
	readonly least: number;
	readonly most: number;
	/** Widths of a capital and of a small letter with the space after it, in its own size, rather more than less. */
	readonly capital: number;
	readonly small: number;
}

/** As the live map has them. */
const sizes: Readonly<Record<StillNameKind, NameSize>> = {
	subject: { least: 15, most: 15, capital: 0.88, small: 0.88 },
	country: { least: 12, most: 15, capital: 0.84, small: 0.84 },
	sea: { least: 12, most: 15, capital: 0.84, small: 0.71 },
	region: { least: 9.5, most: 13, capital: 0.79, small: 0.79 },
	place: { least: 11, most: 14, capital: 0.72, small: 0.61 }
};

/** How much larger a name is for every pixel that the picture is wider. */
const growth = 0.0013;
/** Width of the picture up to which a name is as small as it gets. */
const calm = 800;

/** Size of a kind of names, in CSS pixels, on a picture of so many. */
export function nameSizePx(kind: StillNameKind, pictureWidth: number): number {
	const { least, most } = sizes[kind];
	return Math.max(least, Math.min(least + (pictureWidth - calm) * growth, most));
}

/** The same for CSS, where `--picture` is the width of the picture. */
export function nameSizeCss(kind: StillNameKind): string {
	const { least, most } = sizes[kind];
	if (least === most) return `${least}px`;
	return `clamp(${least}px, ${least}px + (var(--picture) - ${calm}px) * ${growth}, ${most}px)`;
}

/** How wide a name runs at most, in its own size. */
export function nameEms(kind: StillNameKind, text: string): number {
	const { capital, small } = sizes[kind];
	const widths = [...text].map((letter) => (/\p{Lu}/u.test(letter) ? capital : small));
	return widths.reduce((sum, width) => sum + width, 0);
}
