import { loadClipEngine } from '../../geo/clip/load-clip-engine';
import { clipWasmUrl } from '../../geo/clip/wasm-url';
import { dayMeasureName } from '../../model/layer-names';
import type { BesideAnswer, BesideAsk } from './beside-protocol';
import { besideSides, type OurGround } from './beside-sides';
import { LayerCache } from './layer-cache';

const layers = new LayerCache();
let loading: ReturnType<typeof loadClipEngine> | null = null;

self.onmessage = ({ data: { id, ...ask } }: MessageEvent<BesideAsk>) => {
	const send = (answer: BesideAnswer) => self.postMessage(answer);
	answerTo(ask).then(
		(sides) => send({ id, sides }),
		(error: unknown) => send({ id, reason: error instanceof Error ? error.message : String(error) })
	);
};

async function answerTo({ base, day, counting, grounds }: Omit<BesideAsk, 'id'>) {
	const ofDay = day === null ? 'control' : dayMeasureName('control', day);
	const [engine, regions, control] = await Promise.all([
		(loading ??= loadClipEngine(clipWasmUrl)),
		layers.get<OurGround['regions']>(base, 'regions'),
		layers.get<OurGround['control']>(base, ofDay)
	]);
	return besideSides(engine, grounds, { regions, control }, counting);
}
