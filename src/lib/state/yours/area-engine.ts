import { type Implausible, implausible } from '../../areas/implausible';
import { featureText } from '../../areas/feature-text';
import { PolygonBook } from '../../areas/polygon-book';
import { ThroughDays } from '../../areas/through-days';
import { boundsOfCoords } from '../../geo/bounding-box';
import type { ClipEngine } from '../../geo/clip/clip-engine';
import { united } from '../../geo/measure/united';
import type { RegionGround } from '../../geo/measure/tally';
import type { Rings } from '../../geo/rings';
import { getOrMake, groupBy } from '../../model/collect';
import type { Bounds } from '../../model/dossier';
import type { AreasAnswer, ForeignFeature } from '../../model/foreign-ground';
import type { Holder } from '../../model/holder';
import type { Mapping } from '../../model/mapping';
import { OwnGroundError } from '../../model/own-fault';
import type { OwnGround } from '../../model/own-layer';
import type { AreaApi, BroughtFile, MeasuredDay, OwnReading } from './area-protocol';
import { glimpse } from './glimpse';
import {
	filesByDay,
	groundOfDay,
	leftAside,
	type Measure,
	measureDay,
	partsOfDay
} from './measure-own';
import { OwnBook } from './own-book';

interface Around {
	readonly regions: readonly (RegionGround & { readonly country: string })[];
	/** Where ground is expected, in degrees. */
	readonly around: Bounds;
	/** Total areas in km². */
	readonly countrySqKm: Readonly<Record<Holder, number>>;
	/** All land around. */
	readonly land: readonly Rings[];
}

/** How long work may go on without a look at what else is asked, in ms. */
const breath = 50;
/** Nothing is known before anything was measured. */
const noMapping: Mapping = { name: '', rules: [] };

/** What the worker does with people's files: it reads them, and measures their ground by a mapping. */
export class AreaEngine implements AreaApi {
	#measure: Measure;
	readonly #around: Around;
	readonly #book = new OwnBook();
	#byFile: ReadonlyMap<string, readonly ForeignFeature[]> = new Map();
	#mapping = noMapping;
	#land: { rings: Rings; box: Bounds } | null = null;
	/** Of the call that is being done. */
	signal = new AbortController().signal;
	onprogress: (done: number, total: number, what: string) => void = () => {};
	onday: (day: MeasuredDay) => void = () => {};

	constructor(engine: ClipEngine, around: Around) {
		const { regions } = around;
		this.#measure = { engine, regions, book: new PolygonBook(engine, regions) };
		this.#around = around;
	}

	async read(
		files: readonly BroughtFile[] | null,
		answers: ReadonlyMap<string, AreasAnswer>
	): Promise<OwnReading> {
		const { engine, regions } = this.#measure;
		if (files) this.#measure = { engine, regions, book: new PolygonBook(engine, regions) };
		const { signal, onprogress } = this;
		const { around } = this.#around;
		const reading = await this.#book.read(files, answers, { around, signal, onprogress });
		this.#byFile = groupBy(this.#book.features, ({ file }) => file);
		return reading;
	}

	glimpses(key: string): ReadonlyMap<string, string> {
		const byValue = new Map<string, (readonly Float64Array[])[]>();
		for (const feature of this.#book.features) {
			const text = featureText(feature, key);
			if (text !== null) getOrMake(byValue, text, () => []).push(...feature.polygons);
		}
		return new Map([...byValue].map(([text, polygons]) => [text, glimpse(polygons)]));
	}

	/** Days are sent as they are measured, the last first: that is the one most asked for. */
	async measure(mapping: Mapping, days: ReadonlyMap<string, string | null>) {
		this.#mapping = mapping;
		const all = filesByDay([...this.#byFile.keys()], days);
		const first = all.findLastIndex(({ day }) => day !== null);
		const order = first < 0 ? all : [all[first]!, ...all.filter((_, i) => i !== first)];
		const through = new ThroughDays();
		let breathed = 0;
		for (const [done, one] of order.entries()) {
			if (this.signal.aborted) throw new OwnGroundError({ code: 'cancelled' });
			this.onprogress(done, order.length, one.day ?? one.files[0]!);
			const features = this.#featuresOf(one.files);
			this.onday({ ...one, ...measureDay(features, mapping, this.#measure) });
			// The map draws a day alone as it asks for it, and so it does where the outlines of all have no room.
			if (all.length > 1 && through.isWhole)
				through.add(all.indexOf(one), partsOfDay(features, mapping, this.#measure));
			// A timer of its own for each day would wait longer than most days take.
			if (performance.now() - breathed > breath) {
				await breathe();
				breathed = performance.now();
			}
		}
		const drawn = all.length > 1 ? through.through(all.map(({ files }) => files[0]!)) : null;
		return { ...leftAside(this.#book.features, mapping), through: drawn };
	}

	groundsOf(files: readonly string[]): OwnGround[] {
		return groundOfDay(this.#featuresOf(files), this.#mapping, this.#measure);
	}

	doubts(files: readonly string[]): Implausible[] {
		const { engine } = this.#measure;
		const { regions, countrySqKm } = this.#around;
		const around = { regions, countrySqKm, land: this.#allLand() };
		return implausible(engine, this.groundsOf(files), around);
	}

	#featuresOf(files: readonly string[]): ForeignFeature[] {
		return files.flatMap((file) => this.#byFile.get(file) ?? []);
	}

	/** United when it is first asked for. */
	#allLand(): { rings: Rings; box: Bounds } {
		if (this.#land) return this.#land;
		const { engine } = this.#measure;
		const { rings } = united(
			engine,
			this.#around.land.map((one) => engine.clean(one))
		);
		return (this.#land = { rings, box: boundsOfCoords(rings.coords) });
	}
}

/** Lets messages in: a call that is given up stops here. */
function breathe(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
