import { TooIntricateError } from '../geo/clip/limited-clip';
import { loadClipEngine } from '../geo/clip/load-clip-engine';
import { clipWasmUrl } from '../geo/clip/wasm-url';
import { measuringData, type MeasuringFiles } from '../geo/measuring-data';
import { dayMeasureName } from '../model/layer-names';
import type { EngineMessage, EngineRequest, EngineStart, EngineStarted } from './engine-api';
import { SwapEngine } from './swap-engine';

const files = {
	control: 'control',
	water: 'water',
	line: 'line-of-contact',
	places: 'places',
	accuracies: 'accuracies'
} as const;

let engine: SwapEngine | null = null;
const send = (message: EngineMessage | EngineStarted) => self.postMessage(message);
const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

self.onmessage = ({ data }: MessageEvent<EngineStart | EngineRequest>) => {
	if (!('base' in data)) return answer(data);
	start(data).then(
		(started) => {
			engine = started;
			send({ type: 'ready' });
		},
		(error: unknown) => send({ type: 'unready', reason: reasonOf(error) })
	);
};

async function start({ base, holders, day }: EngineStart): Promise<SwapEngine> {
	const names = Object.keys(files) as (keyof typeof files)[];
	const [clip, ...layers] = await Promise.all([
		loadClipEngine(clipWasmUrl),
		...names.map((name) => fetchLayer(`${base}/measure/${servedName(files[name], day)}.json`))
	]);
	const data = Object.fromEntries(names.map((name, i) => [name, layers[i]]));
	return new SwapEngine(clip, measuringData(data as unknown as MeasuringFiles), holders);
}

/** Settlements are the same on every day. */
function servedName(name: (typeof files)[keyof typeof files], day: string | undefined): string {
	return day === undefined || name === 'places' ? name : dayMeasureName(name, day);
}

async function fetchLayer(address: string): Promise<unknown> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} could not be loaded (${response.status})`);
	return response.json();
}

function answer({ id, method, args }: EngineRequest) {
	try {
		if (!engine) throw new Error('the engine was asked before it was ready');
		engine.onprogress = (done, total) => send({ type: 'progress', id, done, total });
		const call = engine[method as keyof SwapEngine] as (...given: unknown[]) => unknown;
		send({ type: 'done', id, value: call.apply(engine, [...args]) });
	} catch (error) {
		const fault = error instanceof TooIntricateError ? 'too-intricate' : 'broke-off';
		send({ type: 'failed', id, fault, reason: reasonOf(error) });
	}
}
