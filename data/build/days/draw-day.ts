import { checkConserved, checkWater } from '../check/areas.ts';
import { checkPartition, checkPolygons } from '../check/geometry.ts';
import type { Problems } from '../check/problems.ts';
import { checkSides, misplacedSettlements, type Misplaced } from '../check/settlements.ts';
import { measureAccuracy, type Accuracy } from '../control/accuracy.ts';
import type { Moved } from '../control/reconcile.ts';
import type { Facts } from '../facts.ts';
import { makePartition, type Borders, type Partition } from '../geography/partition.ts';
import type { GridLine } from '../grid/grid.ts';
import { claimedLayer, controlLayer } from '../layers/control-layer.ts';
import type { Feature } from '../layers/geojson.ts';
import { lineLayer } from '../layers/line-layer.ts';
import { waterLayer, withWaterAreas } from '../layers/water-layer.ts';

/** Who held what on one day, drawn and measured. */
export interface DrawnDay {
	facts: Facts;
	partition: Partition;
	control: Feature[];
	claimed: Feature[];
	line: Feature[];
	/** The waters in each feature of `control`. */
	waters: Feature[];
	accuracy: Accuracy;
	misplaced: Misplaced[];
}

/**
 * Draws one day into the borders, which are the same on every day.
 * `water`: every inland water and lagoon, each place once. `before`: see `makePartition`.
 */
export function drawDay(
	borders: Borders,
	water: GridLine[],
	facts: Facts,
	before: readonly Moved[] = []
): DrawnDay {
	const partition = makePartition(borders, facts, before);
	const dry = controlLayer(partition, facts.asOf);
	const waters = waterLayer(dry, water);
	return {
		facts,
		partition,
		control: withWaterAreas(dry, waters),
		claimed: claimedLayer(partition, facts.asOf),
		line: lineLayer(partition, facts.asOf),
		waters,
		accuracy: measureAccuracy(partition, facts),
		misplaced: misplacedSettlements(partition, facts.settlements)
	};
}

/** Checks what was drawn of one day by itself and against the regions. */
export function checkDay(day: DrawnDay, regions: Feature[], problems: Problems): void {
	const { partition, control, claimed, waters, misplaced, facts } = day;
	const of = (layer: string) => `${layer} of ${facts.asOf}`;
	checkPolygons(of('control'), control, problems);
	checkPolygons(of('claimed'), claimed, problems);
	checkPolygons(of('water'), waters, problems);
	checkPartition(of('control and claimed'), [...control, ...claimed], problems);
	checkConserved(partition, { regions, control, claimed }, problems);
	checkWater(control, waters, problems);
	checkSides(misplaced, facts, problems);
}
