import { checkText } from '../../claims/check-text';
import type { ClaimFacts } from '../../model/judgement';
import type { CheckAnswer, CheckRequest, CheckStart } from './check-protocol';

let facts: ClaimFacts | null = null;

self.onmessage = ({ data }: MessageEvent<CheckStart | CheckRequest>) => {
	if ('facts' in data) facts = data.facts;
	else self.postMessage(answer(data));
};

function answer({ id, text, articleDate }: CheckRequest): CheckAnswer {
	try {
		if (!facts) throw new Error('the worker was asked before it was started');
		return { id, judgements: checkText(text, facts, { articleDate }) };
	} catch (error) {
		console.error(error);
		return { id, judgements: null };
	}
}
