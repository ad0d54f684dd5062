import { arrowStep, isShortcut } from '../keys';
import { isFreehand, type DrawState } from './draw-state';

type ToolCommand =
	/** A corner, the point, or the pen down or up, at the crosshair. */
	| { readonly do: 'set' | 'close' | 'back' | 'escape' }
	/** A small step of the map under the crosshair, in CSS pixels. */
	| { readonly do: 'pan'; readonly by: readonly [number, number] };

const finePx = 10;

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/**
 * What a key does while a tool is out; null for keys that are not the tool's.
 *
 * @param byKeyboard whether drawing goes by the crosshair; else Enter closes what the pointer draws
 */
export function toolKey(
	event: Pressed,
	{ kind, positions }: Pick<DrawState, 'kind' | 'positions'>,
	byKeyboard: boolean
): ToolCommand | null {
	if (isShortcut(event)) return null;
	const fine = event.shiftKey ? arrowStep(event.key, finePx) : null;
	if (fine) return { do: 'pan', by: fine };
	// By its place on the keyboard too: a Cyrillic layout has another letter there.
	if (event.key === 'c' || event.code === 'KeyC') return { do: 'close' };
	switch (event.key) {
		case 'Enter':
			return !byKeyboard && positions.length > 0 && !isFreehand(kind)
				? { do: 'close' }
				: { do: 'set' };
		case ' ':
			return { do: 'set' };
		case 'Backspace':
		case 'Delete':
			return { do: 'back' };
		case 'Escape':
			return { do: 'escape' };
		default:
			return null;
	}
}
