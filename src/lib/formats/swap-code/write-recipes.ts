import { cellSizesKm, type Ground, type Shape, type Start, type Swap } from '../../model/swap';
import type { ByteWriter } from '../bytes/byte-codec';
import {
	doings,
	fullNumber,
	type Kind,
	kindFactor,
	kinds,
	shortDecimals,
	starts,
	targetFactor
} from './layout';
import { checkAreas, checkPosition, checkRing, checkRuns, checkTarget, limits } from './rules';
import { type Entry, recipeTable } from './recipe-table';

/**
 * Write the parts of a swap's recipes, each once (see `layout`).
 *
 * @param placeOf place of an area in the sorted list of known ones
 * @returns how many parts there are, and which of them is a parcel's ground
 * @throws RangeError for recipes that no act makes, or that are larger than the limits
 */
export function writeRecipes(
	out: ByteWriter,
	swap: Swap,
	placeOf: (area: string) => number
): { readonly count: number; readonly partOf: (ground: Ground) => number } {
	const { entries, grounds, entryOf } = recipeTable(swap);
	const isPart = (index: number) => entries[index]!.type !== 'step' || grounds.has(index);
	const places = new Map<number, number>();
	entries.forEach((_, index) => isPart(index) && places.set(index, places.size));
	checkSize(entries, grounds, places.size);

	const at: [number, number] = [0, 0];
	const position = (x: number, y: number) => {
		checkPosition(x, y);
		out.signed(x - at[0]);
		out.signed(y - at[1]);
		[at[0], at[1]] = [x, y];
	};
	out.count(places.size);
	for (const [index, place] of places) {
		const entry = entries[index]!;
		const back = (to: number) => place - places.get(to)!;
		if (entry.type === 'areas') {
			checkAreas(entry.areas);
			out.count(head('areas', entry.areas.length));
			for (const area of entry.areas) out.count(placeOf(area));
		} else if (entry.type === 'step') {
			const tail = [entry];
			let before = entry.before;
			for (let step = entries[before]!; !isPart(before); step = entries[before]!) {
				if (step.type !== 'step') break;
				tail.push(step);
				before = step.before;
			}
			out.count(head('ground', tail.length));
			out.count(back(before));
			for (const { does, shape } of tail.reverse())
				out.count(3 * back(shape) + doings.indexOf(does));
		} else {
			const ground = entry.ground === null ? 0 : back(entry.ground);
			const from = entry.from === null ? 0 : back(entry.from);
			writeShape(out, entry.shape, ground, from, position);
		}
	}
	return { count: places.size, partOf: (ground) => places.get(entryOf(ground))! };
}

type WritePosition = (x: number, y: number) => void;

function writeShape(
	out: ByteWriter,
	shape: Shape,
	ground: number,
	from: number,
	position: WritePosition
): void {
	switch (shape.type) {
		case 'outline':
			out.count(head('outline', shape.rings.length));
			for (const ring of shape.rings) {
				checkRing(ring);
				out.count(ring.length / 2);
				for (let i = 0; i < ring.length; i += 2) position(ring[i]!, ring[i + 1]!);
			}
			return;
		case 'cells':
			out.count(head('cells', cellSizesKm.indexOf(shape.sizeKm)));
			return writeRuns(out, shape.runs);
		case 'ground':
			out.count(head('shape', 0));
			return out.count(ground);
		case 'grown':
			out.count(head('grown', starts.indexOf(startName(shape.from))));
			out.count(ground);
			if (shape.from.type === 'ground') out.count(from);
			else if (shape.from.at) position(...shape.from.at);
			return writeTarget(out, shape.targetSqKm);
		case 'all':
			return out.count(head('all', 0));
	}
}

function startName(start: Start): (typeof starts)[number] {
	return start.type === 'line' && start.at === null ? 'middle' : start.type;
}

function writeRuns(out: ByteWriter, runs: readonly number[]): void {
	checkRuns(runs);
	out.count(runs.length / 3);
	let [lastRow, first, end] = [0, 0, 0];
	for (let i = 0; i < runs.length; i += 3) {
		const [row, column, cells] = runs.slice(i, i + 3) as [number, number, number];
		const sameRow = i > 0 && row === lastRow;
		if (i === 0) out.signed(row);
		else out.count(row - lastRow);
		if (sameRow) out.count(column - end - 1);
		else {
			out.signed(column - first);
			first = column;
		}
		out.count(cells - 1);
		[lastRow, end] = [row, column + cells];
	}
}

function writeTarget(out: ByteWriter, targetSqKm: number): void {
	checkTarget(targetSqKm);
	for (let decimals = 0; decimals <= shortDecimals; decimals++) {
		const whole = Math.round(targetSqKm * 10 ** decimals);
		if (whole / 10 ** decimals === targetSqKm) return out.count(targetFactor * whole + decimals);
	}
	out.count(fullNumber);
	out.float(targetSqKm);
}

function head(kind: Kind, detail: number): number {
	return kinds.indexOf(kind) + kindFactor * detail;
}

function checkSize(entries: readonly Entry[], grounds: ReadonlySet<number>, nodes: number): void {
	const sizes = { nodes, positions: 0, runs: 0, steps: 0, depth: 0 };
	const stepsOf: number[] = [];
	entries.forEach((entry, index) => {
		stepsOf.push(entry.type === 'step' ? stepsOf[entry.before]! + 1 : 0);
		if (grounds.has(index)) sizes.steps += stepsOf[index]!;
		sizes.depth = Math.max(sizes.depth, entry.depth);
		if (entry.type !== 'shape') return;
		if (entry.shape.type === 'cells') sizes.runs += entry.shape.runs.length / 3;
		if (entry.shape.type === 'outline')
			for (const ring of entry.shape.rings) sizes.positions += ring.length / 2;
	});
	for (const [what, size] of Object.entries(sizes)) {
		const most = limits[what as keyof typeof sizes];
		if (size > most) throw new RangeError(`the swap has ${size} ${what}, ${most} at most`);
	}
}
