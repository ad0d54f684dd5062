/** Whether an element takes text: its keys, and what is dropped on it, are its own business. */
export function takesText(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable ||
			target.matches('textarea, select, input:not([type=radio], [type=checkbox])'))
	);
}

/** Whether a key puts the selection away: Escape, where no receipt and no search has first call on it. */
export function putsAway(event: KeyboardEvent): boolean {
	if (event.key !== 'Escape' || event.defaultPrevented) return false;
	if (document.querySelector(':popover-open')) return false;
	return !(event.target instanceof HTMLInputElement && event.target.type === 'search');
}

/** What a key asks for: Ctrl or ⌘ with Z, with ⇧ and Z, or with Y; null for any other. */
export function undoKey(
	event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>
): 'undo' | 'redo' | null {
	if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
	switch (event.key.toLowerCase()) {
		case 'z':
			return event.shiftKey ? 'redo' : 'undo';
		case 'y':
			return 'redo';
		default:
			return null;
	}
}
