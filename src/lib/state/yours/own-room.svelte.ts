import type { Implausible } from '../../areas/implausible';
import type { AreasAnswer } from '../../model/foreign-ground';
import { OwnGroundError, type OwnFailure } from '../../model/own-fault';
import type { OwnDay, OwnGround, OwnMaker } from '../../model/own-layer';
import type { AreaClient } from './area-client';
import type { BroughtFile, LeftAside, MeasuredDay, OwnReading } from './area-protocol';
import { inOrder, nameOf } from './file-names';
import { Mapper, type TextStore } from './mapper.svelte';
import type { OwnLayers, OwnSource } from './own-layers.svelte';

/** Work that takes a while. */
interface OwnWork {
	readonly kind: 'reading' | 'measuring';
	readonly done: number;
	/** 0: nobody knows yet. */
	readonly total: number;
	/** The file, or the day, that it is at. */
	readonly what: string;
}

/** The room of people's own files: what was brought, what is asked about it, and what it measures. */
export class OwnRoom implements OwnSource {
	readonly #layers: OwnLayers;
	readonly #client: AreaClient;
	readonly mapper: Mapper;
	/** Of the file or folder that was brought; '' before any was. */
	name = $state('');
	/** Whether it is not theirs, but what we show the room with. */
	isExample = $state(false);
	reading: OwnReading | null = $state.raw(null);
	work: OwnWork | null = $state.raw(null);
	failure: OwnFailure | null = $state.raw(null);
	answers: ReadonlyMap<string, AreasAnswer> = $state.raw(new Map());
	/** By file: the day that it is of, as found or corrected. */
	days: ReadonlyMap<string, string | null> = $state.raw(new Map());
	/** As far as they are measured; they ascend. */
	measured: readonly MeasuredDay[] = $state.raw([]);
	unknown: LeftAside = $state.raw({ features: 0, areaSqKm: 0 });
	leftOut: LeftAside = $state.raw({ features: 0, areaSqKm: 0 });
	doubts: readonly Implausible[] = $state.raw([]);
	glimpses: ReadonlyMap<string, string> = $state.raw(new Map());
	#ending = new AbortController();

	/** `launch` makes the worker's client; it is told what to call when the worker is lost. */
	constructor(
		layers: OwnLayers,
		launch: (onlost: () => void) => AreaClient,
		store: TextStore | null
	) {
		this.#layers = layers;
		this.#client = launch(() => this.#lose());
		this.mapper = new Mapper(store);
		layers.source = this;
	}

	get maker(): OwnMaker {
		return this.isExample ? 'example' : 'reader';
	}

	/** The chosen day; the last one while they are still being measured. */
	readonly day: MeasuredDay | null = $derived.by(() => {
		const chosen = this.#layers.day;
		const same = (one: MeasuredDay) =>
			chosen !== null && one.day === chosen.day && one.files[0] === chosen.files[0];
		return this.measured.find(same) ?? this.measured.at(-1) ?? null;
	});

