/** Whether an element takes text: its keys, and what is dropped on it, are its own business. */
export function takesText(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable ||
			target.matches('textarea, select, input:not([type=radio], [type=checkbox])'))
	);
}
