import { getOrMake } from '../../model/collect';
import { engineBudget } from '../../model/engine-fault';
import { eachCrossing } from '../overlap/each-crossing';
import { type EdgeTree, edgeTreeOf } from '../overlap/edge-tree';
import type { Rings } from '../rings';
import type { ClipEngine } from './clip-engine';

const mostCrossings: number = engineBudget.crossings;

/** Thrown before an overlay that has more crossings than it may. */
export class TooIntricateError extends Error {
	override readonly name = 'TooIntricateError';
}

/** The clipping engine for shapes that anybody may have drawn: it throws `TooIntricateError` before it begins. */
export function limitedClip(clip: ClipEngine): ClipEngine {
	const trees = new WeakMap<Rings, EdgeTree>();
	/** Counts no further than to the limit: it costs less than the overlay, however many there are. */
	const check = (a: Rings, b: Rings, most = mostCrossings) => {
		const [treeA, treeB] = [a, b].map((rings) => getOrMake(trees, rings, () => edgeTreeOf(rings)));
		let found = 0;
		eachCrossing(treeA!, treeB!, () => {
			if (++found > most) throw new TooIntricateError(`more than ${mostCrossings} crossings`);
		});
	};
	return {
		union(a, b) {
			check(a, b);
			return clip.union(a, b);
		},
		intersect(a, b) {
			check(a, b);
			return clip.intersect(a, b);
		},
		subtract(a, b) {
			check(a, b);
			return clip.subtract(a, b);
		},
		clean(rings) {
			// Each crossing of rings with themselves is met from both sides.
			check(rings, rings, 2 * mostCrossings);
			return clip.clean(rings);
		}
	};
}
