/** What a key does to the map. */
export type KeyCommand =
	| { readonly do: 'pan'; readonly by: readonly [number, number] }
	| { readonly do: 'zoom'; readonly by: number }
	| { readonly do: 'clear' };

/** Distance of one step in CSS pixels. */
const step = 100;

/** The command of a key press, or null for keys that the map leaves alone. */
export function keyCommand(
	event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>
): KeyCommand | null {
	if (event.altKey || event.ctrlKey || event.metaKey) return null;
	switch (event.key) {
		case 'ArrowLeft':
			return { do: 'pan', by: [-step, 0] };
		case 'ArrowRight':
			return { do: 'pan', by: [step, 0] };
		case 'ArrowUp':
			return { do: 'pan', by: [0, -step] };
		case 'ArrowDown':
			return { do: 'pan', by: [0, step] };
		case '+':
		case '=':
			return { do: 'zoom', by: 1 };
		case '-':
		case '_':
			return { do: 'zoom', by: -1 };
		case 'Escape':
			return { do: 'clear' };
		default:
			return null;
	}
}
