import { mercatorForward, mercatorInverse, mercatorWorldWidthPx } from '../geo/mercator';
import type { Bounds } from '../model/dossier';
import type { Camera } from '../model/view';
import type { Size } from './padding';
import { withinReach } from './pan-limits';

interface Finger {
	readonly x: number;
	readonly y: number;
}

/** A finger that went less far than this, in CSS pixels, has tapped. */
const tapReach = 8;

/** How far the still map can be pinched, in zooms from where it was: it is a picture. */
const pinchReach = { out: 0.5, in: 3 };

interface GestureOptions {
	/** Of the map's box, in CSS pixels. */
	readonly size: () => Size;
	/** What the map shows when the hand comes down. */
	readonly camera: () => Camera;
	readonly bounds: () => Bounds;
	/** A finger is on the map. */
	readonly ontouch: () => void;
	readonly onmove: (camera: Camera) => void;
	/** The last finger has left; where, if it did not move, from the top left corner of the box. */
	readonly onend: (tap: Finger | null) => void;
}

/**
 * Moves the still map under one or two fingers while the live one is on its way, and the live one
 * when it has come before they left: the touch that wakes the map is not lost. For `{@attach}`.
 */
export function stillGesture(options: GestureOptions) {
	return (element: HTMLElement) => {
		const fingers = new Map<number, Finger>();
		let start: { camera: Camera; fingers: readonly Finger[] } | null = null;
		let current: Camera | null = null;
		let isTap = false;

		const at = ({ clientX, clientY }: PointerEvent): Finger => {
			const { left, top } = element.getBoundingClientRect();
			return { x: clientX - left, y: clientY - top };
		};
		const begin = () => {
			start = { camera: current ?? options.camera(), fingers: [...fingers.values()] };
		};
		const down = (event: PointerEvent) => {
			if (event.button !== 0 || fingers.size === 2 || isOnButton(event.target)) return;
			isTap = fingers.size === 0;
			if (isTap) current = null;
			fingers.set(event.pointerId, at(event));
			begin();
			options.ontouch();
		};
		const move = (event: PointerEvent) => {
			if (!start || !fingers.has(event.pointerId)) return;
			fingers.set(event.pointerId, at(event));
			const now = [...fingers.values()];
			const [from, to] = [start.fingers[0], now[0]];
			if (isTap && from && to && Math.hypot(to.x - from.x, to.y - from.y) < tapReach) return;
			isTap = false;
			current = draggedCamera(start.camera, options.size(), start.fingers, now, options.bounds());
			options.onmove(current);
		};
		const up = (event: PointerEvent) => {
			const last = fingers.get(event.pointerId);
			if (!last) return;
			fingers.delete(event.pointerId);
			if (fingers.size > 0) return begin();
			start = null;
			options.onend(isTap && event.type === 'pointerup' ? last : null);
		};
		element.addEventListener('pointerdown', down);
		// A finger may leave the box, and the live map may come between.
		const listeners = { pointermove: move, pointerup: up, pointercancel: up };
		const names = ['pointermove', 'pointerup', 'pointercancel'] as const;
		for (const name of names) addEventListener(name, listeners[name]);
		return () => {
			element.removeEventListener('pointerdown', down);
			for (const name of names) removeEventListener(name, listeners[name]);
		};
	};
}

/**
 * The camera after fingers have gone from some places to others, in CSS pixels of the map's box: the
 * ground stays under the middle of them, and two of them zoom. Its middle stays within the map's reach.
 */
export function draggedCamera(
	{ center, zoom }: Camera,
	{ width, height }: Size,
	from: readonly Finger[],
	to: readonly Finger[],
	bounds: Bounds
): Camera {
	const pinched = Math.log2(spread(to) / spread(from));
	const zoomed = zoom + Math.max(-pinchReach.out, Math.min(pinchReach.in, pinched));
	const [x, y] = mercatorForward(center[0], center[1]);
	const [before, after] = [middle(from), middle(to)];
	const [worldBefore, worldAfter] = [mercatorWorldWidthPx(zoom), mercatorWorldWidthPx(zoomed)];
	const moved = mercatorInverse(
		x + (before.x - width / 2) / worldBefore - (after.x - width / 2) / worldAfter,
		y + (before.y - height / 2) / worldBefore - (after.y - height / 2) / worldAfter
	);
	return withinReach(bounds, { center: moved, zoom: zoomed }, { width, height });
}

/** What lies on the map has taps of its own. */
function isOnButton(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest('button') !== null;
}

function middle(fingers: readonly Finger[]): Finger {
	const sum = (axis: 'x' | 'y') => fingers.reduce((total, finger) => total + finger[axis], 0);
	return { x: sum('x') / fingers.length, y: sum('y') / fingers.length };
}

/** How far two fingers are from one another; 1 for one alone, which does not zoom. */
function spread([one, other]: readonly Finger[]): number {
	return one && other ? Math.max(1, Math.hypot(one.x - other.x, one.y - other.y)) : 1;
}
