// Verdicts as data: every article's, with link and working.
import { expect, it } from 'vitest';
import { claimOfFigure } from '../../src/lib/claims/claim-of-figure';
import { judge } from '../../src/lib/claims/judge';
import { verdicts } from '../../src/lib/model/judgement';
import { verdictsCsv, verdictsJson } from '../../src/lib/state/publish/verdict-files';
import { evidenceCard } from '../../src/lib/words/evidence/evidence-card';
import { type VerdictRecord, verdictRecord } from '../../src/lib/words/publish/verdict-record';
import { shippedClaimFacts } from '../fixtures/claim-facts';

const facts = shippedClaimFacts();
const records = facts.reported.flatMap((id, index) => {
	const claim = claimOfFigure(facts.figures[id]!, facts);
	if (!claim) return [];
	const link = index % 2 === 0 ? null : `https://salient.example/check/#figure=${id}`;
	const card = evidenceCard({
		...{ judgement: judge(claim, facts), sentence: null, correction: null, link, facts },
		display: { language: 'en', unitSystem: 'km2' }
	});
	return [verdictRecord(card, facts)];
});

it('are whole, and null where there is no link', () => {
	expect(records.length).toBeGreaterThan(5);
	const read = JSON.parse(verdictsJson(records)) as { verdicts: VerdictRecord[] };
	expect(read.verdicts).toEqual(records);
	for (const record of read.verdicts) {
		expect(verdicts).toContain(record.verdict);
		expect(record.working.length).toBeGreaterThan(0);
		expect(record.answer).not.toMatch(/undefined|NaN|\{/);
		expect(record.data_version).toBe(facts.dataHash);
	}
	expect(new Set(records.map(({ link }) => link === null))).toEqual(new Set([true, false]));
});

it('are a table with a row for each', () => {
	const lines = verdictsCsv(records, 'en').trimEnd().split('\r\n');
	expect(lines).toHaveLength(records.length + 1);
	expect(lines[0]).toContain('claim,verdict,verdict_in_words');
});
