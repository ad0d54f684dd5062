import { describe, expect, it } from 'vitest';
import { controlSentence } from '../../src/lib/words/control-sentence';
import type { SentencePart } from '../../src/lib/words/sentence';
import { derived, reported } from '../fixtures/dossier';

const nearly = reported('nearly', 20, 'percent', 'nearly');
const roughly = reported('roughly', 20, 'percent', 'roughly');
const write = (sentences: readonly (readonly SentencePart[])[]) =>
	sentences.map((parts) =>
		parts
			.map((part) => (typeof part === 'string' ? part : `[${part.id}]`))
			.join('')
			.replaceAll('\u2060', '')
	);

describe('the sentence on reported control', () => {
	it('says which denominators agree with every reported share, and which with none', () => {
		const said = write(
			controlSentence(
				{
					reported: [nearly, roughly],
					derived: [derived('total', 18.55, 'percent'), derived('land', 19.33, 'percent')],
					measured: [derived('ours', 18.6, 'percent')]
				},
				'en'
			)
		);
		expect(said).toEqual([
			'The articles give [nearly] and [roughly]; read as ranges, these agree with each other.',
			'The reported area comes to [land] (of land); that agrees with every one of these shares.',
			'Taken as [total] (of total), the reported area agrees with none of them: the ranges do not meet.',
			'What we measure, [ours] (of ours), agrees with none of the reported shares.'
		]);
	});
	it('follows the numbers, not the order of the rooms', () => {
		const said = write(
			controlSentence(
				{
					reported: [nearly, reported('up', 20.8, 'percent', 'exactly')],
					derived: [derived('a', 20, 'percent')],
					measured: [derived('b', 19.5, 'percent'), derived('c', 20.8, 'percent')]
				},
				'en'
			)
		);
		expect(said[0]).toContain('do not all agree with each other');
		expect(said[1]).toContain('[a] (of a), the reported area agrees with some of these shares');
		expect(said[2]).toContain('[b] (of b) and [c] (of c), agrees with some reported shares');
		expect(said).toHaveLength(3);
	});
	it('counts ranges that only touch as agreeing', () => {
		const touching = { ...derived('edge', 18.9, 'percent'), interval: { low: 18.8, high: 19 } };
		const said = write(
			controlSentence({ reported: [nearly], derived: [touching], measured: [] }, 'en')
		);
		expect(said[1]).toContain('agrees with every one');
	});
	it('is written in Ukrainian, too, with every figure in it', () => {
		const parts = controlSentence(
			{ reported: [nearly, roughly], derived: [derived('a', 18, 'percent')], measured: [] },
			'uk'
		).flat();
		expect(parts.filter((part) => typeof part !== 'string')).toHaveLength(3);
		expect(parts.filter((part) => typeof part === 'string').join('')).toMatch(/проміжки/);
		expect(JSON.stringify(parts)).not.toContain('\\u0000');
	});
	it('says nothing where there is nothing', () => {
		expect(controlSentence({ reported: [], derived: [], measured: [] }, 'en')).toEqual([]);
	});
});
