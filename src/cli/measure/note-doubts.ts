import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { getLocale } from '$lib/paraglide/runtime';
import { implausible, type MeaningGround } from '../../lib/areas/implausible';
import { boundsOfCoords } from '../../lib/geo/bounding-box';
import type { ClipEngine } from '../../lib/geo/clip/clip-engine';
import { united } from '../../lib/geo/measure/united';
import { ringsOf } from '../../lib/geo/rings';
import { type GroundMeaning, groundMeanings, meaningParts } from '../../lib/model/mapping';
import { doubtText } from '../../lib/words/areas-text';
import { packageRoot } from '../package-root';
import type { Classified } from './classify';
import type { Geography } from './geography';
import type { NoteBook } from './note-book';
import { roundedArea } from './rounded';

/** Notes what makes one doubt that a mapping fits: ground in the sea, at home, said to be two things. */
export function noteDoubts(
	{ holdings }: Classified,
	{ regions, countries }: Geography,
	engine: ClipEngine,
	notes: NoteBook
): void {
	const grounds = holdings.flatMap(({ grounds: list, holder, status }): MeaningGround[] => {
		const meaning = groundMeanings.find((one) => {
			const parts = meaningParts(one);
			return parts?.holder === holder && parts.status === status;
		});
		return meaning ? [{ meaning, rings: united(engine, list).rings }] : [];
	});
	const ukraine = countries.find(({ id }) => id === 'UA')?.denominators[0]?.areaSqKm;
	const around = {
		regions,
		// Of Russia only the regions along the border are in the package: no file holds more of it.
		countrySqKm: { UA: ukraine ?? Infinity, RU: Infinity },
		land: readLand(engine)
	};
	for (const { code, meanings, areaSqKm } of implausible(engine, grounds, around))
		notes.say(code, textOf(code, meanings, areaSqKm));
}

function textOf(
	code: Parameters<typeof doubtText>[0],
	meanings: readonly GroundMeaning[],
	areaSqKm: number
): string {
	return doubtText(code, meanings, roundedArea(areaSqKm), getLocale());
}

/** The land of this package, in the box that it was drawn for. */
function readLand(engine: ClipEngine) {
	const base = JSON.parse(
		readFileSync(join(packageRoot(), 'data/layers/base.geojson'), 'utf8')
	) as FeatureCollection<Polygon | MultiPolygon, { kind: string }>;
	const land = base.features.filter(({ properties }) => properties.kind === 'land');
	const { rings } = united(
		engine,
		land.map(({ geometry }) => engine.clean(ringsOf(geometry)))
	);
	return { rings, box: boundsOfCoords(rings.coords) };
}
