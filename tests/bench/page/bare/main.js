// The floor: MapLibre with the layers of our page, and nothing else.
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import view from 'virtual:view';

setWorkerUrl(workerUrl);
const map = new MapLibreMap({
	...view.options,
	container: 'map',
	style: view.style,
	attributionControl: false
});
map.on('style.load', () => {
	for (const { id, width, height, pixels, pixelRatio, sdf } of view.images)
		map.addImage(id, { width, height, data: new Uint8Array(pixels) }, { pixelRatio, sdf });
});
map.once('idle', () => performance.mark('map-idle'));
