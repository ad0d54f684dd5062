import type { Map as MapLibre } from 'maplibre-gl';
import type { SeenMap } from '../model/seen-map';
import { kmPerPixel } from './scale-bar';

interface Seen {
	/** The map's box, with the names that lie over it. */
	readonly box: HTMLElement;
	/** How much of its height nothing covers, in CSS pixels from the top. */
	readonly height: number;
	readonly theme: SeenMap['theme'];
}

/** The map as it is seen. Rejects where the browser copies no canvas. */
export async function seeMap(map: MapLibre, { box, height, theme }: Seen): Promise<SeenMap> {
	const { clientWidth: width, clientHeight } = box;
	const image = await canvasOf(map, height / clientHeight);
	const { left, top } = box.getBoundingClientRect();
	const names = [...box.querySelectorAll<HTMLElement>('.names > .placed > .name')].map((name) => {
		const at = name.getBoundingClientRect();
		return {
			text: name.innerText,
			x: (at.left + at.right) / 2 - left,
			y: (at.top + at.bottom) / 2 - top,
			size: parseFloat(getComputedStyle(name).fontSize)
		};
	});
	return {
		...{ image, width, height, theme },
		kmPerUnit: kmPerPixel(map.getZoom(), map.getCenter().lat),
		names: names.filter(({ y, size }) => y + size / 2 < height)
	};
}

/** The upper part of the canvas: it can be read while the map is being drawn only. */
function canvasOf(map: MapLibre, part: number): Promise<string> {
	return new Promise((resolve, reject) => {
		map.once('render', () => {
			const canvas = map.getCanvas();
			const copy = document.createElement('canvas');
			copy.width = canvas.width;
			copy.height = Math.round(part * canvas.height);
			const context = copy.getContext('2d');
			if (!context) return reject(new Error('this browser has no canvas'));
			context.drawImage(canvas, 0, 0);
			resolve(copy.toDataURL('image/png'));
		});
		map.triggerRepaint();
	});
}
