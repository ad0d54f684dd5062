import type { Map as MapLibre } from 'maplibre-gl';
import type { Bounds } from '../model/dossier';
import type { Camera } from '../model/view';
import { corners, fitPadding, type Padding } from './padding';

/** Marks the moves that the application asked for, so that they are not reported back to it. */
const quiet = { quiet: true };

interface CameraOptions {
	readonly camera: Camera | null;
	readonly home: Bounds;
	readonly padding: () => Padding;
	readonly report: (camera: Camera | null) => void;
}

/**
 * Keeps the map and the application's camera the same. The application owns it: what it sets is
 * flown to and not reported; what the person does is reported when the map has come to rest.
 */
export class MapCamera {
	readonly #map: MapLibre;
	readonly #options: CameraOptions;
	/** What map and application last agreed on; null is home. */
	#agreed: Camera | null;
	/** Where the map came to rest last. */
	#rested: Camera;

	constructor(map: MapLibre, options: CameraOptions) {
		this.#map = map;
		this.#options = options;
		this.#agreed = options.camera;
		this.#rested = cameraOf(map);
		map.on('moveend', (event) => {
			const now = cameraOf(map);
			// A change of the map's box ends in `moveend` too, without a move.
			const moved = !sameCamera(now, this.#rested);
			this.#rested = now;
			if (!moved || (event as { quiet?: boolean }).quiet) return;
			this.#agreed = now;
			options.report(now);
		});
		// A map at home stays whole when its box changes, as the static map does.
		map.on('resize', () => {
			if (this.#agreed === null) this.#fit(options.home, { duration: 0 }, quiet);
		});
	}

	/** The application's camera has changed. */
	follow(camera: Camera | null): void {
		if (sameCamera(camera, this.#agreed)) return;
		this.#agreed = camera;
		if (camera === null) this.#fit(this.#options.home, {}, quiet);
		else {
			const [longitude, latitude] = camera.center;
			this.#map.flyTo(
				{ center: [longitude, latitude], zoom: camera.zoom, maxDuration: 1500 },
				quiet
			);
		}
	}

	/** A hand holds the map there: at once, and not reported. */
	hold(camera: Camera): void {
		this.#agreed = camera;
		this.#map.jumpTo({ center: [camera.center[0], camera.center[1]], zoom: camera.zoom }, quiet);
	}

	/** Zoom to bounds; where that leads is reported. */
	fit(bounds: Bounds): void {
		this.#fit(bounds, {}, {});
	}

	/** Back to the opening view. */
	goHome(): void {
		this.#agreed = null;
		this.#options.report(null);
		this.#fit(this.#options.home, {}, quiet);
	}

	#fit(bounds: Bounds, animation: { duration?: number }, mark: object): void {
		const { clientWidth: width, clientHeight: height } = this.#map.getContainer();
		const padding = fitPadding(this.#options.padding(), { width, height });
		this.#map.fitBounds(
			corners(bounds),
			{ padding, maxZoom: 9, maxDuration: 1500, ...animation },
			mark
		);
	}
}

export function cameraOf(map: MapLibre): Camera {
	const { lng, lat } = map.getCenter();
	return { center: [lng, lat], zoom: map.getZoom() };
}

/** Whether two cameras show the same to within a fraction of a pixel. */
export function sameCamera(a: Camera | null, b: Camera | null): boolean {
	if (a === null || b === null) return a === b;
	const near = (one: number, other: number, within: number) => Math.abs(one - other) <= within;
	return (
		near(a.center[0], b.center[0], 1e-5) &&
		near(a.center[1], b.center[1], 1e-5) &&
		near(a.zoom, b.zoom, 1e-3)
	);
}
