import type { Map as MapLibre } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { MapCamera, sameCamera } from '../../src/lib/map/map-camera';
import type { Bounds } from '../../src/lib/model/dossier';
import type { Camera } from '../../src/lib/model/view';

const home: Bounds = [20, 40, 40, 50];
const free = { top: 0, right: 0, bottom: 0, left: 0 };

/** A map that moves at once, and remembers how it was asked to. */
function standIn() {
	const listeners: Record<string, ((event: object) => void)[]> = {};
	let now: Camera = { center: [30, 45], zoom: 5 };
	const asked: string[] = [];
	const fire = (type: string, event: object = {}) =>
		listeners[type]?.forEach((listener) => listener(event));
	const go = (camera: Camera, event: object = {}) => {
		now = camera;
		fire('moveend', event);
	};
	const map = {
		on: (type: string, listener: (event: object) => void) =>
			(listeners[type] ??= []).push(listener),
		getCenter: () => ({ lng: now.center[0], lat: now.center[1] }),
		getZoom: () => now.zoom,
		getContainer: () => ({ clientWidth: 800, clientHeight: 600 }),
		flyTo: ({ center, zoom }: { center: [number, number]; zoom: number }, event: object) => {
			asked.push('flyTo');
			go({ center, zoom }, event);
		},
		fitBounds: (bounds: number[][], _: object, event: object) => {
			asked.push(`fitBounds ${bounds.flat().join(' ')}`);
			go({ center: [30, 45], zoom: 5 }, event);
		}
	};
	return { map: map as unknown as MapLibre, go, fire, asked };
}

function start(camera: Camera | null = null) {
	const { map, go, fire, asked } = standIn();
	const reports: (Camera | null)[] = [];
	const follower = new MapCamera(map, {
		camera,
		home,
		padding: () => free,
		report: (now) => reports.push(now)
	});
	return { follower, go, fire, asked, reports };
}

const kursk: Camera = { center: [35.3, 51.2], zoom: 8 };

describe('the camera that map and application share', () => {
	it('reports where the person has moved the map', () => {
		const { go, reports } = start();
		go(kursk);
		expect(reports).toEqual([kursk]);
	});

	it('does not answer a report that comes back as a prop', () => {
		const { follower, go, asked, reports } = start();
		go(kursk);
		follower.follow(kursk);
		follower.follow({ ...kursk });
		expect(asked).toEqual([]);
		expect(reports).toHaveLength(1);
	});

	it('flies where the application says, and does not report it back', () => {
		const { follower, asked, reports } = start();
		follower.follow(kursk);
		expect(asked).toEqual(['flyTo']);
		expect(reports).toEqual([]);
	});

	it('goes home when the application has no camera any more', () => {
		const { follower, asked, reports } = start(kursk);
		follower.follow(null);
		follower.follow(null);
		expect(asked).toEqual(['fitBounds 20 40 40 50']);
		expect(reports).toEqual([]);
	});

	it('reports no camera for the home button', () => {
		const { follower, go, reports } = start();
		go(kursk);
		follower.goHome();
		expect(reports).toEqual([kursk, null]);
	});

	it('reports where zooming to bounds has led', () => {
		const { follower, go, reports, asked } = start();
		go(kursk);
		follower.fit([34, 50, 36, 52]);
		expect(asked).toEqual(['fitBounds 34 50 36 52']);
		expect(reports).toEqual([kursk, { center: [30, 45], zoom: 5 }]);
	});

	it('stays whole at home when its box changes, and reports nothing', () => {
		const { fire, asked, reports } = start();
		fire('resize');
		fire('moveend');
		expect(asked).toEqual(['fitBounds 20 40 40 50']);
		expect(reports).toEqual([]);
	});

	it('stays where it is when its box changes away from home', () => {
		const { go, fire, asked, reports } = start();
		go(kursk);
		fire('resize');
		fire('moveend');
		expect(asked).toEqual([]);
		expect(reports).toHaveLength(1);
	});
});

describe('sameCamera', () => {
	it('takes less than a pixel for the same, and home for home only', () => {
		expect(sameCamera(kursk, { center: [35.300001, 51.2], zoom: 8.0001 })).toBe(true);
		expect(sameCamera(kursk, { center: [35.31, 51.2], zoom: 8 })).toBe(false);
		expect(sameCamera(kursk, { center: [35.3, 51.19], zoom: 8 })).toBe(false);
		expect(sameCamera(kursk, { ...kursk, zoom: 8.1 })).toBe(false);
		expect(sameCamera(null, kursk)).toBe(false);
		expect(sameCamera(null, null)).toBe(true);
	});
});
