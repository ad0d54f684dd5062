import { fileURLToPath } from 'node:url';
import { areaTable, checkAreaTable, checkConserved, checkWater } from './check/areas.ts';
import { checkBudgets, fileSizes } from './check/budgets.ts';
import { checkFacts, checkPlaceTable } from './check/facts.ts';
import { checkPartition, checkPolygons } from './check/geometry.ts';
import { Problems } from './check/problems.ts';
import { checkRegionCodes } from './check/regions.ts';
import { checkSides, misplacedSettlements } from './check/settlements.ts';
import { measureAccuracy, samples, seed } from './control/accuracy.ts';
import { readDossier, readFacts } from './facts.ts';
import { fullWater } from './geography/full-water.ts';
import { makeOutline } from './geography/outline.ts';
import { makePartition } from './geography/partition.ts';
import { readSources } from './geography/sources.ts';
import { decodeWorld, groundAbroad } from './geography/world.ts';
import { baseLayer } from './layers/base-layer.ts';
import { claimedLayer, controlLayer } from './layers/control-layer.ts';
import { familiarLayer } from './layers/familiar-layer.ts';
import { layersFolder, layerText, writeFiles } from './layers/geojson.ts';
import { lineLayer } from './layers/line-layer.ts';
import { mapWater } from './layers/map-water.ts';
import { regionsLayer } from './layers/regions-layer.ts';
import { waterLayer, withWaterAreas } from './layers/water-layer.ts';
import { worldLayer } from './layers/world-layer.ts';
import { readOptions, type Options } from './options.ts';
import { placesLayer } from './places/places-layer.ts';
import { progress } from './progress.ts';
import { heldTable, writeReport } from './report.ts';
import { expectAccepted } from './tables/check-tables.ts';
import { projectRoot } from './tables/table-files.ts';

try {
	await build(readOptions(process.argv.slice(2), readDossier().asOf));
} catch (error) {
	process.stderr.write(`\nnpm run data failed: ${(error as Error).message}\n`);
	process.exitCode = 1;
}

async function build({ day: asOf, facts: tables, out }: Options): Promise<void> {
	if (!out) expectAccepted(projectRoot);
	const facts = readFacts(asOf, tables);
	const problems = new Problems();
	checkFacts(facts, problems);
	problems.throwIfAny();
	const sources = await readSources();
	checkRegionCodes(sources.regions);
	checkPlaceTable(facts, sources.cities, problems);
	problems.throwIfAny();
	progress.step('making the outline');
	const world = decodeWorld(sources.world);
	const outline = makeOutline(sources.ukraineLand, groundAbroad(world));
	progress.step('parting the ground');
	const partition = makePartition(sources, world, outline, facts);
	progress.step('measuring waters');
	const water = fullWater(sources, outline);
	const regions = regionsLayer(partition, water, facts.references);
	const dry = controlLayer(partition, asOf);
	const waters = waterLayer(dry, water);
	const control = withWaterAreas(dry, waters);
	const claimed = claimedLayer(partition, asOf);
	const base = baseLayer(partition, mapWater(sources.waterbodies, outline));
	const familiar = familiarLayer(facts, sources.familiar);
	progress.step(`drawing the line ${samples} times for its accuracy`);
	const accuracy = measureAccuracy(partition, facts);

	progress.step('checking');
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
	checkSides(misplaced, facts, problems);

	const files = new Map([
		['accuracy.json', `${JSON.stringify({ asOf, samples, seed, ...accuracy }, null, '\t')}\n`],
		['base.geojson', layerText(base)],
		['claimed.geojson', layerText(claimed)],
		['control.geojson', layerText(control)],
		['familiar.geojson', layerText(familiar.features)],
		['line-of-contact.geojson', layerText(lineLayer(partition, asOf))],
		['places.geojson', layerText(placesLayer(facts, sources.cities))],
		['regions.geojson', layerText(regions)],
		['water.geojson', layerText(waters)],
		['world.json', worldLayer(sources.worldLand, sources.worldBorders)]
	]);
	const sizes = fileSizes(files);
	// The budget is that of the site, which ships one day.
	if (!out) checkBudgets(sizes, problems);
	problems.throwIfAny();

	writeFiles(files, out ?? layersFolder);
	if (out) {
		progress.step(`written to ${fileURLToPath(out)}`);
		process.stdout.write(`${heldTable(control, accuracy)}\n`);
		return;
	}
	progress.step('writing the tables of data/README.md');
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
