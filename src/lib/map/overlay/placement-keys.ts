export type PlacementCommand =
	/** CSS pixels to the right and down. */
	| { readonly do: 'move'; readonly by: readonly [number, number] }
	/** Degrees clockwise. */
	| { readonly do: 'turn'; readonly by: number };

const arrows: Readonly<Record<string, readonly [number, number]>> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1]
};

/** One step in CSS pixels and in degrees; with Shift held, and without. */
const steps = { fine: { px: 1, degrees: 1 }, coarse: { px: 10, degrees: 5 } } as const;

/** What a key does to the placement that has the focus; null for keys that are not its own. */
export function placementKey(
	event: Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>
): PlacementCommand | null {
	if (event.altKey || event.ctrlKey || event.metaKey) return null;
	const { px, degrees } = steps[event.shiftKey ? 'fine' : 'coarse'];
	const arrow = arrows[event.key];
	if (arrow) return { do: 'move', by: [arrow[0] * px, arrow[1] * px] };
	// By their place on the keyboard too: other layouts have letters there.
	if (event.key === '[' || event.code === 'BracketLeft') return { do: 'turn', by: -degrees };
	if (event.key === ']' || event.code === 'BracketRight') return { do: 'turn', by: degrees };
	return null;
}
