import { boundsOfAll, boundsOfCoords } from '../../geo/bounding-box';

/** The box that glimpses are drawn in. */
export const glimpseSize = { width: 48, height: 32 } as const;

/** Corners of one glimpse; what has more shows no more. */
const mostCorners = 600;

/** Shapes as SVG path data in a box of `glimpseSize`, north up; '' where there is no ground. */
export function glimpse(polygons: readonly (readonly Float64Array[])[]): string {
	const outlines = polygons.flatMap(([outline]) => (outline ? [outline] : []));
	if (outlines.length === 0) return '';
	const [west, south, east, north] = boundsOfAll(outlines.map((one) => boundsOfCoords(one)));
	const narrowed = Math.cos((((south + north) / 2) * Math.PI) / 180);
	const { width, height } = glimpseSize;
	const scale = Math.min(
		(width - 4) / Math.max(1e-6, (east - west) * narrowed),
		(height - 4) / Math.max(1e-6, north - south)
	);
	const x = (lon: number) => width / 2 + (lon - (west + east) / 2) * narrowed * scale;
	const y = (lat: number) => height / 2 - (lat - (south + north) / 2) * scale;
	let left = mostCorners;
	const paths = outlines
		.toSorted((a, b) => b.length - a.length)
		.map((outline) => {
			const corners: string[] = [];
			let last: [number, number] | null = null;
			for (let i = 0; i < outline.length && left > 0; i += 2) {
				const at: [number, number] = [x(outline[i]!), y(outline[i + 1]!)];
				if (last && Math.hypot(at[0] - last[0], at[1] - last[1]) < 0.7) continue;
				corners.push(`${at[0].toFixed(1)} ${at[1].toFixed(1)}`);
				last = at;
				left--;
			}
			return corners.length > 0 ? `M${corners.join('L')}Z` : '';
		});
	return paths.join('');
}
