import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { m } from '../../src/lib/paraglide/messages';
import { notificationWords } from '../../src/lib/words/swap/notification-words';
import { parcelName } from '../../src/lib/words/swap/parcel-name';
import { ownWords } from '../../src/lib/words/own-words';

const display = { language: 'en', unitSystem: 'km2' } as const;

/** How deep a text stands in direction after its last sign; null where it closes what it did not open. */
function depthAfter(text: string): number | null {
	let depth = 0;
	for (const sign of text) {
		if (/[\u2066-\u2068\u202a-\u202b\u202d-\u202e]/.test(sign)) depth++;
		if (/[\u2069\u202c]/.test(sign) && --depth < 0) return null;
	}
	return depth;
}

describe('names that people gave, in our sentences', () => {
	it('stay as they are where nothing in them can turn', () => {
		for (const name of ['North of Kup’yansk', 'План Б', '3 × 4 (v2)', 'é'])
			expect(ownWords(name)).toBe(name);
	});

	it.each(['\u202egnp.pawS', 'a\u2067b', 'a\u2069\u202eb', '\u200fa', 'שלום', 'a\u061cb'])(
		'keep their direction to themselves: %j',
		(name) => {
			const shown = ownWords(name);
			expect(shown.startsWith('\u2068') && shown.endsWith('\u2069')).toBe(true);
			expect(depthAfter(shown)).toBe(0);
			expect(ownWords(shown)).toBe(shown);
		}
	);

	it('are one short line, whatever they hold', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
				const shown = ownWords(name);
				expect(shown).not.toMatch(/[\n\r\u2028\u2029]/);
				expect(Array.from(shown).length).toBeLessThanOrEqual(62);
				expect(depthAfter(shown)).toBe(0);
			})
		);
	});

	it('stand so in what is told of a swap', () => {
		const name = '\u202eevil';
		const ground = { areas: [], steps: [] };
		const parcel = { id: 1, name, locked: false, ground };
		const holders = { offers: 'UA', asks: 'RU' };
		const isolated = '\u2068evil\u2069';
		expect(parcelName(parcel, [], String, 'en')).toBe(isolated);
		expect(notificationWords({ type: 'kept', name }, holders, display)).toBe(
			m.swap_room_kept({ name: isolated })
		);
		expect(notificationWords({ type: 'opened', name, remarks: [] }, holders, display)).toBe(
			m.swap_notification_opened_named({ name: isolated })
		);
	});
});
