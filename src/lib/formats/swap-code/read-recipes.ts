import { cellSizesKm, type Ground, type Shape, type Start, type Step } from '../../model/swap';
import type { ByteReader } from '../bytes/byte-codec';
import {
	doings,
	fullNumber,
	kindFactor,
	kinds,
	shortDecimals,
	starts,
	targetFactor
} from './layout';
import { checkAreas, checkRing, checkRuns, checkTarget, limits } from './rules';

type Part =
	| { readonly type: 'ground'; readonly value: Ground; readonly depth: number }
	| { readonly type: 'shape'; readonly value: Shape; readonly depth: number };

/**
 * Read the parts that `writeRecipes` wrote. Parts that are spoken of more than once are one object.
 *
 * @param areas the known areas in the order that codes number them
 * @throws RangeError for anything that is not as it must be, or beyond the limits
 */
export class RecipeReader {
	readonly #in: ByteReader;
	readonly #areas: readonly string[];
	readonly #parts: Part[] = [];
	#at: readonly [number, number] = [0, 0];
	#positions = 0;
	#runs = 0;
	#steps = 0;

	constructor(input: ByteReader, areas: readonly string[]) {
		this.#in = input;
		this.#areas = areas;
		const count = input.count(limits.nodes);
		while (this.#parts.length < count) {
			const part = this.#part();
			if (part.depth > limits.depth)
				throw new RangeError(`grounds lie within one another more than ${limits.depth} deep`);
			this.#parts.push(part);
		}
	}

	/** The ground that a parcel names by how far back it stands. */
	ground(): Ground {
		return this.#ground().value;
	}

	#part(): Part {
		const head = this.#in.count(kindFactor * limits.steps);
		const kind = kinds[head % kindFactor];
		const detail = Math.floor(head / kindFactor);
		switch (kind) {
			case 'areas':
				return { type: 'ground', value: { areas: this.#areaList(detail), steps: [] }, depth: 1 };
			case 'ground':
				return this.#continued(detail);
			case 'outline':
				return { type: 'shape', value: this.#outline(detail), depth: 0 };
			case 'cells':
				return { type: 'shape', value: this.#cells(detail), depth: 0 };
			case 'shape': {
				const { value, depth } = this.#ground();
				return { type: 'shape', value: { type: 'ground', ground: value }, depth };
			}
			case 'grown':
				return this.#grown(detail);
			case 'all':
				return { type: 'shape', value: { type: 'all' }, depth: 0 };
			default:
				throw new RangeError('a part is of an unknown kind');
		}
	}

	#areaList(count: number): string[] {
		const areas: string[] = [];
		while (areas.length < count) areas.push(this.#areas[this.#in.count(this.#areas.length - 1)]!);
		checkAreas(areas);
		return areas;
	}

	#continued(count: number): Part {
		const before = this.#ground();
		const steps = [...before.value.steps];
		let depth = before.depth;
		this.#steps += steps.length + count;
		if (this.#steps > limits.steps) throw new RangeError(`it has more than ${limits.steps} steps`);
		for (let i = 0; i < count; i++) {
			const number = this.#in.count(3 * limits.nodes + 2);
			const shape = this.#back(Math.floor(number / 3));
			if (shape.type !== 'shape') throw new RangeError('a step is not about a shape');
			const step: Step = { do: doings[number % 3]!, shape: shape.value };
			steps.push(step);
			depth = Math.max(depth, shape.depth + 1);
		}
		return { type: 'ground', value: { areas: before.value.areas, steps }, depth };
	}

	#outline(count: number): Shape {
		const rings: number[][] = [];
		while (rings.length < count) {
			const length = this.#in.count(limits.positions);
			this.#positions += length;
			if (this.#positions > limits.positions)
				throw new RangeError(`it has more than ${limits.positions} positions`);
			const ring: number[] = [];
			for (let i = 0; i < length; i++) ring.push(...this.#position());
			checkRing(ring);
			rings.push(ring);
		}
		return { type: 'outline', rings };
	}

	#cells(size: number): Shape {
		const sizeKm = cellSizesKm[size];
		if (sizeKm === undefined) throw new RangeError('cells are of an unknown size');
		const count = this.#in.count(limits.runs);
		this.#runs += count;
		if (this.#runs > limits.runs)
			throw new RangeError(`it has more than ${limits.runs} runs of cells`);
		const runs: number[] = [];
		let [row, first, end] = [0, 0, 0];
		for (let i = 0; i < count; i++) {
			const down = i === 0 ? this.#cellIndex() : this.#cellCount();
			row += down;
			const column = i > 0 && down === 0 ? end + 1 + this.#cellCount() : first + this.#cellIndex();
			if (i === 0 || down > 0) first = column;
			const cells = this.#cellCount() + 1;
			runs.push(row, column, cells);
			end = column + cells;
		}
		checkRuns(runs);
		return { type: 'cells', sizeKm, runs };
	}

	#grown(start: number): Part {
		const within = this.#ground();
		let depth = within.depth;
		const readStart = (): Start => {
			switch (starts[start]) {
				case 'point':
					return { type: 'point', at: this.#position() };
				case 'line':
					return { type: 'line', at: this.#position() };
				case 'middle':
					return { type: 'line', at: null };
				case 'ground': {
					const ground = this.#ground();
					depth = Math.max(depth, ground.depth);
					return { type: 'ground', ground: ground.value };
				}
				default:
					throw new RangeError('a parcel grows from an unknown start');
			}
		};
		const from = readStart();
		const targetSqKm = this.#target();
		checkTarget(targetSqKm);
		return {
			type: 'shape',
			value: { type: 'grown', within: within.value, from, targetSqKm },
			depth
		};
	}

	#target(): number {
		const number = this.#in.count(Number.MAX_SAFE_INTEGER);
		const decimals = number % targetFactor;
		if (decimals <= shortDecimals) return Math.floor(number / targetFactor) / 10 ** decimals;
		if (number !== fullNumber) throw new RangeError('an area to grow to is no number');
		return this.#in.float();
	}

	#position(): readonly [number, number] {
		const x = this.#at[0] + this.#in.signed(2 * limits.longitude);
		const y = this.#at[1] + this.#in.signed(2 * limits.latitude);
		if (Math.abs(x) > limits.longitude || Math.abs(y) > limits.latitude)
			throw new RangeError('a position lies off the globe');
		this.#at = [x, y];
		return this.#at;
	}

	#cellIndex(): number {
		return this.#in.signed(2 * limits.cellIndex);
	}

	#cellCount(): number {
		return this.#in.count(2 * limits.cellIndex);
	}

	#ground() {
		const part = this.#back(this.#in.count(limits.nodes));
		if (part.type !== 'ground') throw new RangeError('a shape stands where a ground must');
		return part;
	}

	#back(distance: number): Part {
		const part = this.#parts[this.#parts.length - distance];
		if (part === undefined) throw new RangeError('it refers to a part that it does not have');
		return part;
	}
}
