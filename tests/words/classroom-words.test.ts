// The questions of the classroom sheet, with the dossier that ships.
import { describe, expect, it } from 'vitest';
import { figureFinder } from '../../src/lib/model/find-figure';
import { languages } from '../../src/lib/model/language';
import { classroomQuestions } from '../../src/lib/words/classroom-words';
import { plainText } from '../../src/lib/words/sentence';
import { shippedSite } from '../fixtures/shipped-site';

const { dossier } = shippedSite();

describe.each(languages)('the classroom sheet in %s', (language) => {
	const questions = classroomQuestions(dossier, figureFinder(dossier.figures), language);

	it('asks five questions; who said what answers one of them', () => {
		expect(questions.map(({ answer }) => answer === null)).toEqual([
			false,
			false,
			false,
			true,
			false
		]);
	});

	it('has every number as a figure, which brings its receipt', () => {
		const parts = questions.flatMap(({ ask, answer }) => [...ask, ...(answer ?? []).flat()]);
		for (const part of parts) if (typeof part === 'string') expect(part).not.toMatch(/\d/);
		const [fit] = questions;
		const answered = plainText(fit!.answer!.flat(), { language, unitSystem: 'km2' });
		expect(answered).toContain('249');
	});
});
