/** Whether a key puts the selection away: Escape, where no receipt and no search has first call on it. */
export function putsAway(event: KeyboardEvent): boolean {
	if (event.key !== 'Escape' || event.defaultPrevented) return false;
	if (document.querySelector(':popover-open')) return false;
	return !(event.target instanceof HTMLInputElement && event.target.type === 'search');
}
