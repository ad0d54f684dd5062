import { drawnDays } from '../../dossier/drawn-days';
import { isEmpty, multiPolygonOf } from '../../geo/rings';
import type { BesideCounting, BesideSide } from '../../model/beside';
import type { ChangedFeatures } from '../../model/changed-ground';
import { type DrawnDay, nearestDrawnDay } from '../../model/drawn-day';
import { OwnGroundError } from '../../model/own-fault';
import type { OwnDay, OwnGround } from '../../model/own-layer';
import type { BesideAnswer, BesideAsk } from './beside-protocol';

interface Means {
	/** Where the edition's layers are fetched, without a slash at the end. */
	readonly edition: string;
	/** The day of the layers that the edition opens with, ISO. */
	readonly asOf: string;
	readonly grounds: (day: OwnDay) => Promise<readonly OwnGround[]>;
	readonly launch?: () => Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;
}

/** What is set beside what. */
interface Question {
	readonly own: OwnDay;
	readonly ours: DrawnDay;
	readonly counting: BesideCounting;
}

/** Two maps of one ground, with what was asked. */
export interface BesideResult extends Question {
	readonly sides: readonly BesideSide[];
}

/** A day of somebody's own ground beside a drawn day of ours, cut exactly in a worker of its own. */
export class BesideOurs {
	readonly days = drawnDays;
	readonly #means: Means;
	#worker: ReturnType<NonNullable<Means['launch']>> | null = null;
	/** The last that was answered, while another is on its way, too. */
	result = $state.raw<BesideResult | null>(null);
	busy = $state(false);
	failed = $state(false);
	#underWay: Question | null = null;
	#next: Question | null = null;
	#id = 0;

	constructor(means: Means) {
		this.#means = means;
	}

	/** The drawn day of ours that lies nearest to one of theirs; of one without a date, the edition's own. */
	nearest({ day }: OwnDay): DrawnDay {
		return nearestDrawnDay(this.days, day ?? this.#means.asOf);
	}

	/** Asks for another comparison: of several that are asked for meanwhile, the last is made. */
	compare(question: Question): void {
		this.failed = false;
		this.busy = true;
		this.#next = question;
		if (!this.#underWay) void this.#proceed();
	}

	/** What only one of the two maps has, for the map: `taken` is in theirs alone, `lost` in ours alone. */
	get difference(): ChangedFeatures | null {
		if (!this.result) return null;
		const features = this.result.sides.flatMap(({ holder, onlyTheirs, onlyOurs }) =>
			[['taken', onlyTheirs] as const, ['lost', onlyOurs] as const].flatMap(([change, rings]) =>
				isEmpty(rings)
					? []
					: [
							{
								type: 'Feature' as const,
								properties: { holder, change },
								geometry: multiPolygonOf(rings)
							}
						]
			)
		);
		return { type: 'FeatureCollection', features };
	}

	/** Ends the worker. */
	close(): void {
		this.#underWay = this.#next = null;
		this.#worker?.terminate();
		this.#worker = null;
	}

	async #proceed(): Promise<void> {
		const question = this.#next;
		this.#next = null;
		this.#underWay = question;
		if (!question) {
			this.busy = false;
			return;
		}
		try {
			const grounds = await this.#means.grounds(question.own);
			if (this.#underWay !== question) return;
			const { edition, asOf } = this.#means;
			const day = question.ours.date === asOf ? null : question.ours.date;
			const { counting } = question;
			const ask: BesideAsk = { id: ++this.#id, base: edition, day, counting, grounds };
			this.#worker ??= this.#start();
			this.#worker.postMessage(ask);
		} catch (error) {
			this.#fail(error);
		}
	}

	#start() {
		const launch =
			this.#means.launch ??
			(() => new Worker(new URL('./beside-worker.ts', import.meta.url), { type: 'module' }));
		const worker = launch();
		worker.onmessage = ({ data }: MessageEvent<BesideAnswer>) => {
			if (worker !== this.#worker || data.id !== this.#id || !this.#underWay) return;
			if (!('sides' in data)) return this.#fail(data.reason);
			this.result = { ...this.#underWay, sides: data.sides };
			void this.#proceed();
		};
		worker.onerror = (event) => {
			if (worker !== this.#worker) return;
			this.#worker = null;
			worker.terminate();
			this.#fail(event.message);
		};
		return worker;
	}

	#fail(reason: unknown): void {
		// Files that were put away meanwhile are no fault.
		const isGone = reason instanceof OwnGroundError && reason.failure.code === 'cancelled';
		if (!isGone) console.error(reason);
		this.failed = this.#next === null;
		if (this.failed) this.result = null;
		void this.#proceed();
	}
}
