import type { Map as MapLibre } from 'maplibre-gl';
import { Fingers, hasLeft, listenFirst, pixelIn } from './listen';
import type { Pixel } from './plane';

interface ClickingHand {
	readonly onpress: (at: Pixel, touch: boolean) => void;
	/** A double click or double tap; its first half was a press. */
	readonly ondouble: () => void;
	readonly onmove: (at: Pixel) => void;
	readonly onleave: () => void;
}

/** How far a pointer may move between down and up to be a click, in CSS pixels. */
const slackPx = { touch: 12, other: 5 } as const;

/** How far apart in time, ms, and in place the halves of a double click may be. */
const doubleMs = 400;
const doublePx = 8;

/** Set corners by clicks and taps. Dragging still pans; a double click does not zoom meanwhile. */
export function clickCorners(map: MapLibre, hand: ClickingHand): () => void {
	const box = map.getContainer();
	const fingers = new Fingers();
	let down: { id: number; at: Pixel } | null = null;
	let last: { at: Pixel; time: number } | null = null;

	const zooms = map.doubleClickZoom.isEnabled();
	if (zooms) map.doubleClickZoom.disable();

	const stop = (event: Event) => event.stopPropagation();
	const end = listenFirst(box, {
		pointerdown(event) {
			fingers.add(event);
			const single = !fingers.pinching && event.button === 0;
			down = single ? { id: event.pointerId, at: pixelIn(box, event) } : null;
		},
		pointermove(event) {
			if (event.pointerType !== 'touch') hand.onmove(pixelIn(box, event));
		},
		pointerup(event) {
			fingers.remove(event);
			const from = down?.id === event.pointerId ? down.at : null;
			down = null;
			const at = pixelIn(box, event);
			const touch = event.pointerType === 'touch';
			if (!from || distance(from, at) > slackPx[touch ? 'touch' : 'other']) return;
			const isSecond =
				last && event.timeStamp - last.time < doubleMs && distance(last.at, at) < doublePx;
			last = isSecond ? null : { at, time: event.timeStamp };
			if (isSecond) hand.ondouble();
			else hand.onpress(at, touch);
		},
		pointercancel(event) {
			fingers.remove(event);
			down = null;
		},
		pointerout(event) {
			if (hasLeft(box, event)) hand.onleave();
		},
		click: stop,
		dblclick: stop
	});
	return () => {
		end();
		if (zooms) map.doubleClickZoom.enable();
	};
}

function distance(one: Pixel, other: Pixel): number {
	return Math.hypot(one[0] - other[0], one[1] - other[1]);
}
