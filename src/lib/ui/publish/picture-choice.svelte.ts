import { pictureSizes } from '../../pictures/picture';

/** How wide a picture of one's own size may be, in pixels. */
export const widths = { least: 320, most: 4000 } as const;

export type PictureSize = keyof typeof pictureSizes | 'own';

/** How an image is wanted, as it was chosen. */
export class PictureChoice {
	/** Which of the pictures, by its key. */
	key = $state('');
	size = $state<PictureSize>('wide');
	/** As typed. */
	ownWidth = $state('1600');
	theme = $state<'light' | 'dark'>('light');

	constructor(key: string) {
		this.key = key;
	}

	/** In pixels, height null for as high as it has to be; null where the width typed is none that can be had. */
	readonly box = $derived.by(
		(): { readonly width: number; readonly height: number | null } | null => {
			if (this.size !== 'own') return pictureSizes[this.size];
			const width = /^\s*\d{1,5}\s*$/.test(this.ownWidth) ? Number(this.ownWidth) : NaN;
			return width >= widths.least && width <= widths.most ? { width, height: null } : null;
		}
	);
}
