import { OwnAreasFault } from '../../model/areas-fault';
import type { Bounds } from '../../model/dossier';
import { GeoJsonFault, quoted } from '../../model/geojson-fault';
import type {
	AreasAnswer,
	AreasQuestion,
	ForeignFeature,
	ForeignFile
} from '../../model/foreign-ground';
import { readGround } from '../geojson/read-ground';
import { askOfDegrees, askOfSize } from './ask-system';
import { closableLines, withClosedLines } from './close-lines';
import type { AreasDocument, AreasNotes, RawAreas, RawFeature } from './raw-areas';
import { unpacked } from './packed-geometry';
import { extentOf, movedGeometry } from './raw-positions';
import { shortWay } from './short-way';
import { degrees, type ReferenceSystem, referenceSystem } from './systems';

interface Placed {
	readonly features: readonly ForeignFeature[];
	readonly system: string;
	readonly systemBy: ForeignFile['systemBy'];
	readonly questions: readonly AreasQuestion[];
}

/** Formats that have one reference system only. */
const ofOneSystem = new Set(['kml', 'kmz', 'gpx']);

/**
 * Puts what a file holds on the globe: in the system that it says, or that was answered, else in degrees
 * if they can be. A question that blocks leaves it without features.
 *
 * @throws GeoJsonFault, OwnAreasFault
 */
export async function placeAreas(
	{ name, format }: AreasDocument,
	raw: RawAreas,
	answer: AreasAnswer,
	around: Bounds | null,
	notes: AreasNotes
): Promise<Placed> {
	const said = answer.system ?? raw.system;
	const system = said === null ? degrees : await referenceSystem(said);
	const systemBy = answer.system
		? 'answer'
		: said === null
			? 'numbers'
			: ofOneSystem.has(format)
				? 'format'
				: 'file';
	const turn = answer.axes === 'exchanged';
	const asWritten = extentOf(raw.features);
	const extent =
		turn && asWritten.bounds ? { ...asWritten, bounds: exchanged(asWritten.bounds) } : asWritten;
	const isTold = answer.system === degrees.name;
	const asked = (question: AreasQuestion): Placed => ({
		...{ features: [], system: system.name, systemBy, questions: [question] }
	});
	if (system.isDegrees && !isTold) {
		const question = await askOfDegrees(name, extent, answer.axes ? null : around);
		if (question) return asked(question);
	}
	const placed = new Placer(system, turn, answer.lines === 'closed');
	let short = 0;
	const features = raw.features.map((raw, index) => {
		const feature = placed.place(name, raw, index);
		const polygons = shortWay(feature);
		if (polygons) short++;
		return polygons && answer.edges === 'short' ? { ...feature, polygons } : feature;
	});
	if (system.isDegrees && !isTold) {
		const question = await askOfSize(
			name,
			extent,
			features.flatMap(({ polygons }) => polygons)
		);
		if (question) return asked(question);
	}
	if (turn) notes.add('axes-exchanged');
	if (!system.isDegrees) notes.add('converted', { system: system.name });
	if (system.isUnshifted) notes.add('datum-unshifted', { system: system.name });
	const lines = raw.features.reduce(
		(sum, { geometry }) => sum + closableLines(unpacked(geometry)),
		0
	);
	if (lines > 0 && answer.lines === 'closed') notes.add('lines-closed', {}, lines);
	if (short > 0 && answer.edges === 'short') notes.add('short-edges', {}, short);
	const questions: AreasQuestion[] = [];
	if (lines > 0 && answer.lines === undefined)
		questions.push({ code: 'lines', file: name, blocks: false, slots: { lines }, readings: [] });
	if (short > 0 && answer.edges === undefined)
		questions.push({
			...{ code: 'edges', file: name, blocks: false, slots: { features: short } },
			readings: (['short', 'as-written'] as const).map((edges) => ({
				...{ answer: { edges }, bounds: null }
			}))
		});
	return { features, system: system.name, systemBy, questions };
}

function exchanged([west, south, east, north]: Bounds): Bounds {
	return [south, west, north, east];
}

/** The id of a feature, its own or the one among its properties, as messages show it. */
function shownId(own: RawFeature['id'], { id }: RawFeature['properties']): { id?: string } {
	const found = own ?? id;
	return typeof found === 'string' || typeof found === 'number' ? { id: quoted(found) } : {};
}

/** Puts features on the globe, one by one. */
export class Placer {
	readonly #system: ReferenceSystem;
	readonly #turn: boolean;
	readonly #closes: boolean;

	constructor(system: ReferenceSystem, turn: boolean, closes: boolean) {
		this.#system = system;
		this.#turn = turn;
		this.#closes = closes;
	}

	/** Throws GeoJsonFault, OwnAreasFault for a position that is none, with the feature. */
	place(
		file: string,
		{ id, layer, properties, geometry }: RawFeature,
		index: number
	): ForeignFeature {
		try {
			const { type, polygons, notes } = readGround(this.geometry(unpacked(geometry)));
			return { file, index, id, layer, properties, type, polygons, notes };
		} catch (error) {
			if (error instanceof GeoJsonFault)
				throw error.in({ feature: index, ...shownId(id, properties) });
			throw error;
		}
	}

	/** A geometry in degrees, with its lines closed where that was said. */
	geometry(geometry: unknown): unknown {
		const closed = this.#closes ? withClosedLines(geometry) : geometry;
		if (this.#system.isDegrees && !this.#turn) return closed;
		return movedGeometry(closed, (x, y) => {
			const [first, second] = this.#turn ? [y, x] : [x, y];
			const [lon, lat] = this.#system.toDegrees(first, second);
			if (!Number.isFinite(lon) || !Number.isFinite(lat))
				throw new OwnAreasFault('off-the-system', {
					position: `[${x}, ${y}]`.slice(0, 60),
					system: this.#system.name
				});
			return [lon, lat];
		});
	}
}
