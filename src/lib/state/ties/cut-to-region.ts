import type { Rings } from '../../model/rings';
import type { RegionAnswer, RegionAsk } from './region-part';

type Launched = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** What of a ground lies in a region, cut in a worker of its own, which ends with it. Rejects where it cannot be cut. */
export function cutToRegion(
	ask: RegionAsk,
	launch: () => Launched = () =>
		new Worker(new URL('./region-worker.ts', import.meta.url), { type: 'module' })
): Promise<Rings> {
	const worker = launch();
	return new Promise<Rings>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<RegionAnswer>) =>
			'rings' in data ? resolve(data.rings) : reject(new Error(data.reason));
		worker.onerror = ({ message }) => reject(new Error(message));
		worker.postMessage(ask);
	}).finally(() => worker.terminate());
}
