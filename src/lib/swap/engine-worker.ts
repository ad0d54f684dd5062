import { loadClipEngine } from '../geo/clip/load-clip-engine';
import { clipWasmUrl } from '../geo/clip/wasm-url';
import { measuringData, type MeasuringFiles } from '../geo/measuring-data';
import type { EngineMessage, EngineRequest, EngineStart } from './engine-api';
import { SwapEngine } from './swap-engine';

const files = {
	control: 'control',
	water: 'water',
	line: 'line-of-contact',
	places: 'places',
	accuracies: 'accuracies'
} as const;

let starting: Promise<SwapEngine> | null = null;
/** Calls are answered one at a time, in the order in which they came. */
let queue: Promise<unknown> = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<EngineStart | EngineRequest>) => {
	if ('base' in data) starting = start(data);
	else queue = queue.then(() => answer(data));
};

async function start({ base, holders }: EngineStart): Promise<SwapEngine> {
	const names = Object.keys(files) as (keyof typeof files)[];
	const [clip, ...layers] = await Promise.all([
		loadClipEngine(clipWasmUrl),
		...names.map((name) => fetchLayer(`${base}/measure/${files[name]}.json`))
	]);
	const data = Object.fromEntries(names.map((name, i) => [name, layers[i]]));
	return new SwapEngine(clip, measuringData(data as unknown as MeasuringFiles), holders);
}

async function fetchLayer(address: string): Promise<unknown> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} could not be loaded (${response.status})`);
	return response.json();
}

async function answer({ id, method, args }: EngineRequest) {
	const send = (message: EngineMessage) => self.postMessage(message);
	try {
		const engine = await starting;
		if (!engine) throw new Error('the engine was asked before it was started');
		engine.onprogress = (done, total) => send({ type: 'progress', id, done, total });
		const call = engine[method as keyof SwapEngine] as (...given: unknown[]) => unknown;
		send({ type: 'done', id, value: call.apply(engine, [...args]) });
	} catch (error) {
		send({ type: 'failed', id, reason: error instanceof Error ? error.message : String(error) });
	}
}
