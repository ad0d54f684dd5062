import { loadClipEngine } from '../../geo/clip/load-clip-engine';
import { clipWasmUrl } from '../../geo/clip/wasm-url';
import { getOrMake } from '../../model/collect';
import { dayMeasureName } from '../../model/layer-names';
import type { BesideAnswer, BesideAsk } from './beside-protocol';
import { besideSides, type OurGround } from './beside-sides';

const layers = new Map<string, Promise<unknown>>();
let loading: ReturnType<typeof loadClipEngine> | null = null;

self.onmessage = ({ data: { id, ...ask } }: MessageEvent<BesideAsk>) => {
	const send = (answer: BesideAnswer) => self.postMessage(answer);
	answerTo(ask).then(
		(sides) => send({ id, sides }),
		(error: unknown) => send({ id, reason: error instanceof Error ? error.message : String(error) })
	);
};

async function answerTo({ base, day, counting, grounds }: Omit<BesideAsk, 'id'>) {
	const layer = (name: string) => getOrMake(layers, name, () => fetchLayer(base, name));
	const [engine, regions, control] = await Promise.all([
		(loading ??= loadClipEngine(clipWasmUrl)),
		layer('regions') as Promise<OurGround['regions']>,
		layer(day === null ? 'control' : dayMeasureName('control', day)) as Promise<
			OurGround['control']
		>
	]);
	return besideSides(engine, grounds, { regions, control }, counting);
}

async function fetchLayer(base: string, name: string): Promise<unknown> {
	try {
		const response = await fetch(`${base}/measure/${name}.json`);
		if (!response.ok) throw new Error(`${name} could not be loaded (${response.status})`);
		return await response.json();
	} catch (error) {
		// Another ask tries again.
		layers.delete(name);
		throw error;
	}
}