	/** Reads files in place of those before. Never rejects. */
	async take(files: readonly BroughtFile[], isExample = false): Promise<void> {
		if (files.length === 0) return;
		this.clear();
		this.name = nameOf(files);
		this.isExample = isExample;
		const signal = this.#begin('reading');
		await this.#try(signal, async () => {
			this.#found(await this.#read(files, signal), true);
		});
	}

	/** Answers a question about a file, or about all of them (`*`). */
	async answer(file: string, answer: AreasAnswer): Promise<void> {
		const before = this.answers.get(file);
		this.answers = new Map(this.answers).set(file, { ...before, ...answer });
		const signal = this.#begin('reading');
		await this.#try(signal, async () => {
			this.#found(await this.#read(null, signal), false);
		});
	}

	/** Corrects the day of a file; null: it has none. */
	setDay(file: string, day: string | null): void {
		this.days = new Map(this.days).set(file, day);
		void this.measure();
	}

	/** Measures by the mapping as it is now. Never rejects. */
	async measure(): Promise<void> {
		if (!this.reading || this.reading.features === 0) return this.#publish([]);
		const signal = this.#begin('measuring');
		const { mapping } = this.mapper;
		this.doubts = [];
		const measured: MeasuredDay[] = [];
		let shownAt = 0;
		await this.#try(signal, async () => {
			const aside = await this.#client.call('measure', [mapping, this.days], {
				signal,
				onprogress: (done, total, what) => this.#tell('measuring', done, total, what),
				onday: (day) => {
					measured.push(day);
					// A year of days at once would draw the table a hundred times.
					if (measured.length > 1 && performance.now() - shownAt < 400) return;
					shownAt = performance.now();
					this.measured = inOrder(measured);
				}
			});
			this.unknown = aside.unknown;
			this.leftOut = aside.leftOut;
			this.#publish(inOrder(measured));
			this.#layers.through = aside.through;
		});
	}

	/** The shapes of each value of the shown key. Never rejects. */
	async loadGlimpses(): Promise<void> {
		const key = this.mapper.shown?.key;
		if (key === undefined) return;
		try {
			const glimpses = await this.#client.call('glimpses', [key]);
			if (this.mapper.shown?.key === key) this.glimpses = glimpses;
		} catch {
			this.glimpses = new Map();
		}
	}

	/** What makes one doubt the mapping on the chosen day. Never rejects. */
	async loadDoubts(): Promise<void> {
		const { day } = this;
		if (!day) return;
		try {
			const doubts = await this.#client.call('doubts', [day.files]);
			if (this.day === day) this.doubts = doubts;
		} catch {
			this.doubts = [];
		}
	}

	/** Rejects with `OwnGroundError`. */
	groundsOf({ files }: OwnDay): Promise<readonly OwnGround[]> {
		return this.#client.call('groundsOf', [files]);
	}

	/** Gives up what is being done. Of files that are not read, nothing stays. */
	stop(): void {
		this.#ending.abort();
		this.work = null;
		if (!this.reading) this.clear();
		this.failure = { code: 'cancelled' };
	}

	clear(): void {
		this.#ending.abort();
		this.#client.close();
		this.#forget();
		this.failure = null;
	}

	/** What the worker held is gone. */
	#lose(): void {
		if (this.reading) this.failure ??= { code: 'broke-off' };
		this.#forget();
	}

	#forget(): void {
		this.name = '';
		this.isExample = false;
		this.reading = this.work = null;
		this.answers = new Map();
		this.days = new Map();
		this.glimpses = new Map();
		this.doubts = [];
		this.#publish([]);
	}

	#read(files: readonly BroughtFile[] | null, signal: AbortSignal): Promise<OwnReading> {
		return this.#client.call('read', [files, this.answers], {
			signal,
			onprogress: (done, total, what) => this.#tell('reading', done, total, what)
		});
	}

	/** What was read: days that were corrected stay, and so does a mapping in use. */
	#found(reading: OwnReading, isNew: boolean): void {
		const before = this.days;
		const hadGround = (this.reading?.features ?? 0) > 0;
		this.reading = reading;
		this.days = new Map(
			reading.files.map(({ name, day }) => [
				name,
				before.has(name) ? before.get(name)! : (day?.day ?? null)
			])
		);
		const { recognised, keys } = reading;
		if (isNew || !hadGround)
			this.mapper.take(keys, recognised?.isSure ? recognised.preset : null, this.name);
		else this.mapper.keys = keys;
		void this.loadGlimpses();
		void this.measure();
	}

	#publish(measured: readonly MeasuredDay[]): void {
		this.measured = measured;
		const { name, maker } = this;
		const { mapping } = this.mapper;
		this.#layers.layer = measured.length > 0 ? { name, maker, mapping, days: measured } : null;
	}

	/** Begins another work, in place of the one that is being done. */
	#begin(kind: OwnWork['kind']): AbortSignal {
		this.#ending.abort();
		this.#ending = new AbortController();
		this.failure = null;
		this.#tell(kind, 0, 0, '');
		return this.#ending.signal;
	}

	#tell(kind: OwnWork['kind'], done: number, total: number, what: string): void {
		this.work = { kind, done, total, what };
	}

	async #try(signal: AbortSignal, work: () => Promise<void>): Promise<void> {
		try {
			await work();
		} catch (error) {
			if (signal.aborted) return;
			const failure = error instanceof OwnGroundError ? error.failure : null;
			this.failure = failure ?? { code: 'broke-off' };
		}
		// What was read is already being measured.
		if (signal === this.#ending.signal) this.work = null;
	}
}
