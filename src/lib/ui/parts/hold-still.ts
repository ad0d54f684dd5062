/** How long what a press set off may still move the page, in ms. */
const settles = 2000;

/**
 * Keep an element where it is on the screen while text above it changes, until the reader does
 * something else. `scroller` is what scrolls it.
 */
export function holdStill(element: Element, scroller: Element): void {
	const top = element.getBoundingClientRect().top;
	const end = new AbortController();
	const until = performance.now() + settles;
	for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const)
		addEventListener(type, () => end.abort(), { capture: true, signal: end.signal });
	const hold = () => {
		if (end.signal.aborted || !element.isConnected) return;
		scroller.scrollTop += element.getBoundingClientRect().top - top;
		if (performance.now() < until) requestAnimationFrame(hold);
		else end.abort();
	};
	requestAnimationFrame(hold);
}
