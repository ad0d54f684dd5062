import type { RawImage } from './hatch';

export const dotPixelRatio = 4;

/** Radius of the dot and width of the ring around it, in CSS pixels. */
const radius = 2;
const ring = 1;

/** A dot with a ring that sets it off the ground. Colours as `#rrggbb`. */
export function dotImage(colour: string, ringColour: string): RawImage {
	const size = 2 * Math.ceil((radius + ring) * dotPixelRatio) + 2;
	const data = new Uint8ClampedArray(size * size * 4);
	const [ink, halo] = [colour, ringColour].map((hex) =>
		[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16))
	) as [number[], number[]];
	for (let i = 0; i < size * size; i++) {
		const distance = Math.hypot((i % size) + 0.5 - size / 2, Math.floor(i / size) + 0.5 - size / 2);
		const inner = within(radius * dotPixelRatio - distance);
		const outer = within((radius + ring) * dotPixelRatio - distance);
		const rgb = ink.map((part, channel) =>
			Math.round(part * inner + (halo[channel] as number) * (1 - inner))
		);
		data.set([...rgb, Math.round(outer * 255)], i * 4);
	}
	return { width: size, height: size, data };
}

/** How much of a pixel lies inside an edge that is so many pixels away. */
function within(pixels: number): number {
	return Math.max(0, Math.min(1, pixels + 0.5));
}
