import { describe, expect, it } from 'vitest';
import { controlSentence } from '../../src/lib/words/control-sentence';
import type { SentencePart } from '../../src/lib/words/sentence';
import { derived, reported } from '../fixtures/dossier';

const nearly = reported('nearly', 20, 'percent', 'nearly');
const roughly = reported('roughly', 20, 'percent', 'roughly');
const write = (sentences: readonly (readonly SentencePart[])[]) =>
	sentences.map((parts) =>
		parts.map((part) => (typeof part === 'string' ? part : `[${part.id}]`)).join('')
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
			'The articles say [nearly] and [roughly]. These figures fit together.',
			'The reported area gives [land] of all land: fits every reported share.',
			'The reported area gives [total] of all total: fits none of the reported shares.',
			'We measure [ours] of all ours: fits none of the reported shares.'
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
		expect(said[0]).toContain('Not all of these figures fit together');
		expect(said[1]).toContain('[a] of all a: fits some of the reported shares');
		expect(said[2]).toContain('[b] of all b and [c] of all c: fits some of the reported shares');
		expect(said).toHaveLength(3);
	});
	it('counts ranges that only touch as agreeing', () => {
		const touching = { ...derived('edge', 18.9, 'percent'), interval: { low: 18.8, high: 19 } };
		const said = write(
			controlSentence({ reported: [nearly], derived: [touching], measured: [] }, 'en')
		);
		expect(said[1]).toContain('fits every reported share');
	});
	it('is written in Ukrainian, too, with every figure in it', () => {
		const parts = controlSentence(
			{ reported: [nearly, roughly], derived: [derived('a', 18, 'percent')], measured: [] },
			'uk'
		).flat();
		expect(parts.filter((part) => typeof part !== 'string')).toHaveLength(3);
		expect(parts.filter((part) => typeof part === 'string').join('')).toMatch(
			/сходиться|сходяться/
		);
		expect(JSON.stringify(parts)).not.toContain('\\u0000');
	});
	it('says nothing where there is nothing', () => {
		expect(controlSentence({ reported: [], derived: [], measured: [] }, 'en')).toEqual([]);
	});
});
