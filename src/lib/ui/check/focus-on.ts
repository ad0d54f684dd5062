import { tick } from 'svelte';

/** Takes the focus to an element, as soon as it is there, and brings it into view. */
export async function focusOn(id: string): Promise<void> {
	await tick();
	const element = document.getElementById(id);
	element?.focus({ preventScroll: true });
	// A card whose end is out of sight starts at the top: its first lines alone would say too little.
	const bottom = element?.closest('article')?.getBoundingClientRect().bottom ?? 0;
	element?.scrollIntoView({ block: bottom > innerHeight ? 'start' : 'nearest' });
}
