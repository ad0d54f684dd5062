import type { ToolWords } from '../map-words';
import type { DrawNote } from './draw-state';

/** What is said of something that happened while drawing. */
export function noteText(note: DrawNote, words: ToolWords): string {
	switch (note.what) {
		case 'corner':
		case 'removed':
			return words[note.what](note.count);
		case 'needMore':
			return words.needMore(note.least);
		default:
			return words[note.what];
	}
}
