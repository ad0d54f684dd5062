import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { loadClipEngine } from '../../geo/clip/load-clip-engine';
import { clipWasmUrl } from '../../geo/clip/wasm-url';
import type { Region } from '../../model/region';
import { LayerCache } from './layer-cache';
import { type RegionAnswer, type RegionAsk, regionPart } from './region-part';

self.onmessage = ({ data }: MessageEvent<RegionAsk>) => {
	const send = (answer: RegionAnswer) => self.postMessage(answer);
	cut(data).then(
		(rings) => send({ rings }),
		(error: unknown) => send({ reason: error instanceof Error ? error.message : String(error) })
	);
};

async function cut(ask: RegionAsk) {
	const [engine, regions] = await Promise.all([
		loadClipEngine(clipWasmUrl),
		new LayerCache().get<FeatureCollection<Polygon | MultiPolygon, Region>>(ask.base, 'regions')
	]);
	return regionPart(engine, regions, ask);
}
