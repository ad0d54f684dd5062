import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonMembers } from '../../src/cli/check/json-members';

describe('jsonMembers', () => {
	it('gives each member of any object as it stands', () => {
		const text = fc.string({ unit: fc.constantFrom('a', '"', '\\', '{', '}', ',', ':', ' ', 'Ґ') });
		const value = fc.letrec((tie) => ({
			any: fc.oneof(
				{ maxDepth: 3 },
				fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null)),
				fc.array(tie('any')),
				fc.dictionary(text, tie('any'))
			)
		})).any;
		fc.assert(
			fc.property(fc.dictionary(text, value), fc.constantFrom('', '\t', '  '), (object, indent) => {
				const members = jsonMembers(` ${JSON.stringify(object, null, indent)}\r`);
				expect(members.map(({ name }) => name)).toEqual(Object.keys(object));
				for (const { name, json } of members)
					expect(JSON.parse(`{${json}}`)).toEqual({ [name]: object[name] });
			})
		);
	});

	it('keeps what reading would change: long numbers, escapes, order, names given twice', () => {
		const parts = ['"id":12345678901234567890', '"x":1.50', '"2":"\\u0491"', '"x" : {"y":[ ]}'];
		expect(jsonMembers(`{ ${parts.join(' , ')} }`).map(({ json }) => json)).toEqual(parts);
	});
});
