import { headRules } from './heads';
import { leftOutRule } from './left-out';
import { lineRule } from './lines';
import { allLinkRules } from './links';
import { silentRule } from './memory';
import type { Rule } from './rule';
import { elsewhereRule } from './size-elsewhere';
import { sizeRules } from './sizes';
import { splitRule } from './split-group';
import { eachRule, restOfShareRule } from './subject-rules';
import { unitlessRule } from './unitless';
import { unrealRule } from './unreal';
import { wholeRule } from './wholes';

/** One thing that is read of a number, and the rules that read it. */
export interface Step {
	readonly name: string;
	readonly rules: readonly Rule[];
}

/** What is done with each sentence, in this order. */
export const pipeline: readonly Step[] = [
	{ name: 'before', rules: [lineRule] },
	{ name: 'numbers', rules: [splitRule, restOfShareRule, unitlessRule, wholeRule] },
	{ name: 'acts', rules: allLinkRules },
	{ name: 'sizes', rules: [...sizeRules, elsewhereRule] },
	{ name: 'reality', rules: [unrealRule] },
	{ name: 'heads', rules: [...headRules, silentRule] },
	{ name: 'where', rules: [leftOutRule, eachRule] }
];
