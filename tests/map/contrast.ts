/** Relative luminance of `#rrggbb` (WCAG 2). */
function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const part = parseInt(hex.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours (WCAG 2), 1 to 21. */
export function contrast(one: string, other: string): number {
	const [a, b] = [luminance(one), luminance(other)];
	return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** What `over` looks like on `under` at an opacity. */
export function blend(over: string, under: string, opacity: number): string {
	const parts = [1, 3, 5].map((at) => {
		const [top, bottom] = [over, under].map((hex) => parseInt(hex.slice(at, at + 2), 16));
		const mixed = Math.round((top as number) * opacity + (bottom as number) * (1 - opacity));
		return mixed.toString(16).padStart(2, '0');
	});
	return `#${parts.join('')}`;
}
