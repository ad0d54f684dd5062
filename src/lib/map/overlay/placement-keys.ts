import { arrowStep, isShortcut } from '../keys';

type PlacementCommand =
	/** CSS pixels to the right and down. */
	| { readonly do: 'move'; readonly by: readonly [number, number] }
	/** Degrees clockwise. */
	| { readonly do: 'turn'; readonly by: number };

/** One step in CSS pixels and in degrees; with Shift held, and without. */
const steps = { fine: { px: 1, degrees: 1 }, coarse: { px: 10, degrees: 5 } } as const;

/** What a key does to the placement that has the focus; null for keys that are not its own. */
export function placementKey(
	event: Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>
): PlacementCommand | null {
	if (isShortcut(event)) return null;
	const { px, degrees } = steps[event.shiftKey ? 'fine' : 'coarse'];
	const by = arrowStep(event.key, px);
	if (by) return { do: 'move', by };
	// By their place on the keyboard too: other layouts have letters there.
	if (event.key === '[' || event.code === 'BracketLeft') return { do: 'turn', by: -degrees };
	if (event.key === ']' || event.code === 'BracketRight') return { do: 'turn', by: degrees };
	return null;
}
