import { isLoop, type Facts, type Statement } from '../facts.ts';
import { dissolve } from '../grid/dissolve.ts';
import { closed, type GridLine } from '../grid/grid.ts';
import type { Partition } from '../geography/partition.ts';
import { controlIdOf } from '../layers/control-layer.ts';
import { ringsAreaSqKm } from '../layers/areas.ts';
import { difference, intersection, union } from '../shape/clipper.ts';
import { borderHalfWidthSqKm } from './border-accuracy.ts';
import { drawFront, type Front } from './front.ts';
import { leftHanded } from '../geography/outline.ts';
import { randomNumbers } from './random.ts';
import { bearingRoundingDeg, distanceRoundingKm } from './reconcile.ts';
import { segmentRules } from './segments.ts';

/** How often the line is drawn anew, and the seed of the draws. */
export const samples = 40;
export const seed = 20250212;

export interface Accuracy {
	/** Half of the 95 % range of an area, by id of control.geojson or group, in km². */
	halfWidthSqKm: Record<string, number>;
	/** The part of it that the rounding of the statements makes. */
	roundingSqKm: Record<string, number>;
	/** The part of it that the spacing of the statements makes. */
	generalisationSqKm: Record<string, number>;
	/** The part of it that the outline and the borders of regions make. */
	bordersSqKm: Record<string, number>;
}

type Areas = Map<string, number>;

/**
 * How sure the held areas are. The line is drawn anew from statements moved at
 * random inside their rounding; 1.96 standard deviations of the areas are the part
 * that rounding makes. Then it is drawn from every second statement (odd, then
 * even ones): half of the larger change of an area stands for what may lie between
 * two statements. The borders add their own part (see border-accuracy). All are
 * added as squares.
 */
export function measureAccuracy(partition: Partition, facts: Facts): Accuracy {
	const grounds = groundsNearFronts(partition);
	const outline = partition.outline.rings.map(closed);
	const areasOf = (changed: (stated: readonly Statement[]) => Statement[]): Areas => {
		const fronts = segmentRules.flatMap((rules) => {
			const stated = facts.statements.get(rules.id);
			return stated ? [drawFront(rules, changed(stated), outline)] : [];
		});
		return withGroups(areasInGrounds(fronts, grounds));
	};
	const random = randomNumbers(seed);
	const draws = Array.from({ length: samples }, () => areasOf((list) => allMoved(list, random)));
	const whole = areasOf((list) => [...list]);
	const halves = [0, 1].map((parity) =>
		areasOf((list) => list.filter((_, i) => i % 2 === parity || i === 0 || i === list.length - 1))
	);
	const ids = [...partition.labels.map(controlIdOf), ...groupIds].filter((id) => id !== null);
	const accuracy: Accuracy = {
		halfWidthSqKm: {},
		roundingSqKm: {},
		generalisationSqKm: {},
		bordersSqKm: {}
	};
	for (const id of [...new Set(ids)].sort()) {
		const rounding = 1.96 * deviation(draws.map((areas) => areas.get(id) ?? 0));
		const changes = halves.map((areas) => Math.abs((areas.get(id) ?? 0) - (whole.get(id) ?? 0)));
		const generalisation = Math.max(...changes) / 2;
		const parts = partition.labels.map((label) => {
			const own = controlIdOf(label);
			return own !== null && (own === id || groupOf(own) === id);
		});
		const borders = borderHalfWidthSqKm(partition, (face) => parts[face]!);
		accuracy.bordersSqKm[id] = tenth(borders);
		accuracy.roundingSqKm[id] = tenth(rounding);
		accuracy.generalisationSqKm[id] = tenth(generalisation);
		accuracy.halfWidthSqKm[id] = tenth(Math.hypot(rounding, generalisation, borders));
	}
	return accuracy;
}

export const groupIds = ['occupied', 'kursk', 'occupied:contested', 'kursk:contested'];

/** The group that a feature's area is added to. */
export function groupOf(id: string): string {
	const group = id.startsWith('RU-') ? 'kursk' : 'occupied';
	return id.includes(':contested') ? `${group}:contested` : group;
}

/** The groups' held areas (and their contested ground) as sums. */
function withGroups(areas: Areas): Areas {
	const out = new Map(areas);
	for (const [id, area] of areas) {
		const key = groupOf(id);
		out.set(key, (out.get(key) ?? 0) + area);
	}
	return out;
}

/** The regions that a front touches, without the water that is nobody's: rings by id. */
function groundsNearFronts({ graph, labels }: Partition): Map<string, GridLine[]> {
	const touched = new Set(labels.flatMap(({ front, region }) => (front && region ? [region] : [])));
	const grounds = dissolve(
		graph,
		labels.map(({ region, nobodys }) => (region && touched.has(region) && !nobodys ? region : null))
	);
	return new Map([...grounds].map(([id, polygons]) => [id, polygons.flat()]));
}

function areasInGrounds(fronts: readonly Front[], grounds: Map<string, GridLine[]>): Areas {
	const areas: Areas = new Map();
	for (const front of fronts) {
		const held = [leftHanded(front.held)];
		const band = difference(union(front.band), held);
		for (const [region, ground] of grounds) {
			if (region.slice(0, 2) !== front.rules.country) continue;
			for (const [status, area] of [
				['held', held],
				['contested', band]
			] as const) {
				const { id, holder, layerGroup } = front.rules;
				const key = `${region}:${holder}:${status}${layerGroup === 'kursk' ? `:${id}` : ''}`;
				const size = ringsAreaSqKm(intersection(ground, area));
				areas.set(key, (areas.get(key) ?? 0) + size);
			}
		}
	}
	return areas;
}

/** All statements moved at random inside their rounding; a loop stays one. */
function allMoved(statements: readonly Statement[], random: () => number): Statement[] {
	const out = statements.map((statement) => moved(statement, random));
	return isLoop(statements) ? [...out.slice(0, -1), out[0]!] : out;
}

function moved(statement: Statement, random: () => number): Statement {
	const either = () => 2 * random() - 1;
	const { bearing_deg, distance_km } = statement;
	return {
		...statement,
		bearing_deg: bearing_deg + either() * bearingRoundingDeg,
		distance_km: Math.max(0, distance_km + either() * distanceRoundingKm(distance_km))
	};
}

function deviation(values: readonly number[]): number {
	const mean = values.reduce((a, b) => a + b, 0) / values.length;
	return Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (values.length - 1));
}

function tenth(value: number): number {
	return Math.round(value * 10) / 10;
}
