import type { Map as MapLibre } from 'maplibre-gl';
import { regionAt } from './find-drawn';

interface PointerEvents {
	/** A region, and where in the map's box the pointer is; null where there is none. */
	readonly onhover: (region: string | null, x: number, y: number) => void;
	readonly onmove: (x: number, y: number) => void;
	readonly onclick: (region: string | null, x: number, y: number, touch: boolean) => void;
}

/**
 * Follow the pointer over the map: at most one question per frame to MapLibre which region is
 * there, none while the map moves.
 */
export function followPointer(map: MapLibre, events: PointerEvents): void {
	const surface = map.getCanvasContainer();
	let at: { x: number; y: number } | null = null;
	let region: string | null = null;
	let frame = 0;

	const hover = (found: string | null) => {
		if (found === region) return;
		region = found;
		events.onhover(found, at?.x ?? 0, at?.y ?? 0);
	};
	const look = () => {
		frame = 0;
		if (at === null || map.isMoving()) return;
		hover(regionAt(map, [at.x, at.y]));
		if (region !== null) events.onmove(at.x, at.y);
	};
	const lookSoon = () => {
		if (frame === 0) frame = requestAnimationFrame(look);
	};
	/** What is dragged leaves the region behind: its name and outline must not stay. */
	const leave = () => {
		cancelAnimationFrame(frame);
		frame = 0;
		at = null;
		region = null;
		events.onhover(null, 0, 0);
	};
	let isDragged = false;
	const follow = (event: PointerEvent) => {
		const isDrag = event.pointerType === 'touch' || event.buttons !== 0;
		if (isDrag && !isDragged) leave();
		isDragged = isDrag;
		if (isDrag) return;
		const box = surface.getBoundingClientRect();
		at = { x: event.clientX - box.left, y: event.clientY - box.top };
		lookSoon();
	};
	surface.addEventListener('pointermove', follow);
	surface.addEventListener('pointerup', (event) => {
		// What has been dragged is what one looks at: nothing lies over it until the pointer moves on.
		if (!isDragged && event.pointerType !== 'touch') follow(event);
		isDragged = false;
	});
	surface.addEventListener('pointerleave', (event) => {
		if (event.pointerType === 'touch') return;
		at = null;
		hover(null);
	});
	map.on('movestart', () => hover(null));
	map.on('moveend', lookSoon);
	map.on('click', ({ point, originalEvent }) => {
		const touch = (originalEvent as PointerEvent).pointerType === 'touch';
		events.onclick(regionAt(map, point), point.x, point.y, touch);
	});
	map.once('remove', () => cancelAnimationFrame(frame));
}
