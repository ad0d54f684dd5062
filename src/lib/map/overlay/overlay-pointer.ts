import type { Map as MapLibre } from 'maplibre-gl';
import type { LonLat, OverlayView } from '../../model/map-overlay';
import { parcelAt, placementAt } from '../find-drawn';
import { capture, Fingers, listenFirst, pixelIn, stopTouch } from '../tools/listen';
import { type Pixel, pixelNear, planeOf } from '../tools/plane';
import { draggedCentre, type Grip, gripAt } from './placement-geometry';

interface OverlayHand {
	readonly placement: () => OverlayView['placement'];
	readonly onparcel: () => OverlayView['onparcel'];
	/** The placement has been taken hold of. */
	readonly ongrab: () => void;
}

/** A placement that is drawn smaller than a finger can still be taken at its middle. */
const middlePx = { mouse: 12, touch: 22 } as const;

/**
 * Mouse and touch on what a room puts on the map, while no tool is out: drag the placement, choose a
 * parcel. MapLibre does not see a drag of the placement, nor a click on a parcel.
 */
export function handleOverlay(map: MapLibre, hand: OverlayHand): () => void {
	const box = map.getContainer();
	const surface = map.getCanvasContainer();
	const fingers = new Fingers();
	let drag: { id: number; grip: Grip; centre: LonLat; moved: boolean } | null = null;
	let pointer: Pixel | null = null;
	let frame = 0;
	/** The last press was a drag of ours: the click that follows is part of it. */
	let ours = false;

	const placementHit = (at: Pixel, touch: boolean): boolean => {
		const placement = hand.placement();
		if (!placement) return false;
		const [x, y] = pixelNear(planeOf(map), placement.centre, at[0]);
		const near = Math.hypot(at[0] - x, at[1] - y) <= middlePx[touch ? 'touch' : 'mouse'];
		return near || placementAt(map, at, touch);
	};
	const move = () => {
		frame = 0;
		if (!drag || !pointer) return;
		drag.centre = draggedCentre(planeOf(map), drag.centre, drag.grip, pointer);
		hand.placement()?.moves.onmove(drag.centre);
	};
	const look = () => {
		frame = 0;
		if (!pointer || map.isMoving()) return;
		const onparcel = hand.onparcel();
		if (placementHit(pointer, false)) surface.style.cursor = 'move';
		else surface.style.cursor = onparcel && parcelAt(map, pointer, false) ? 'pointer' : '';
	};
	const letGo = () => {
		if (!drag) return;
		if (frame !== 0) {
			cancelAnimationFrame(frame);
			move();
		}
		if (drag.moved) hand.placement()?.moves.onrest();
		drag = null;
	};
	const ended = (event: PointerEvent) => {
		fingers.remove(event);
		if (event.pointerId === drag?.id) letGo();
	};
	const stopDrag = (event: TouchEvent) => {
		if (drag) stopTouch(event);
	};
	const end = listenFirst(box, {
		pointerdown(event) {
			if (fingers.add(event)) letGo();
			const touch = event.pointerType === 'touch';
			const at = pixelIn(box, event);
			ours = false;
			if (drag || fingers.pinching || event.button !== 0 || !placementHit(at, touch)) return;
			const placement = hand.placement();
			if (!placement) return;
			drag = {
				id: event.pointerId,
				grip: gripAt(planeOf(map), placement.centre, at),
				centre: placement.centre,
				moved: false
			};
			capture(map, event);
			hand.ongrab();
		},
		pointermove(event) {
			if (drag && event.pointerId !== drag.id) return;
			if (!drag && (event.pointerType === 'touch' || event.buttons !== 0)) return;
			pointer = pixelIn(box, event);
			if (drag) drag.moved = ours = true;
			frame ||= requestAnimationFrame(drag ? move : look);
		},
		pointerup: ended,
		pointercancel: ended,
		mousedown(event) {
			if (!drag) return;
			event.stopPropagation();
			// The placement has the focus: the canvas must not take it.
			event.preventDefault();
		},
		touchstart: stopDrag,
		touchmove: stopDrag,
		click(event) {
			if (ours) event.stopPropagation();
			else {
				const onparcel = hand.onparcel();
				const touch = (event as unknown as PointerEvent).pointerType === 'touch';
				const id = onparcel && parcelAt(map, pixelIn(box, event), touch);
				if (!onparcel || id === null) return;
				event.stopPropagation();
				onparcel(id);
			}
		}
	});
	return () => {
		end();
		cancelAnimationFrame(frame);
		if (drag?.moved) hand.placement()?.moves.onrest();
		surface.style.cursor = '';
	};
}
