import type { FeatureCollection, Position } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { lineToGrid, ringToGrid, signedArea2, type GridLine } from '../grid/grid.ts';

/**
 * Rings of the land of a layer of polygons, on the grid: shells counter-clockwise, holes clockwise.
 * Land on both sides of the 180th meridian comes twice, as it lies from the one and from the other;
 * Antarctica, which goes around the pole, is left out.
 */
export function landRings({ features }: FeatureCollection): GridLine[] {
	return features.flatMap(({ geometry }) => {
		if (geometry.type !== 'MultiPolygon' && geometry.type !== 'Polygon') return [];
		const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
		return parts.flatMap((rings) => rings.flatMap((ring, i) => bothSides(ring, i === 0)));
	});
}

/** Borders between countries as lines on the grid, each once. */
export function borderLines(atlas: Topology<{ countries: GeometryCollection }>): GridLine[] {
	const { coordinates } = mesh(atlas, atlas.objects.countries, (a, b) => a !== b);
	return coordinates.map(lineToGrid);
}

function bothSides(ring: readonly Position[], isShell: boolean): GridLine[] {
	const whole = withoutJump(ring);
	if (whole[0]![0] !== whole.at(-1)![0]) return [];
	const longitudes = whole.map(([lon]) => lon!);
	const turns = [0, -360, 360].filter((turn) =>
		longitudes.some((lon) => Math.abs(lon + turn) < 180)
	);
	return turns.map((turn) => {
		const line = ringToGrid(whole.map(([lon, lat]) => [lon! + turn, lat!]));
		return signedArea2(line) > 0 === isShell ? line : line.reverse();
	});
}

/** A line that goes on beyond 180 degrees, where the atlas jumps to the other end of the world. */
function withoutJump(line: readonly Position[]): Position[] {
	let turn = 0;
	return line.map(([lon, lat], i) => {
		const before = line[i - 1]?.[0] ?? lon!;
		if (lon! - before > 180) turn -= 360;
		if (before - lon! > 180) turn += 360;
		return [lon! + turn, lat!];
	});
}
