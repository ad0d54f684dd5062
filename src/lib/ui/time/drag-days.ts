import { dayAcross, type Plot } from '../../pictures/time-chart';

/** How far a finger goes before it is known to drag, and not to scroll, in CSS pixels. */
const slop = 4;

interface Drag {
	readonly plot: () => Plot;
	readonly go: (day: number) => void;
	readonly settle: () => void;
}

/**
 * Makes an element that covers a plot follow mouse, pen and finger: a press of the mouse moves at once, a
 * finger once it goes sideways, or where it taps.
 */
export function dragDays(element: HTMLElement, { plot, go, settle }: Drag): () => void {
	let box: DOMRect | null = null;
	let start: { x: number; y: number } | null = null;
	const end = new AbortController();
	const at = ({ clientX }: PointerEvent) =>
		box && go(dayAcross(plot(), (clientX - box.left) / box.width));
	const stop = () => {
		box = null;
		start = null;
		settle();
	};
	const on = (
		type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel',
		run: (event: PointerEvent) => void
	) => element.addEventListener(type, run, { signal: end.signal });
	on('pointerdown', (event) => {
		if (event.button !== 0) return;
		box = element.getBoundingClientRect();
		element.setPointerCapture(event.pointerId);
		if (event.pointerType === 'touch') start = { x: event.clientX, y: event.clientY };
		else at(event);
	});
	on('pointermove', (event) => {
		if (start) {
			const [dx, dy] = [event.clientX - start.x, event.clientY - start.y].map(Math.abs);
			if (dx! < slop || dx! < dy!) return;
			start = null;
		}
		at(event);
	});
	on('pointerup', (event) => {
		if (start) at(event);
		if (box) stop();
	});
	on('pointercancel', () => box && stop());
	return () => end.abort();
}

/** The day that a key moves to from another; null: it moves nowhere. */
export function dayByKey(
	key: string,
	day: number,
	{ from, to }: Pick<Plot, 'from' | 'to'>
): number | null {
	const steps: Readonly<Record<string, number>> = {
		ArrowLeft: -1,
		ArrowDown: -1,
		ArrowRight: 1,
		ArrowUp: 1,
		PageDown: -30,
		PageUp: 30
	};
	if (key === 'Home') return from;
	if (key === 'End') return to;
	const step = steps[key];
	return step === undefined ? null : Math.max(from, Math.min(to, day + step));
}
