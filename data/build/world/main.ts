import { readFileSync } from 'node:fs';
import { Problems } from '../check/problems.ts';
import { readDossier, readFacts } from '../facts.ts';
import { layersFolder, replaceFiles, writeFiles } from '../layers/geojson.ts';
import { progress } from '../progress.ts';
import { checkWorld } from './check-world.ts';
import { namedCities } from './cities.ts';
import { checkDisputes, readDisputes } from './disputes.ts';
import { dissolveRegions } from './dissolve.ts';
import { indexText } from './index-file.ts';
import { indexRegions } from './index-regions.ts';
import { labelsText } from './labels.ts';
import { countryNames, zoneCities } from './names.ts';
import { outlineFiles } from './outlines.ts';
import { publishedAreas } from './published-areas.ts';
import { readCities } from './read-cities.ts';
import { readParts } from './read-regions.ts';
import { writeWorldReport } from './report.ts';
import { simplifyRegions } from './simplify.ts';

const worldFolder = new URL('../../world/', import.meta.url);

try {
	await build();
} catch (error) {
	process.stderr.write(`\nnpm run data:world failed: ${(error as Error).message}\n`);
	process.exitCode = 1;
}

/** Builds `data/world/`: every country, first-level region and large city, to look for and to draw. */
async function build(): Promise<void> {
	progress.step('reading regions, names and cities');
	const whole = dissolveRegions(await readParts());
	const { compared, references, sources } = readFacts(readDossier().asOf);
	const [nameOf, zones, found] = await Promise.all([
		countryNames(compared),
		zoneCities(),
		readCities()
	]);
	progress.step('simplifying');
	const drawn = simplifyRegions(whole);
	const published = publishedAreas(compared, references);
	const disputes = readDisputes();
	const { regions, countries } = indexRegions({
		...{ regions: whole, drawn, published },
		...{ disputes, nameOf }
	});
	const cities = namedCities(found, { zones, compared, regions });
	const ownRegions = readOwnRegions();
	progress.step('writing');
	const outlines = outlineFiles(countries, regions);
	const files = new Map([
		['index.json', indexText({ countries, regions, cities, sources, ownRegions })],
		[
			'labels.json',
			labelsText(countries, regions, cities, { ownRegions, ownPlaces: readOwnPlaces() })
		]
	]);
	const problems = new Problems();
	checkWorld({ files, outlines, countries, regions, whole }, problems);
	checkDisputes(disputes, [...countries, ...regions], problems);
	problems.throwIfAny();
	replaceFiles(outlines, new URL('outlines/', worldFolder));
	writeFiles(files, worldFolder);
	writeWorldReport({ files, outlines, countries, regions, cities, disputes });
	progress.step('done');
}

/** Ids of the regions that the map's own layers hold. */
function readOwnRegions(): Set<string> {
	const { features } = JSON.parse(
		readFileSync(new URL('regions.geojson', layersFolder), 'utf8')
	) as { features: { properties: { id: string } }[] };
	return new Set(features.map(({ properties }) => properties.id));
}

/** Where the places are that the map's own layers name. */
function readOwnPlaces(): number[][] {
	const { features } = JSON.parse(
		readFileSync(new URL('places.geojson', layersFolder), 'utf8')
	) as { features: { geometry: { coordinates: number[] } }[] };
	return features.map(({ geometry }) => geometry.coordinates);
}
