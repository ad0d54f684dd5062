import type { ClipEngine } from '../geo/clip/clip-engine';
import { limitedClip } from '../geo/clip/limited-clip';
import { leftOfLine } from '../geo/cut/left-of-line';
import { brushCells } from '../geo/grid/brush-cells';
import type { MeasuringData } from '../geo/measuring-data';
import { isEmpty, ringsAreaSqKm } from '../geo/rings';
import {
	type CellSizeKm,
	type Ground,
	type Parcel,
	type Shape,
	type Side,
	type SideHolders,
	type Start,
	type StepPosition,
	stepsPerDegree,
	type Swap
} from '../model/swap';
import type { SwapResult } from '../model/swap-result';
import type { Outcome } from '../model/swap-outcome';
import type { GrowFrom, SwapEngineApi } from './engine-api';
import { SwapMeter } from './swap-meter';
import { degrees, GroundBook, type GroundParts } from './ground-book';
import { grownIn, heldIds, regionGround, sideGround } from './growing-ground';
import { addParcel, emptySwap } from './parcel-acts';
import { allOf, withoutOthers, withParcel, withShape, withShapeRemoved, withStep } from './recipes';

/** Ground smaller than this is nothing that an act has changed: 100 m². */
const leastSqKm = 1e-4;

/** Parcels that differ by less than this share of their area are equal already. */
const equalShare = 1e-5;

const noClip = { outsideSqKm: 0, takenSqKm: 0 };

/** The acts on a swap that need its ground; see `SwapEngineApi`. Runs without a screen. */
export class SwapEngine implements SwapEngineApi {
	readonly #book: GroundBook;
	readonly #meter: SwapMeter;
	/** Told of each step of a long act. */
	onprogress: (done: number, total: number) => void = () => {};

	/** What crosses itself or other ground too often is refused: acts then throw `TooIntricateError`. */
	constructor(engine: ClipEngine, data: MeasuringData, holders: SideHolders) {
		const clip = limitedClip(engine);
		this.#book = new GroundBook(clip, data);
		this.#meter = new SwapMeter(clip, data, this.#book, holders);
	}

	evaluate(swap: Swap): SwapResult {
		return this.#meter.evaluate(swap);
	}

	addWhole(swap: Swap, side: Side, areas: readonly string[]): Outcome {
		const ground = this.#free(swap[side], areas);
		return this.#asNew(swap, side, ground);
	}

