import { describe, expect, it } from 'vitest';
import { capitalised, holderName, holderOf, speakerOf } from '../../src/lib/words/names';

describe('names', () => {
	it('of a side take the form that follows “held by”', () => {
		expect([holderName('UA', 'en'), holderOf('UA', 'en')]).toEqual(['Ukraine', 'Ukraine']);
		expect([holderName('RU', 'uk'), holderOf('RU', 'uk')]).toEqual(['Росія', 'Росії']);
	});

	it('of a speaker are translated where they are no name, and say in which language they are', () => {
		const maps = { speaker: 'open-source maps', speakerUk: 'мапи з відкритих джерел' };
		expect(speakerOf(maps, 'uk')).toEqual({ text: maps.speakerUk, language: 'uk' });
		expect(speakerOf(maps, 'en')).toEqual({ text: maps.speaker, language: 'en' });
		expect(speakerOf({ speaker: 'TASS' }, 'uk')).toEqual({ text: 'TASS', language: 'en' });
		expect(speakerOf({ speaker: null }, 'uk')).toBeNull();
	});

	it('begin a line with a capital', () => {
		expect(capitalised('в інтерв’ю The Guardian', 'uk')).toBe('В інтерв’ю The Guardian');
		expect(capitalised('', 'en')).toBe('');
	});
});
