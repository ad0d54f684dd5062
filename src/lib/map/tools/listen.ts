import type { Map as MapLibre } from 'maplibre-gl';

type Handlers = {
	readonly [T in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[T]) => void;
};

/**
 * Listen on an element before anything inside it does, MapLibre included: `stopPropagation` keeps an
 * event from it. Returns what ends it.
 */
export function listenFirst(element: HTMLElement, handlers: Handlers): () => void {
	const end = new AbortController();
	for (const [type, handler] of Object.entries(handlers))
		element.addEventListener(type, handler as EventListener, {
			capture: true,
			passive: false,
			signal: end.signal
		});
	return () => end.abort();
}

/**
 * Keep a finger's event from MapLibre. A move is also cancelled: a browser that sees the first ones
 * go by uncancelled takes the rest for scrolling, and MapLibre could not have a later pinch.
 */
export function stopTouch(event: TouchEvent): void {
	event.stopPropagation();
	if (event.type === 'touchmove' && event.cancelable) event.preventDefault();
}

/** Where in an element's box a pointer is, in CSS pixels. */
export function pixelIn(
	element: HTMLElement,
	{ clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>
): readonly [number, number] {
	const { left, top } = element.getBoundingClientRect();
	return [clientX - left, clientY - top];
}

/** Whether a `pointerout` leads out of an element, and not only out of something inside it. */
export function hasLeft(element: HTMLElement, { relatedTarget: to }: PointerEvent): boolean {
	return !(to instanceof Node && element.contains(to));
}

/** Get all that the pointer does until it is lifted, also beyond the map. */
export function capture(map: MapLibre, { pointerId }: PointerEvent): void {
	try {
		map.getCanvasContainer().setPointerCapture(pointerId);
	} catch {
		// A pointer that is gone already has nothing to capture.
	}
}

/** Counts the fingers on the map, to tell drawing with one from pinching with two. */
export class Fingers {
	readonly #down = new Set<number>();
	/** True from the second finger on until all are lifted. */
	#pinching = false;

	get pinching(): boolean {
		return this.#pinching;
	}

	/** @returns whether this finger made it a pinch */
	add({ pointerId, pointerType }: PointerEvent): boolean {
		if (pointerType !== 'touch') return false;
		this.#down.add(pointerId);
		const begins = !this.#pinching && this.#down.size > 1;
		this.#pinching ||= begins;
		return begins;
	}

	remove({ pointerId }: PointerEvent): void {
		this.#down.delete(pointerId);
		if (this.#down.size === 0) this.#pinching = false;
	}
}
