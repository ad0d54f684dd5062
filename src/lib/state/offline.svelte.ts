import { type OfflineList, offlineListName, type WorkerRequest } from '../model/offline-list';

/** Whether the site is kept for use without a network; null: not known yet, or this browser cannot. */
type Keeping = 'offered' | 'filling' | 'kept' | 'failed' | null;

/** Where the version of the last visit is kept. */
const versionKey = 'salient-version';

/** The service worker, which keeps the site for use without a network, and its newer versions. */
export class Offline {
	readonly #base: string;
	readonly #version: string;
	#registration: ServiceWorkerRegistration | null = null;
	keeping = $state<Keeping>(null);
	/** What keeping the site costs, in bytes; null where nobody needs to be asked. */
	bytes = $state<number | null>(null);
	/** Whether a newer version waits for this one's pages to be closed. */
	hasNewer = $state(false);
	/** Whether other pages of the former version kept the newer one from being opened. */
	othersOpen = $state(false);
	/** Whether the last visit was to another version. */
	wasUpdated = $state(false);

	/** @param version the page's own */
	constructor(base: string, version: string) {
		this.#base = base;
		this.#version = version;
	}

	/** Keep the site, or offer to where the line is thin. Call it once the page needs nothing more. */
	async start(): Promise<void> {
		if (!('serviceWorker' in navigator)) return;
		this.wasUpdated = isOtherVersion(this.#version);
		const known = await navigator.serviceWorker.getRegistration();
		if (known) this.#follow(known);
		else if (isThinLine()) await this.#offer();
		else await this.keep();
	}

	async keep(): Promise<void> {
		this.keeping = 'filling';
		try {
			await navigator.serviceWorker.register(`${this.#base}/service-worker.js`);
			const registration = await navigator.serviceWorker.getRegistration();
			if (registration) this.#follow(registration);
			else this.keeping = null;
		} catch {
			this.keeping = 'failed';
		}
	}

	/** Load the newer version into this page, unless others still show the former. */
	openNewer(): void {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => (this.othersOpen = true);
		navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
		ask(this.#registration?.waiting, { type: 'take-over' }, [port2]);
	}

	async #offer() {
		try {
			const response = await fetch(this.#base + offlineListName);
			if (!response.ok) return;
			this.bytes = ((await response.json()) as OfflineList).bytes;
			this.keeping = 'offered';
		} catch {
			// Without a network there is nothing to offer.
		}
	}

	#follow(registration: ServiceWorkerRegistration) {
		this.#registration = registration;
		if (registration.active) this.#kept(registration.active);
		else this.keeping = 'filling';
		this.hasNewer = !!(registration.waiting && registration.active);
		this.#watch(registration.installing);
		registration.addEventListener('updatefound', () => this.#watch(registration.installing));
	}

	#watch(worker: ServiceWorker | null) {
		worker?.addEventListener('statechange', () => {
			const { active } = this.#registration!;
			if (worker.state === 'installed') this.hasNewer = active !== null;
			if (worker.state === 'activated') this.#kept(worker);
			if (worker.state === 'redundant' && !active) this.keeping = 'failed';
		});
	}

	#kept(worker: ServiceWorker) {
		this.keeping = 'kept';
		if (!navigator.serviceWorker.controller)
			ask(worker, { type: 'claim', version: this.#version }, []);
	}
}

function ask(
	worker: ServiceWorker | null | undefined,
	request: WorkerRequest,
	ports: Transferable[]
) {
	worker?.postMessage(request, ports);
}

/** Whether this device last showed another version; remembers this one. */
function isOtherVersion(version: string): boolean {
	try {
		const last = localStorage.getItem(versionKey);
		localStorage.setItem(versionKey, version);
		return last !== null && last !== version;
	} catch {
		// Storage may be switched off or full: nothing is known of the last visit then.
		return false;
	}
}

/** Whether the person saves data, or has a slow line, where the browser tells. */
function isThinLine(): boolean {
	if (!('connection' in navigator)) return false;
	const { saveData, effectiveType } = navigator.connection as {
		saveData?: boolean;
		effectiveType?: string;
	};
	return saveData === true || /2g|3g/.test(effectiveType ?? '');
}
