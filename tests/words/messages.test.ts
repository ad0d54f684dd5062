import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/lib/model/language';
import settings from '../../project.inlang/settings.json';

/** A message with several texts, by the value of its selectors. */
interface Variant {
	readonly declarations: readonly string[];
	readonly selectors: readonly string[];
	readonly match: Readonly<Record<string, string>>;
}
type Variants = readonly Variant[];
type Texts = Readonly<Record<string, string | Variants>>;

/** `messages`, and its folders: each holds one file for each language. */
const files = readdirSync('messages', { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.json'))
	.map((path) => join('messages', path));
const folders = [...new Set(files.map(dirname))];
const textsOf = (folder: string, language: string): Texts => {
	const { $schema, ...texts } = JSON.parse(
		readFileSync(join(folder, `${language}.json`), 'utf8')
	) as Record<string, string>;
	expect($schema).toBeTypeOf('string');
	return texts;
};
const [en, uk] = ['en', 'uk'].map((language): Texts =>
	Object.assign({}, ...folders.map((folder) => textsOf(folder, language)))
) as [Texts, Texts];

const variants = (message: string | Variants) =>
	typeof message === 'string' ? [message] : message.flatMap(({ match }) => Object.values(match));
const slots = (message: string | Variants) =>
	[
		...new Set(
			variants(message).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
		)
	].sort();

/** Those of a language whose texts differ by the form of a number. */
const plurals = (texts: Texts) =>
	Object.entries(texts).flatMap(([key, message]) =>
		typeof message === 'string' ? [] : message.map((variant) => ({ key, ...variant }))
	);
/** The forms that a text is given for, and the inputs that it declares. */
const formsOf = ({ match }: Variant) => Object.keys(match).map((by) => by.replace('form=', ''));
const inputsOf = ({ declarations }: Variant) =>
	declarations.flatMap((one) => /^input (\w+)$/.exec(one)?.[1] ?? []);

describe('messages', () => {
	it('are in files of each language, all of which are compiled', () => {
		expect(folders.length).toBeGreaterThan(5);
		const all = folders.flatMap((folder) =>
			languages.map((language) => join(folder, `${language}.json`))
		);
		expect(files.toSorted()).toEqual(all.toSorted());
		const compiled = settings['plugin.inlang.messageFormat'].pathPattern;
		expect(compiled.map((pattern) => join(dirname(pattern))).toSorted()).toEqual(
			folders.toSorted()
		);
	});
	it('stand in one file each: no key is said twice', () => {
		const keys = folders.flatMap((folder) => Object.keys(textsOf(folder, 'en')));
		expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
	});
	it('have the same keys in both languages', () => {
		for (const folder of folders)
			expect(Object.keys(textsOf(folder, 'uk')).sort(), folder).toEqual(
				Object.keys(textsOf(folder, 'en')).sort()
			);
	});
	it.each(Object.keys(en))('%s has the same slots in both, and no empty text', (key) => {
		const [one, other] = [en[key]!, uk[key]!];
		expect(slots(other)).toEqual(slots(one));
		for (const text of [...variants(one), ...variants(other)]) expect(text.trim()).not.toBe('');
	});
	it('have the forms of a number that the language has, the same slots in each', () => {
		expect(plurals(uk).length).toBeGreaterThan(5);
		for (const [texts, forms] of [
			[en, ['*']],
			[uk, ['one', 'few', '*']]
		] as const)
			for (const plural of plurals(texts)) {
				expect(plural.selectors, plural.key).toEqual(['form']);
				expect(formsOf(plural), plural.key).toEqual(expect.arrayContaining([...forms]));
				const declared = inputsOf(plural);
				for (const text of Object.values(plural.match)) {
					expect(slots([{ ...plural, match: { text } }]), plural.key).toEqual(
						slots([{ ...plural }])
					);
					for (const slot of slots(text)) expect(declared, plural.key).toContain(slot);
				}
			}
	});
	it('are Ukrainian in Ukrainian: no Russian letters, no English sentence left', () => {
		for (const [key, message] of Object.entries(uk))
			for (const text of variants(message)) {
				expect(text, key).not.toMatch(/[ыэёъ]/i);
				const words = text.replace(/\{\w+\}/g, '');
				if (!['site_name', 'language_en'].includes(key) && /[a-z]{3}/i.test(words))
					expect(words, key).toMatch(/[а-яіїєґ]/i);
			}
	});
	it('write receipts of numbers as sources, not as bills', () => {
		for (const message of Object.values(uk))
			for (const text of variants(message)) expect(text).not.toMatch(/(^|\s)чек/i);
	});
});
