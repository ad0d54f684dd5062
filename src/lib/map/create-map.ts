import { LngLat, Map as MapLibre, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Bounds } from '../model/dossier';
import type { Camera } from '../model/view';
import { withinReach, zoomRange } from './pan-limits';
import { corners, fitPadding, type Padding } from './padding';
import { patternImage } from './pattern-images';

// Without it MapLibre looks for its worker beside its own chunk, where a bundler does not put it.
setWorkerUrl(workerUrl);

interface MapStart {
	readonly container: HTMLElement;
	readonly style: StyleSpecification;
	readonly title: string;
	/** Null: the bounds, fitted into what `padding` leaves free. */
	readonly camera: Camera | null;
	readonly bounds: Bounds;
	readonly padding: Padding;
	/** What the map keeps to; null: nothing. */
	readonly keepsTo: () => Bounds | null;
}

/** The MapLibre map, north up and flat. Throws where the browser has no WebGL2. */
export function createMap({
	container,
	style,
	title,
	camera,
	bounds,
	padding,
	keepsTo
}: MapStart): MapLibre {
	const sizeNow = () => ({ width: container.clientWidth, height: container.clientHeight });
	const map = new MapLibre({
		container,
		style,
		...(camera
			? { center: [...camera.center] as [number, number], zoom: camera.zoom }
			: { bounds: corners(bounds), fitBoundsOptions: { padding: fitPadding(padding, sizeNow()) } }),
		...zoomRange,
		transformConstrain: ({ lng, lat }, wanted) => {
			const { center, zoom } = withinReach(
				keepsTo(),
				{ center: [lng, lat], zoom: wanted },
				sizeNow()
			);
			return { center: new LngLat(center[0], center[1]), zoom };
		},
		locale: { 'Map.Title': title },
		// Styles are validated in a test; at run time that would only cost time.
		validateStyle: false,
		attributionControl: false,
		// Our own keys do the same for the canvas and for the list of regions; see keys.ts.
		keyboard: false,
		dragRotate: false,
		pitchWithRotate: false,
		touchPitch: false,
		maxPitch: 0,
		renderWorldCopies: keepsTo() === null
	});
	map.touchZoomRotate.disableRotation();
	map.setMissingStyleImageResolver((id) => {
		const drawn = patternImage(id);
		if (drawn && !map.hasImage(id)) {
			map.addImage(id, drawn.image, { pixelRatio: drawn.pixelRatio });
		}
	});
	return map;
}
