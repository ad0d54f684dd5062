// Finds the MapLibre map of a page without any help from the page, so that the benchmark measures
// the site as it ships: the browser is asked for all its objects, and the map is the one that
// answers like a map.
import type { CDPSession, Page } from 'playwright-core';

/** What the benchmark uses of maplibregl.Map. */
export interface BenchMap {
	getStyle(): { sources: Record<string, { type: string; data?: unknown }>; layers: unknown[] };
	getCenter(): { lng: number; lat: number };
	getZoom(): number;
	getMinZoom(): number;
	getMaxZoom(): number;
	getMaxBounds(): { toArray(): [[number, number], [number, number]] } | null;
	getContainer(): HTMLElement;
	listImages(): string[];
	getImage(id: string): {
		data: { width: number; height: number; data: Uint8ClampedArray };
		pixelRatio: number;
		sdf: boolean;
	};
	on(event: string, listener: () => void): unknown;
	once(event: string, listener: () => void): unknown;
	off(event: string, listener: () => void): unknown;
	triggerRepaint(): void;
	panBy(
		offset: [number, number],
		options: { duration: number; easing: (t: number) => number; essential: boolean }
	): unknown;
}

declare global {
	var __benchMap: BenchMap;
}

const KEEP_THE_MAP = `function () {
	for (const object of this) {
		try {
			const isMap = typeof object.panBy === 'function' && typeof object.getStyle === 'function';
			// The class's prototype answers like a map too, but has no container.
			if (isMap && object.getContainer() instanceof HTMLElement) {
				globalThis.__benchMap = object;
				return true;
			}
		} catch {}
	}
	return false;
}`;

/** Afterwards the page's globalThis.__benchMap is the map. Also collects the garbage. */
export async function findMap(page: Page, client: CDPSession): Promise<void> {
	const { result: prototype } = await client.send('Runtime.evaluate', {
		expression: 'Object.prototype'
	});
	const { objects } = await client.send('Runtime.queryObjects', {
		prototypeObjectId: prototype.objectId ?? ''
	});
	const { result } = await client.send('Runtime.callFunctionOn', {
		functionDeclaration: KEEP_THE_MAP,
		objectId: objects.objectId ?? '',
		returnByValue: true
	});
	await client.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
	if (result.value !== true) throw new Error(`No MapLibre map was found on ${page.url()}`);
}
