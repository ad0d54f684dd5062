/** What a key asks for: Ctrl or ⌘ with Z, with ⇧ and Z, or with Y; null for any other. */
export function undoKey({
	key,
	ctrlKey,
	metaKey,
	shiftKey,
	altKey
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>):
	'undo' | 'redo' | null {
	if (!(ctrlKey || metaKey) || altKey) return null;
	switch (key.toLowerCase()) {
		case 'z':
			return shiftKey ? 'redo' : 'undo';
		case 'y':
			return 'redo';
		default:
			return null;
	}
}
