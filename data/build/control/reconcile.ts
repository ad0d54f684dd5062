import { isLoop, type Settlement, type Statement } from '../facts.ts';
import { orientation, signedArea2, toGrid } from '../grid/grid.ts';
import { nearestOnLines } from '../geography/reach-lines.ts';
import { smoothLine, type LineSample } from '../shape/smooth-line.ts';
import { contestedAt, pointOf, stepKm, type Front } from './front.ts';

/** Half of the step that the tables round to. */
export const bearingRoundingDeg = 2.5;
export function distanceRoundingKm(distanceKm: number): number {
	return distanceKm < 4 ? 0.25 : 0.5;
}

/** A statement that was moved inside its rounding. */
export interface Moved {
	statement: Statement;
	bearingDeg: number;
	distanceKm: number;
	/** The settlement that it was moved for. */
	because: string;
}

/** Statements on each side of a settlement that the line near it is drawn from. */
const reach = 4;
/** Parts of the rounding that are tried. */
const parts = [0, -0.5, 0.5, -1, 1];

/**
 * A statement fixes the line only to its rounding. Where a settlement at hand falls
 * on the wrong side, the two statements around it are moved inside their rounding,
 * as little as sets it right and puts no other one wrong. Settlements that this
 * cannot reach stay wrong, for the checks to name.
 */
export function reconcile(
	front: Front,
	statements: readonly Statement[],
	settlements: readonly Settlement[]
): { statements: Statement[]; moved: Moved[] } {
	const { latitude } = front.rules;
	const heldOnLeft = signedArea2(front.held) > 0;
	const current = [...statements];
	const moved: Moved[] = [];
	for (const settlement of settlements) {
		if (settlement.country !== front.rules.country) continue;
		const near = nearestOnLines(toGrid([settlement.lon, settlement.lat]), [front.line]);
		if (!near || near.distance > 3000) continue;
		if (isRight(current, settlement)) continue;
		const whole = smoothLine(current.map(pointOf), 2 * stepKm, latitude);
		const at = Math.floor(nearestSample(whole, settlement).index);
		// The statement that a loop is closed at stands twice, and stays.
		const isFixed = (i: number) => isLoop(current) && (i === 0 || i === current.length - 1);
		const pair = [at, at + 1].filter((i) => current[i] && !isFixed(i));
		const others = settlements.filter(
			(other) =>
				other !== settlement &&
				other.country === front.rules.country &&
				Math.abs(other.lat - settlement.lat) < 0.2 &&
				Math.abs(other.lon - settlement.lon) < 0.3 &&
				isRight(current, other)
		);
		const best = candidates(current, pair).find(
			(trial) => isRight(trial, settlement) && others.every((other) => isRight(trial, other))
		);
		if (!best) continue;
		for (const i of pair) {
			const [was, is] = [current[i]!, best[i]!];
			if (was === is) continue;
			current[i] = is;
			const { bearing_deg: bearingDeg, distance_km: distanceKm } = is;
			moved.push({ statement: was, bearingDeg, distanceKm, because: settlement.place });
		}
	}
	return { statements: current, moved };

	function isRight(list: readonly Statement[], settlement: Settlement): boolean {
		const at = nearestStatement(list, settlement);
		const from = Math.max(0, at - reach);
		const local = list.slice(from, at + reach + 1);
		const samples = smoothLine(local.map(pointOf), stepKm, latitude);
		const line = samples.map((sample) => toGrid(sample.at));
		const point = toGrid([settlement.lon, settlement.lat]);
		const near = nearestSample(samples, settlement);
		const k = Math.min(samples.indexOf(near), line.length - 2);
		const distance = (nearestOnLines(point, [line])!.distance / 1e5) * 111.2;
		// At a bend the nearest sample has two edges; the nearer one says which side it is.
		const edge =
			k > 0 &&
			nearestOnLines(point, [[line[k - 1]!, line[k]!]])!.distance <
				nearestOnLines(point, [[line[k]!, line[k + 1]!]])!.distance
				? k - 1
				: k;
		const onLeft = orientation(line[edge]!, line[edge + 1]!, point) > 0;
		if (settlement.control === 'contested')
			return onLeft !== heldOnLeft && distance <= contestedAt(local, near.index);
		const holders = front.rules.holder === 'UA' ? 'Ukraine' : 'Russia';
		if (settlement.control === holders) return onLeft === heldOnLeft;
		return onLeft !== heldOnLeft && distance > contestedAt(local, near.index);
	}
}

/** Every way to move the statements at `pair` inside their rounding, the smallest move first. */
function candidates(statements: readonly Statement[], pair: readonly number[]): Statement[][] {
	let trials: { list: Statement[]; size: number }[] = [{ list: [...statements], size: 0 }];
	for (const i of pair)
		trials = trials.flatMap(({ list, size }) =>
			parts.flatMap((turn) =>
				parts.map((stretch) => {
					const was = statements[i]!;
					if (turn === 0 && stretch === 0) return { list, size };
					const is = {
						...was,
						bearing_deg: was.bearing_deg + turn * bearingRoundingDeg,
						distance_km: Math.max(
							0,
							was.distance_km + stretch * distanceRoundingKm(was.distance_km)
						)
					};
					return { list: list.with(i, is), size: size + turn ** 2 + stretch ** 2 };
				})
			)
		);
	return trials.sort((a, b) => a.size - b.size).map(({ list }) => list);
}

function nearestStatement(statements: readonly Statement[], settlement: Settlement): number {
	const samples = statements.map((statement, index) => ({ at: pointOf(statement), index }));
	return nearestSample(samples, settlement).index;
}

function nearestSample(samples: readonly LineSample[], { lon, lat }: Settlement): LineSample {
	const squeeze = Math.cos((lat * Math.PI) / 180);
	const away = ({ at }: LineSample) => Math.hypot((at[0] - lon) * squeeze, at[1] - lat);
	return samples.reduce((a, b) => (away(b) < away(a) ? b : a));
}
