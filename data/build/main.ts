import { areaTable, checkAreaTable, checkConserved, checkWater } from './check/areas.ts';
import { checkBudgets, fileSizes } from './check/budgets.ts';
import { checkPartition, checkPolygons } from './check/geometry.ts';
import { Problems } from './check/problems.ts';
import { checkRegionCodes } from './check/regions.ts';
import { allowedShare, misplacedSettlements } from './check/settlements.ts';
import { measureAccuracy, samples, seed } from './control/accuracy.ts';
import { readFacts } from './facts.ts';
import { fullWater } from './ground/full-water.ts';
import { makeOutline } from './ground/outline.ts';
import { makePartition } from './ground/partition.ts';
import { readSources } from './ground/sources.ts';
import { decodeWorld, groundAbroad } from './ground/world.ts';
import { baseLayer } from './layers/base-layer.ts';
import { claimedLayer, controlLayer } from './layers/control-layer.ts';
import { familiarLayer } from './layers/familiar-layer.ts';
import { layerText, writeFile } from './layers/geojson.ts';
import { lineLayer } from './layers/line-layer.ts';
import { mapWater } from './layers/map-water.ts';
import { regionsLayer } from './layers/regions-layer.ts';
import { waterLayer } from './layers/water-layer.ts';
import { placesLayer } from './places/places-layer.ts';
import { progress } from './progress.ts';
import { writeReport } from './report.ts';

/** The date of the facts that the layers show. For another one see data/README.md. */
const asOf = '2025-02-12';

try {
	await build();
} catch (error) {
	process.stderr.write(`\nnpm run data failed: ${(error as Error).message}\n`);
	process.exitCode = 1;
}

async function build(): Promise<void> {
	const facts = readFacts(asOf);
	const sources = await readSources();
	checkRegionCodes(sources.regions);
	progress.step('making the outline');
	const world = decodeWorld(sources.world);
	const outline = makeOutline(sources.ukraineLand, groundAbroad(world));
	progress.step('parting the ground');
	const partition = makePartition(sources, world, outline, facts);
	progress.step('measuring waters');
	const water = fullWater(sources, outline);
	const regions = regionsLayer(partition, water, facts.references);
	const control = controlLayer(partition, water, asOf);
	const waters = waterLayer(control, water);
	const claimed = claimedLayer(partition, asOf);
	const base = baseLayer(partition, mapWater(sources.waterbodies, outline));
	const familiar = familiarLayer(facts, sources.familiar);
	progress.step(`drawing the line ${samples} times for its accuracy`);
	const accuracy = measureAccuracy(partition, facts);

	progress.step('checking');
	const problems = new Problems();
	checkPolygons('regions', regions, problems);
	checkPolygons('control', control, problems);
	checkPolygons('claimed', claimed, problems);
	checkPolygons('base', base, problems);
	checkPolygons('water', waters, problems);
	checkPolygons('familiar', familiar.features, problems);
	checkPartition('regions', regions, problems);
	checkPartition('control and claimed', [...control, ...claimed], problems);
	checkConserved(partition, { regions, control, claimed }, problems);
	checkWater(control, waters, problems);
	const areas = areaTable(regions, facts.references);
	checkAreaTable(areas, problems);
	const misplaced = misplacedSettlements(partition, facts.settlements);
	if (misplaced.length > allowedShare * facts.settlements.length)
		for (const { settlement, found, awayKm } of misplaced)
			problems.add(
				`${settlement.place} is ${settlement.control}, but falls on ${found} ground (${awayKm.toFixed(1)} km off)`
			);

	const files = new Map([
		['accuracy.json', `${JSON.stringify({ asOf, samples, seed, ...accuracy }, null, '\t')}\n`],
		['base.geojson', layerText(base)],
		['claimed.geojson', layerText(claimed)],
		['control.geojson', layerText(control)],
		['familiar.geojson', layerText(familiar.features)],
		['line-of-contact.geojson', layerText(lineLayer(partition, asOf))],
		['places.geojson', layerText(placesLayer(facts, sources.cities))],
		['regions.geojson', layerText(regions)],
		['water.geojson', layerText(waters)]
	]);
	const sizes = fileSizes(files);
	checkBudgets(sizes, problems);
	problems.throwIfAny();

	progress.step('writing data/layers and the tables of data/README.md');
	for (const [name, text] of files) writeFile(name, text);
	const { moved } = partition;
	const settlementCount = facts.settlements.length;
	writeReport({
		areas,
		control,
		accuracy,
		misplaced,
		settlementCount,
		moved,
		outline,
		familiar: familiar.rows,
		sizes
	});
	progress.step('done');
}
