import { recognise } from '../../areas/recognise';
import { valuesOf } from '../../areas/values-of';
import { fingerprint } from '../../areas/polygon-book';
import { readAreas } from '../../formats/areas/read-areas';
import { getOrMake } from '../../model/collect';
import type { Bounds } from '../../model/dossier';
import type { AreasAnswer, ForeignFeature, ForeignGround } from '../../model/foreign-ground';
import { OwnGroundError, sentFault, type SentFault } from '../../model/own-fault';
import type { BroughtFile, OwnReading } from './area-protocol';
import { fileUnits } from './file-units';

type Read = ForeignGround | { readonly fault: SentFault };

/** What is read of one unit of files, and the answers that it was read with. */
interface Unit {
	readonly files: readonly BroughtFile[];
	readonly read: Read;
	readonly answers: string;
}

interface ReadOptions {
	/** Where ground is expected, in degrees. */
	readonly around: Bounds;
	readonly signal: AbortSignal;
	/** Told before each file. */
	readonly onprogress: (done: number, total: number, file: string) => void;
}

/** The files that somebody brought, as they are read. Bytes of one file at a time are held. */
export class OwnBook {
	#units = new Map<string, Unit>();
	/** Each different polygon once: from day to day most of a front stays as it is. */
	#polygons = new Map<string, readonly Float64Array[]>();
	features: readonly ForeignFeature[] = [];

	/**
	 * Reads files, or with null those of before with other answers: what these do not touch is not read
	 * again. Throws OwnGroundError where none can be read.
	 */
	async read(
		files: readonly BroughtFile[] | null,
		answers: ReadonlyMap<string, AreasAnswer>,
		{ around, signal, onprogress }: ReadOptions
	): Promise<OwnReading> {
		if (files) this.#forget();
		const units = files ? fileUnits(files) : [...this.#units.values()].map((unit) => unit.files);
		const next = new Map<string, Unit>();
		for (const [done, unit] of units.entries()) {
			if (signal.aborted) throw new OwnGroundError({ code: 'cancelled' });
			const { name } = unit[0]!;
			onprogress(done, units.length, name);
			const before = this.#units.get(name);
			const own = JSON.stringify([...answers].filter(([file]) => mayConcern(file, name)));
			const read =
				before?.answers === own ? before.read : await this.#readUnit(unit, answers, around, signal);
			if ('fault' in read && isCancelled(read.fault))
				throw new OwnGroundError({ code: 'cancelled' });
			next.set(name, { files: unit, read, answers: own });
		}
		return this.#take(next);
	}

	#forget(): void {
		this.#units = new Map();
		this.#polygons = new Map();
		this.features = [];
	}

	async #readUnit(
		unit: readonly BroughtFile[],
		answers: ReadonlyMap<string, AreasAnswer>,
		around: Bounds,
		signal: AbortSignal
	): Promise<Read> {
		let files;
		try {
			files = await Promise.all(
				unit.map(async ({ name, file }) => ({
					name,
					bytes: new Uint8Array(await file.arrayBuffer())
				}))
			);
		} catch {
			return { fault: { of: 'browser' } };
		}
		const read = await readAreas(files, { answers, around, signal });
		if (!read.ok) return { fault: sentFault(read.reason) };
		const features = read.value.features.map((feature) => ({
			...feature,
			polygons: feature.polygons.map((polygon) =>
				getOrMake(this.#polygons, fingerprint(polygon), () => polygon)
			)
		}));
		return { ...read.value, features };
	}

	#take(units: Map<string, Unit>): OwnReading {
		const all = [...units.values()];
		const grounds = all.flatMap(({ read }) => ('fault' in read ? [] : [read]));
		const unread = all.flatMap(({ files, read }) =>
			'fault' in read
				? [{ file: files[0]!.name, fault: read.fault }]
				: read.unread.map(({ file, fault }) => ({ file, fault: sentFault(fault) }))
		);
		if (grounds.length === 0) {
			const fault = unread[0]?.fault ?? nothing;
			throw new OwnGroundError({ code: 'unreadable', fault });
		}
		this.#units = units;
		this.features = grounds.flatMap(({ features }) => features);
		const recognised = recognise(this.features);
		return {
			files: grounds.flatMap(({ files }) => files),
			unread,
			questions: grounds.flatMap(({ questions }) => questions),
			features: this.features.filter(({ polygons }) => polygons.length > 0).length,
			keys: valuesOf(this.features),
			recognised: recognised && { ...recognised, preset: recognised.preset.id }
		};
	}
}

const nothing: SentFault = {
	of: 'areas',
	phrase: { code: 'no-files', slots: {} },
	place: {}
};

/** Whether an answer for a file may concern a unit: files of an archive are named after it. */
function mayConcern(file: string, unit: string): boolean {
	return file === '*' || file === unit || file.startsWith(`${unit}/`);
}

function isCancelled(fault: SentFault): boolean {
	return fault.of === 'areas' && fault.phrase.code === 'cancelled';
}
