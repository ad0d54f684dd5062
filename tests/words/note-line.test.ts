// Receipts in one line, of every figure that ships.
import { describe, expect, it } from 'vitest';
import { figureFinder } from '../../src/lib/model/find-figure';
import { languages } from '../../src/lib/model/language';
import { formatFigure } from '../../src/lib/words/format-figure';
import { noteLines } from '../../src/lib/words/note-line';
import { shippedSite } from '../fixtures/shipped-site';

const { dossier } = shippedSite();
const find = figureFinder(dossier.figures);

describe.each(languages)('the note of a number in %s', (language) => {
	const display = { language, unitSystem: 'km2' } as const;
	const figures = Object.values(dossier.figures);

	it('names the number and where it comes from, each to its end', () => {
		expect(figures.length).toBeGreaterThan(100);
		const notes = noteLines(figures, find, display);
		const addresses = new Set<string>();
		for (const [index, figure] of figures.entries()) {
			const note = notes[index]!;
			expect(note.startsWith(formatFigure(figure, display))).toBe(true);
			expect(note).toMatch(/\.$/);
			expect(note).not.toMatch(/undefined|null|NaN|\{\d\}|\.\./);
			const { receipt } = figure;
			if (receipt.type !== 'article') continue;
			// Once in full; then by the number of the note that has it.
			const [, named] = /(?:Address: note|Адреса: примітка) (\d+)\./.exec(note) ?? [];
			expect(named === undefined).toBe(!addresses.has(receipt.url));
			expect(notes[Number(named ?? index + 1) - 1]).toContain(receipt.url);
			addresses.add(receipt.url);
		}
		expect(addresses.size).toBeGreaterThan(2);
	});
});
