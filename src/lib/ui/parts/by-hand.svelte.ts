import { MediaQuery } from 'svelte/reactivity';

const coarse = new MediaQuery('(pointer: coarse)', false);

/** What a hint says where a finger points, and where a mouse and keys do. */
export function byHand(touch: () => string, mouse: () => string): string {
	return coarse.current ? touch() : mouse();
}
