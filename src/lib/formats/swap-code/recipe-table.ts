import type { Ground, Shape, Start, Step, Swap } from '../../model/swap';

/** One distinct part of the recipes of a swap. Numbers stand for other entries, all of them earlier. */
export type Entry =
	/** Nothing yet, within these areas: where the steps of a ground start. */
	| { readonly type: 'areas'; readonly areas: readonly string[]; readonly depth: 1 }
	/** What an entry of type `areas` or `step` has, and one step more. */
	| {
			readonly type: 'step';
			readonly before: number;
			readonly does: Step['do'];
			readonly shape: number;
			readonly depth: number;
	  }
	| {
			readonly type: 'shape';
			readonly shape: Shape;
			/** The ground of a ground shape, or that a grown shape is within. */
			readonly ground: number | null;
			/** The ground that a grown shape starts from. */
			readonly from: number | null;
			readonly depth: number;
	  };

interface RecipeTable {
	readonly entries: readonly Entry[];
	/** The entries of type `areas` or `step` that are a whole ground by themselves. */
	readonly grounds: ReadonlySet<number>;
	/** The entry that is all of a ground. */
	readonly entryOf: (ground: Ground) => number;
}

/**
 * All parts of a swap's recipes, each once, the parts of a part before it. Grounds that share their
 * first steps share those entries, so that a table grows by what is new in each act, however often
 * recipes hold one another. Takes time linear in the number of objects, and no stack.
 */
export function recipeTable(swap: Swap): RecipeTable {
	const entries: Entry[] = [];
	const byKey = new Map<string, number>();
	const groundEntries = new Map<Ground, number>();
	const shapeEntries = new Map<Shape, number>();

	const put = (key: string, make: () => Entry): number => {
		const known = byKey.get(key);
		if (known !== undefined) return known;
		byKey.set(key, entries.length);
		return entries.push(make()) - 1;
	};
	const depthOf = (index: number | null) => (index === null ? 0 : entries[index]!.depth);
	const entryOf = (ground: Ground) => groundEntries.get(ground)!;

	const putShape = (shape: Shape): number => {
		const known = shapeEntries.get(shape);
		if (known !== undefined) return known;
		const [ground = null, from = null] = groundsIn(shape).map(entryOf);
		const index = put(`${ground} ${from} ${keyOf(shape)}`, () => {
			const depth = Math.max(depthOf(ground), depthOf(from));
			return { type: 'shape', shape, ground, from, depth };
		});
		shapeEntries.set(shape, index);
		return index;
	};
	const putGround = ({ areas, steps }: Ground): number => {
		let index = put(`areas ${JSON.stringify(areas)}`, () => ({ type: 'areas', areas, depth: 1 }));
		for (const { do: does, shape: made } of steps) {
			const [before, shape] = [index, putShape(made)];
			index = put(`${before} ${does} ${shape}`, () => {
				const depth = Math.max(depthOf(before), depthOf(shape) + 1);
				return { type: 'step', before, does, shape, depth };
			});
		}
		return index;
	};

	const waiting = [...swap.offers, ...swap.asks].map(({ ground }) => ground).reverse();
	for (let ground = waiting.at(-1); ground; ground = waiting.at(-1)) {
		const missing = groundEntries.has(ground)
			? []
			: ground.steps
					.flatMap(({ shape }) => groundsIn(shape))
					.filter((one) => !groundEntries.has(one));
		if (missing.length > 0) {
			// The first one on top: entries come in the order in which the parcels were made.
			for (const one of missing.reverse()) waiting.push(one);
			continue;
		}
		if (!groundEntries.has(ground)) groundEntries.set(ground, putGround(ground));
		waiting.pop();
	}
	return { entries, grounds: new Set(groundEntries.values()), entryOf };
}

/** The grounds that a shape is made of: its own or the one it is within, and then the one it starts from. */
function groundsIn(shape: Shape): Ground[] {
	if (shape.type === 'ground') return [shape.ground];
	if (shape.type !== 'grown') return [];
	return shape.from.type === 'ground' ? [shape.within, shape.from.ground] : [shape.within];
}

/** What a shape holds besides grounds, as text. */
function keyOf(shape: Shape): string {
	switch (shape.type) {
		case 'outline':
			return `outline ${shape.rings.map((ring) => ring.join()).join(';')}`;
		case 'cells':
			return `cells ${shape.sizeKm} ${shape.runs.join()}`;
		case 'grown':
			return `grown ${shape.targetSqKm} ${startKey(shape.from)}`;
		case 'ground':
		case 'all':
			return shape.type;
	}
}

function startKey(start: Start): string {
	return start.type === 'ground' ? 'ground' : `${start.type} ${start.at?.join()}`;
}
