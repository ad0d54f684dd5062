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
