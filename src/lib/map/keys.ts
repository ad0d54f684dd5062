/** What a key does to the map. */
export type KeyCommand =
	| { readonly do: 'pan'; readonly by: readonly [number, number] }
	| { readonly do: 'zoom'; readonly by: number }
	| { readonly do: 'clear' };

/** Distance of one step in CSS pixels. */
const step = 100;

/** The command of a key press, or null for keys that the map leaves alone. */
export function keyCommand(event: Modifiers & Pick<KeyboardEvent, 'key'>): KeyCommand | null {
	if (isShortcut(event)) return null;
	const by = arrowStep(event.key, step);
	if (by) return { do: 'pan', by };
	switch (event.key) {
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

type Modifiers = Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey'>;

/** Whether a key is pressed for the browser or the system rather than for the page. */
export function isShortcut({ altKey, ctrlKey, metaKey }: Modifiers): boolean {
	return altKey || ctrlKey || metaKey;
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1]
};

/** The way of an arrow key, `[right, down]`, in steps of so many CSS pixels; null for other keys. */
export function arrowStep(key: string, px: number): readonly [number, number] | null {
	const arrow = arrows[key];
	return arrow ? [arrow[0] * px, arrow[1] * px] : null;
}
