import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/lib/model/language';
import { formatDate } from '../../src/lib/words/format-date';
import { pluralForm } from '../../src/lib/words/plural-form';
import { writtenList } from '../../src/lib/words/written-list';
import { writtenNumber } from '../../src/lib/words/written-number';

describe('numbers and dates are written as the language does', () => {
	it.each(languages)('numbers, in %s', (language) => {
		fc.assert(
			fc.property(
				fc.integer({ min: -1e12, max: 1e12 }),
				fc.integer({ min: 0, max: 4 }),
				(steps, decimals) => {
					const value = steps / 10 ** decimals;
					const useGrouping = language === 'uk' ? ('min2' as const) : true;
					const fraction = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
					const expected = new Intl.NumberFormat(language, { ...fraction, useGrouping }).format(
						value
					);
					expect(writtenNumber(value, decimals, language)).toBe(
						expected.replaceAll('\u00a0', '\u202f')
					);
				}
			)
		);
	});

	it.each(languages)('lists, in %s', (language) => {
		const list = new Intl.ListFormat(language, { type: 'conjunction' });
		fc.assert(
			fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 6 }), (items) => {
				expect(writtenList(items, language)).toBe(list.format(items));
			})
		);
	});

	it.each(languages)('the plurals after numbers, in %s', (language) => {
		fc.assert(
			fc.property(fc.nat(2000), fc.integer({ min: 0, max: 2 }), (steps, decimals) => {
				const value = steps / 10 ** decimals;
				const rules = new Intl.PluralRules(language, { minimumFractionDigits: decimals });
				const text = writtenNumber(value, decimals, language);
				expect(pluralForm(text, language)).toBe(rules.select(value));
			})
		);
	});

	it.each(languages)('days, months and years, in %s', (language) => {
		const parts = [
			{ year: 'numeric' },
			{ year: 'numeric', month: 'long' },
			{ year: 'numeric', month: 'long', day: 'numeric' }
		] as const;
		fc.assert(
			fc.property(
				fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
				fc.constantFrom(0, 1, 2),
				(date, exactness) => {
					const iso = date.toISOString().slice(0, [4, 7, 10][exactness]);
					const locale = language === 'en' ? 'en-GB' : language;
					const options = { ...parts[exactness], timeZone: 'UTC' };
					const written = new Intl.DateTimeFormat(locale, options).format(new Date(iso));
					expect(formatDate(iso, language)).toBe(written.replace(/р\.$/, 'року'));
				}
			)
		);
	});
});
