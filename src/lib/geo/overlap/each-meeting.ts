import type { EdgeTree } from './edge-tree';

/** Calls back with each leaf of `a` and each of `b` whose boxes meet, in no promised order. */
export function eachMeeting(
	a: EdgeTree,
	b: EdgeTree,
	onLeaves: (leafOfA: number, leafOfB: number) => void
): void {
	if (a.leafFrom.length === 0 || b.leafFrom.length === 0) return;
	meetBelow(a, a.levels.length - 1, 0, b, b.levels.length - 1, 0, onLeaves);
}

function meetBelow(
	a: EdgeTree,
	levelOfA: number,
	nodeOfA: number,
	b: EdgeTree,
	levelOfB: number,
	nodeOfB: number,
	onLeaves: (leafOfA: number, leafOfB: number) => void
): void {
	const boxesOfA = a.levels[levelOfA]!;
	const boxesOfB = b.levels[levelOfB]!;
	const i = 4 * nodeOfA;
	const k = 4 * nodeOfB;
	if (boxesOfA[i]! > boxesOfB[k + 2]! || boxesOfB[k]! > boxesOfA[i + 2]!) return;
	if (boxesOfA[i + 1]! > boxesOfB[k + 3]! || boxesOfB[k + 1]! > boxesOfA[i + 3]!) return;
	if (levelOfA === 0 && levelOfB === 0) {
		onLeaves(nodeOfA, nodeOfB);
	} else if (levelOfA >= levelOfB) {
		const count = a.levels[levelOfA - 1]!.length / 4;
		for (let child = i; child < i + 4 && child < count; child++)
			meetBelow(a, levelOfA - 1, child, b, levelOfB, nodeOfB, onLeaves);
	} else {
		const count = b.levels[levelOfB - 1]!.length / 4;
		for (let child = k; child < k + 4 && child < count; child++)
			meetBelow(a, levelOfA, nodeOfA, b, levelOfB - 1, child, onLeaves);
	}
}
