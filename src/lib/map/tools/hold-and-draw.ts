import type { Map as MapLibre } from 'maplibre-gl';
import { capture, Fingers, hasLeft, listenFirst, pixelIn, stopTouch } from './listen';
import type { Pixel } from './plane';

interface HoldingHand {
	readonly onpress: (at: Pixel, touch: boolean) => void;
	/** Moved with the pen down, or above the map with a mouse. */
	readonly onmove: (at: Pixel) => void;
	readonly onlift: () => void;
	/** A second finger came, or the browser took the pointer away. */
	readonly ondrop: () => void;
	readonly onleave: () => void;
}

/**
 * Draw by holding down and moving: mouse, pen or one finger. MapLibre never sees such a gesture, so
 * that nothing has to be switched off and on again; two fingers and the wheel stay its own.
 */
export function holdAndDraw(map: MapLibre, hand: HoldingHand): () => void {
	const box = map.getContainer();
	const fingers = new Fingers();
	let pen: number | null = null;

	const stop = (event: Event) => event.stopPropagation();
	const stopSingle = (event: TouchEvent) => {
		if (!fingers.pinching) stopTouch(event);
	};
	const ended = (event: PointerEvent, done: () => void) => {
		fingers.remove(event);
		if (event.pointerId !== pen) return;
		pen = null;
		done();
	};
	return listenFirst(box, {
		pointerdown(event) {
			if (fingers.add(event) && pen !== null) {
				pen = null;
				hand.ondrop();
			}
			if (fingers.pinching || pen !== null || event.button !== 0) return;
			pen = event.pointerId;
			capture(map, event);
			hand.onpress(pixelIn(box, event), event.pointerType === 'touch');
		},
		pointermove(event) {
			if (event.pointerId === pen) {
				const all = event.getCoalescedEvents();
				for (const each of all.length > 0 ? all : [event]) hand.onmove(pixelIn(box, each));
			} else if (event.pointerType !== 'touch' && pen === null) hand.onmove(pixelIn(box, event));
		},
		pointerup: (event) => ended(event, hand.onlift),
		pointercancel: (event) => ended(event, hand.ondrop),
		pointerout(event) {
			if (pen === null && hasLeft(box, event)) hand.onleave();
		},
		mousedown(event) {
			if (event.button === 0) event.stopPropagation();
		},
		touchstart: stopSingle,
		touchmove: stopSingle,
		click: stop,
		dblclick: stop
	});
}
