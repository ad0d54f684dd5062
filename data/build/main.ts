import { fileURLToPath } from 'node:url';
import { holders } from '../../src/lib/model/holder.ts';
import { againstSeries, checkAgainstSeries } from './check/against-series.ts';
import { areaTable, checkAreaTable } from './check/areas.ts';
import { checkBudgets, fileSizes } from './check/budgets.ts';
import { checkFacts, checkPlaceTable } from './check/facts.ts';
import { checkPartition, checkPolygons } from './check/geometry.ts';
import { Problems } from './check/problems.ts';
import { checkRegionCodes } from './check/regions.ts';
import { samples, seed } from './control/accuracy.ts';
import { changedGround } from './days/changed-ground.ts';
import { readDrawnDays } from './days/dated-tables.ts';
import { checkDay, drawDay } from './days/draw-day.ts';
import { dayFiles, daysFolder, drawFurtherDays } from './days/further-days.ts';
import { readDossier, readFacts, type Facts } from './facts.ts';
import { fullWater } from './geography/full-water.ts';
import { makeOutline } from './geography/outline.ts';
import { makeBorders } from './geography/partition.ts';
import { inMiddle, readSources } from './geography/sources.ts';
import { decodeWorld, groundAbroad } from './geography/world.ts';
import { baseLayer } from './layers/base-layer.ts';
import { familiarLayer } from './layers/familiar-layer.ts';
import { layersFolder, layerText, replaceFiles, writeFiles } from './layers/geojson.ts';
import { mapWater } from './layers/map-water.ts';
import { regionsLayer } from './layers/regions-layer.ts';
import { worldLayer } from './layers/world-layer.ts';
import { readOptions, type Options } from './options.ts';
import { placesLayer } from './places/places-layer.ts';
import { progress } from './progress.ts';
import { heldTable, writeReport } from './report.ts';
import { readSeries } from './series.ts';
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
	const problems = new Problems();
	const days = out ? [readFacts(asOf, tables)] : readDrawnDays(problems);
	checkFacts(days, problems);
	const series = readSeries();
	problems.throwIfAny();
	const sources = await readSources();
	checkRegionCodes(sources.regions);
	const near = sources.cities.filter(({ at }) => inMiddle(at));
	for (const facts of days) checkPlaceTable(facts, near, problems);
	problems.throwIfAny();
	progress.step('making the outline');
	const world = decodeWorld(sources.world);
	const outline = makeOutline(sources.ukraineLand, groundAbroad(world));
	const borders = makeBorders(sources, world, outline);
	progress.step('measuring waters');
	const water = fullWater(sources, outline);
	const [facts, ...furtherDays] = days as [Facts, ...Facts[]];
	progress.step(`drawing ${asOf}, ${samples} times for its accuracy`);
	const shipped = drawDay(borders, water, facts);
	const { partition, control, claimed, line, waters, accuracy } = shipped;
	const regions = regionsLayer(partition, water, facts.references);
	const base = baseLayer(partition, mapWater(sources.waterbodies, outline));
	const familiar = familiarLayer(facts, sources.familiar);

	progress.step('checking');
	checkPolygons('regions', regions, problems);
	checkPolygons('base', base, problems);
	checkPolygons('familiar', familiar.features, problems);
	checkPartition('regions', regions, problems);
	checkDay(shipped, regions, problems);
	const areas = areaTable(regions, facts.references);
	checkAreaTable(areas, problems);

	const files = new Map([
		['accuracy.json', `${JSON.stringify({ asOf, samples, seed, ...accuracy }, null, '\t')}\n`],
		['base.geojson', layerText(base)],
		['claimed.geojson', layerText(claimed)],
		['control.geojson', layerText(control)],
		['familiar.geojson', layerText(familiar.features)],
		['line-of-contact.geojson', layerText(line)],
		['places.geojson', layerText(placesLayer(facts, sources.cities))],
		['regions.geojson', layerText(regions)],
		['water.geojson', layerText(waters)],
		['world.json', worldLayer(sources.worldLand, sources.worldBorders)]
	]);
	const sizes = fileSizes(files);
	// The budget is that of the site, which ships one day.
	if (!out) checkBudgets(sizes, problems);
	problems.throwIfAny();
	if (out) {
		writeFiles(files, out);
		progress.step(`written to ${fileURLToPath(out)}`);
		process.stdout.write(`${heldTable(control, accuracy)}\n`);
		return;
	}

	const further = drawFurtherDays({ borders, water, regions, shipped }, furtherDays, problems);
	const drawn = [{ ...shipped, moved: partition.moved }, ...further].map((day) => {
		const beside = againstSeries(day, outline, series);
		checkAgainstSeries(beside, day.facts.asOf, problems);
		return { ...day, beside };
	});
	const changed = changedGround([shipped, ...further]);
	checkPolygons('changed', changed, problems);
	for (const holder of holders)
		checkPartition(
			'changed',
			changed.filter(({ properties }) => properties.holder === holder),
			problems
		);
	problems.throwIfAny();
	writeFiles(files, layersFolder);
	replaceFiles(dayFiles(shipped, further, changed), daysFolder);
	progress.step('writing the tables of data/README.md');
	writeReport({ areas, control, accuracy, outline, familiar: familiar.rows, sizes, days: drawn });
	progress.step('done');
}
