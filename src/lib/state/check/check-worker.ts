import { checkText } from '../../claims/check-text';
import type { ClaimFacts } from '../../model/judgement';
import type { CheckAnswer, CheckRequest, CheckStart } from './check-protocol';

/** How many judgements are sent at once. */
const most = 24;

let facts: ClaimFacts | null = null;
/** What the page has, as it was sent. */
let sent: readonly string[] = [];

self.onmessage = ({ data }: MessageEvent<CheckStart | CheckRequest>) => {
	if ('facts' in data) facts = data.facts;
	else answer(data);
};

function answer({ id, text, articleDate }: CheckRequest): void {
	const send = (part: Omit<CheckAnswer, 'id'>) => self.postMessage({ id, ...part });
	try {
		if (!facts) throw new Error('the worker was asked before it was started');
		const judgements = checkText(text, facts, { articleDate });
		const now = judgements.map((one) => JSON.stringify(one));
		let from = now.findIndex((one, index) => one !== sent[index]);
		if (from < 0) from = now.length;
		sent = now;
		do {
			const part = judgements.slice(from, from + most);
			send({ judgements: part, from, more: from + most < now.length });
			from += most;
		} while (from < now.length);
	} catch (error) {
		console.error(error);
		sent = [];
		send({ judgements: null });
	}
}
