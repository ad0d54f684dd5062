import { findMap } from './find-map';
import type { Visit } from './visit';

export interface Pan {
	frames: number;
	framesPerSecond: number;
	scriptMsPerFrame: number;
}

/** Late work of the page (hydration, prefetching) must not be counted as panning. */
const SETTLE_MS = 1500;

/** Pans the map for two seconds, and divides the main thread's script time by the frames drawn. */
export async function measurePan(visit: Visit): Promise<Pan> {
	const { page, client } = visit;
	await page.waitForTimeout(SETTLE_MS);
	await findMap(page, client);
	const before = await visit.scriptMs();
	const { frames, seconds } = await page.evaluate(
		() =>
			new Promise<{ frames: number; seconds: number }>((resolve) => {
				const map = globalThis.__benchMap;
				const started = performance.now();
				let frames = 0;
				const count = () => frames++;
				map.on('render', count);
				map.once('moveend', () => {
					map.off('render', count);
					resolve({ frames, seconds: (performance.now() - started) / 1000 });
				});
				map.panBy([900, 120], { duration: 2000, easing: (t) => t, essential: true });
			})
	);
	const script = (await visit.scriptMs()) - before;
	return { frames, framesPerSecond: frames / seconds, scriptMsPerFrame: script / frames };
}