	addShape(swap: Swap, side: Side, parcel: number | null, shape: Shape): Outcome {
		const under = this.#under(shape, side);
		if (under.size === 0) {
			const other = otherSide(side);
			if (this.#under(shape, other).size > 0) return this.#addTo(swap, other, null, shape);
		}
		const aimed = parcel === null ? undefined : find(swap, side, parcel);
		const joins = aimed && (under.size === 0 || this.#takenSqKm(under, [aimed]) > 0);
		return this.#addTo(swap, side, joins ? aimed : null, shape);
	}

	#addTo(swap: Swap, side: Side, old: Parcel | null, shape: Shape): Outcome {
		if (old?.locked) return refused(swap, { type: 'locked' });
		const found = this.#under(shape, side);
		const areas = [...found.keys()];
		const others = swap[side].filter(({ id }) => id !== old?.id);
		const clipped = {
			outsideSqKm: Math.max(0, this.#shapeSqKm(shape) - this.#sqKm(found)),
			takenSqKm: this.#takenSqKm(found, others)
		};
		if (areas.length === 0) return { ...refused(swap, { type: 'nothing-there' }), clipped };
		const ground = withShape(old?.ground ?? null, areas, shape, this.#meeting(others, found));
		const before = old ? this.#groundSqKm(old.ground) : 0;
		const changedSqKm = this.#groundSqKm(ground) - before;
		if (changedSqKm < leastSqKm) return { ...refused(swap, { type: 'nothing-there' }), clipped };
		if (!old) return { ...this.#asNew(swap, side, ground), clipped };
		const changed = withParcel(swap, side, { ...old, ground });
		return { swap: changed, parcel: old.id, changedSqKm, clipped, problem: null };
	}

	removeShape(swap: Swap, side: Side, parcel: number, shape: Shape): Outcome {
		const old = find(swap, side, parcel);
		if (!old) return refused(swap, { type: 'nothing-there' });
		if (old.locked) return refused(swap, { type: 'locked' });
		const ground = withShapeRemoved(old.ground, shape);
		const left = this.#groundSqKm(ground);
		const changedSqKm = this.#groundSqKm(old.ground) - left;
		if (changedSqKm < leastSqKm) return refused(swap, { type: 'nothing-there' });
		if (left < leastSqKm) {
			const rest = swap[side].filter(({ id }) => id !== parcel);
			return done({ ...swap, [side]: rest }, null, changedSqKm);
		}
		return done(withParcel(swap, side, { ...old, ground }), parcel, changedSqKm);
	}

	cut(swap: Swap, side: Side, parcel: number, line: readonly StepPosition[]): Outcome {
		const old = find(swap, side, parcel);
		if (!old) return refused(swap, { type: 'nothing-there' });
		if (old.locked) return refused(swap, { type: 'locked' });
		const { bounds } = this.#meter.evaluate({ ...swap, [side]: [old] })[side].parcels[0]!;
		if (!bounds || line.length < 2) return refused(swap, { type: 'no-cut' });
		const shape: Shape = { type: 'outline', rings: leftOfLine(line, bounds) };
		const kept = withStep(old.ground, { do: 'keep', shape });
		const rest = withStep(old.ground, { do: 'remove', shape });
		const restSqKm = this.#groundSqKm(rest);
		if (restSqKm < leastSqKm || this.#groundSqKm(kept) < leastSqKm)
			return refused(swap, { type: 'no-cut' });
		const other: Parcel = { id: swap.nextId, name: null, locked: false, ground: rest };
		const list = swap[side].flatMap((one) =>
			one.id === old.id ? [{ ...old, ground: kept }, other] : [one]
		);
		return done({ ...swap, [side]: list, nextId: swap.nextId + 1 }, old.id, restSqKm);
	}

	grow(swap: Swap, side: Side, region: string, start: GrowFrom, targetSqKm: number): Outcome {
		const areas = heldIds(this.#meter.areasOf(side), region);
		const within = this.#free(swap[side], areas);
		if (this.#groundSqKm(within) < leastSqKm)
			return refused(swap, { type: 'too-little', availableSqKm: 0 });
		const from: Start = { type: start.from, at: start.at } as Start;
		return this.#grownAsNew(swap, side, within, from, targetSqKm);
	}

	resize(swap: Swap, side: Side, parcel: number, targetSqKm: number): Outcome {
		const old = find(swap, side, parcel);
		if (!old) return refused(swap, { type: 'nothing-there' });
		if (old.locked) return refused(swap, { type: 'locked' });
		if (!(targetSqKm > 0)) return refused(swap, { type: 'too-little', availableSqKm: 0 });
		const parts = this.#book.parts(old.ground);
		const heldSqKm = this.#meter.areaOf(parts).heldSqKm;
		if (Math.abs(heldSqKm / targetSqKm - 1) < equalShare) return done(swap, parcel, 0);
		const others = swap[side].filter(({ id }) => id !== parcel);
		const grounds =
			targetSqKm > heldSqKm
				? [
						regionGround(this.#meter.areasOf(side), [...parts.keys()]),
						sideGround(this.#meter.areasOf(side))
					].map((areas) => this.#free(others, areas))
				: [null];
		let availableSqKm = 0;
		for (const within of grounds) {
			const made = grownIn(this.#book, old.ground, within, targetSqKm);
			if (!made.ok) {
				availableSqKm = made.availableSqKm;
				continue;
			}
			const changed = this.#groundSqKm(made.ground) - this.#sqKm(parts);
			const swapped = withParcel(swap, side, { ...old, ground: made.ground });
			return done(swapped, parcel, Math.abs(changed));
		}
		return refused(swap, { type: 'too-little', availableSqKm });
	}

	makeEqual(swap: Swap, side: Side, parcel: number): Outcome {
		const old = find(swap, side, parcel);
		if (!old) return refused(swap, { type: 'nothing-there' });
		const wanted = this.#heldOfAll(swap[otherSide(side)]);
		if (wanted < leastSqKm) return refused(swap, { type: 'nothing-to-match' });
		const rest = this.#heldOfAll(swap[side].filter(({ id }) => id !== parcel));
		if (wanted - rest < leastSqKm)
			return refused(swap, { type: 'too-little', availableSqKm: Math.max(0, wanted - rest) });
		return this.resize(swap, side, parcel, wanted - rest);
	}

	duplicate(swap: Swap, side: Side, parcel: number): Outcome {
		const old = find(swap, side, parcel);
		const found = old && this.#meter.evaluate({ ...swap, [side]: [old] })[side].parcels[0]!;
		if (!found?.bounds) return refused(swap, { type: 'nothing-there' });
		const [west, south, east, north] = found.pieces[0]!.bounds;
		const areas = regionGround(this.#meter.areasOf(side), found.features);
		const within = this.#free(swap[side], areas);
		const from: Start = { type: 'point', at: inSteps((west + east) / 2, (south + north) / 2) };
		const target = found.area.heldSqKm || found.area.contestedSqKm;
		return this.#grownAsNew(swap, side, within, from, target);
	}

	equalInEach(side: Side, targetSqKm: number): { region: string; outcome: Outcome }[] {
		const held = this.#meter.areasOf(side).filter(({ status }) => status === 'held');
		const regions = [...new Set(held.map(({ region }) => region))];
		return regions.map((region, index) => {
			this.onprogress(index, regions.length);
			const start: GrowFrom = { from: 'line', at: null };
			return { region, outcome: this.grow(emptySwap(), side, region, start, targetSqKm) };
		});
	}

	brushCells(line: readonly StepPosition[], radiusKm: number, sizeKm: CellSizeKm): Shape {
		return { type: 'cells', sizeKm, runs: brushCells(line.map(degrees), radiusKm, sizeKm) };
	}

	#grownAsNew(swap: Swap, side: Side, within: Ground, from: Start, targetSqKm: number): Outcome {
		if (!(targetSqKm > 0)) return refused(swap, { type: 'too-little', availableSqKm: 0 });
		const grown = this.#book.grown(within, from, targetSqKm);
		if (!grown.ok) return refused(swap, { type: 'too-little', availableSqKm: grown.availableSqKm });
		const shape: Shape = { type: 'grown', within, from, targetSqKm };
		const areas = [...this.#book.shapeIn(shape, within.areas).keys()];
		return this.#asNew(swap, side, { areas, steps: [{ do: 'add', shape }] });
	}

	#asNew(swap: Swap, side: Side, ground: Ground): Outcome {
		const changedSqKm = this.#groundSqKm(ground);
		if (changedSqKm < leastSqKm) return refused(swap, { type: 'nothing-there' });
		const { swap: grown, id } = addParcel(swap, side, ground);
		return done(grown, id, changedSqKm);
	}

	/** All ground of some held areas, less that of parcels. */
	#free(parcels: readonly Parcel[], areas: readonly string[]): Ground {
		const touching = parcels
			.map(({ ground }) => ground)
			.filter((ground) => {
				const parts = this.#book.parts(ground);
				return areas.some((id) => parts.has(id));
			});
		return withoutOthers(allOf(areas), touching);
	}

	/** What a shape covers of the ground that a side can have. */
	#under(shape: Shape, side: Side): GroundParts {
		return this.#book.shapeIn(
			shape,
			this.#meter.areasOf(side).map(({ id }) => id)
		);
	}

	/** Parcels that have ground in common with some. */
	#meeting(parcels: readonly Parcel[], found: GroundParts): Ground[] {
		return parcels
			.map(({ ground }) => ground)
			.filter((ground) => this.#commonSqKm(found, ground) > 0);
	}

	#takenSqKm(found: GroundParts, others: readonly Parcel[]): number {
		return others.reduce((sum, { ground }) => sum + this.#commonSqKm(found, ground), 0);
	}

	#commonSqKm(found: GroundParts, ground: Ground): number {
		const parts = this.#book.parts(ground);
		return [...found].reduce((sum, [id, part]) => {
			const other = parts.get(id);
			return other ? sum + ringsAreaSqKm(this.#book.common(part, other)) : sum;
		}, 0);
	}

	#heldOfAll(parcels: readonly Parcel[]): number {
		return parcels.reduce(
			(sum, { ground }) => sum + this.#meter.areaOf(this.#book.parts(ground)).heldSqKm,
			0
		);
	}

	#shapeSqKm(shape: Shape): number {
		if (shape.type === 'all' || shape.type === 'ground') return 0;
		const rings = this.#book.shapeRings(shape);
		return isEmpty(rings) ? 0 : ringsAreaSqKm(rings);
	}

	#groundSqKm(ground: Ground): number {
		return this.#sqKm(this.#book.parts(ground));
	}

	#sqKm(parts: GroundParts): number {
		return [...parts.values()].reduce((sum, part) => sum + ringsAreaSqKm(part), 0);
	}
}

function find(swap: Swap, side: Side, parcel: number): Parcel | undefined {
	return swap[side].find(({ id }) => id === parcel);
}

function otherSide(side: Side): Side {
	return side === 'offers' ? 'asks' : 'offers';
}

function inSteps(lon: number, lat: number): StepPosition {
	return [Math.round(lon * stepsPerDegree), Math.round(lat * stepsPerDegree)];
}

function done(swap: Swap, parcel: number | null, changedSqKm: number): Outcome {
	return { swap, parcel, changedSqKm, clipped: noClip, problem: null };
}

function refused(swap: Swap, problem: NonNullable<Outcome['problem']>): Outcome {
	return { swap, parcel: null, changedSqKm: 0, clipped: noClip, problem };
}
