/** Where a point lies to a ring (unclosed, any winding): 'in', 'out', or 'on' its edge. */
export function pointInRing(
	point: readonly [number, number],
	ring: readonly (readonly [number, number])[]
): 'in' | 'out' | 'on' {
	const [x, y] = point;
	let inside = false;
	for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
		const [ax, ay] = ring[i]!;
		const [bx, by] = ring[j]!;
		const cross = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
		if (
			cross === 0 &&
			Math.min(ax, bx) <= x &&
			x <= Math.max(ax, bx) &&
			Math.min(ay, by) <= y &&
			y <= Math.max(ay, by)
		)
			return 'on';
		if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
	}
	return inside ? 'in' : 'out';
}

/** Whether a point lies in an area given as rings with holes (even-odd); edges count as in. */
export class AreaIndex {
	readonly #rings: { ring: readonly (readonly [number, number])[]; box: number[] }[];

	/** `rings`: unclosed, holes and shells alike; units as the points that will be asked for. */
	constructor(rings: readonly (readonly (readonly [number, number])[])[]) {
		this.#rings = rings.map((ring) => {
			const box = [Infinity, Infinity, -Infinity, -Infinity];
			for (const [x, y] of ring) {
				box[0] = Math.min(box[0]!, x);
				box[1] = Math.min(box[1]!, y);
				box[2] = Math.max(box[2]!, x);
				box[3] = Math.max(box[3]!, y);
			}
			return { ring, box };
		});
	}

	has(point: readonly [number, number]): boolean {
		let inside = false;
		for (const { ring, box } of this.#rings) {
			if (point[0] < box[0]! || point[0] > box[2]! || point[1] < box[1]! || point[1] > box[3]!)
				continue;
			const where = pointInRing(point, ring);
			if (where === 'on') return true;
			if (where === 'in') inside = !inside;
		}
		return inside;
	}
}
