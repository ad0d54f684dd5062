import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { boundsOfAll, boundsOfCoords } from '../../geo/bounding-box';
import { loadClipEngine } from '../../geo/clip/load-clip-engine';
import { clipWasmUrl } from '../../geo/clip/wasm-url';
import { ringsOf } from '../../geo/rings';
import type { Region } from '../../model/region';
import { OwnGroundError } from '../../model/own-fault';
import { AreaEngine } from './area-engine';
import type { AreaMessage, AreaRequest, AreaStart } from './area-protocol';

type Collection<Properties> = FeatureCollection<Polygon | MultiPolygon, Properties>;

const send = (message: AreaMessage) => self.postMessage(message);
let engine: Promise<AreaEngine> | null = null;
/** Calls are done one after the other. */
let last: Promise<void> = Promise.resolve();
const endings = new Map<number, AbortController>();

self.onmessage = ({ data }: MessageEvent<AreaStart | AreaRequest | { cancel: number }>) => {
	if ('edition' in data) engine = start(data);
	else if ('cancel' in data) endings.get(data.cancel)?.abort();
	else {
		endings.set(data.id, new AbortController());
		last = last.then(() => answer(data));
	}
};

async function start({ edition, base, countrySqKm }: AreaStart): Promise<AreaEngine> {
	const [clip, regions, ground] = await Promise.all([
		loadClipEngine(clipWasmUrl),
		fetchLayer<Collection<Region>>(`${edition}/measure/regions.json`),
		fetchLayer<Collection<{ kind: string }>>(`${base}/layers/base.json`)
	]);
	const grounds = regions.features.map(({ properties: { id, country }, geometry }) => ({
		...{ id, country },
		rings: ringsOf(geometry)
	}));
	const land = ground.features.filter(({ properties }) => properties.kind === 'land');
	return new AreaEngine(clip, {
		regions: grounds,
		around: boundsOfAll(grounds.map(({ rings }) => boundsOfCoords(rings.coords))),
		countrySqKm,
		land: land.map(({ geometry }) => ringsOf(geometry))
	});
}

async function fetchLayer<T>(address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} could not be loaded (${response.status})`);
	return response.json() as Promise<T>;
}

async function answer({ id, method, args }: AreaRequest): Promise<void> {
	const { signal } = endings.get(id)!;
	try {
		const ready = await engine;
		if (!ready) throw new Error('the worker was asked before it was started');
		ready.signal = signal;
		ready.onprogress = (done, total, what) => send({ type: 'progress', id, done, total, what });
		ready.onday = (part) => send({ type: 'part', id, part });
		const call = ready[method] as (...given: readonly unknown[]) => unknown;
		send({ type: 'done', id, value: await call.apply(ready, [...args]) });
	} catch (error) {
		if (!(error instanceof OwnGroundError)) console.error(error);
		const failure = error instanceof OwnGroundError ? error.failure : null;
		const reason = (await isReady()) ? ('broke-off' as const) : ('missing' as const);
		send({ type: 'failed', id, fault: failure ?? { code: reason } });
	} finally {
		endings.delete(id);
	}
}

async function isReady(): Promise<boolean> {
	try {
		await engine;
		return engine !== null;
	} catch {
		return false;
	}
}
