import { denialRules } from './denials';
import { headRules } from './heads';
import { falseBeforeRule } from './is-called-false';
import { joinRule } from './join';
import { leftOutRule } from './left-out';
import { lineRule } from './lines';
import { allLinkRules } from './links';
import { asideRule } from './asides';
import { silentRule } from './memory';
import { byPlaceRule, byWarRule } from './records';
import type { Rule } from './rule';
import { sharedOutRule } from './shared-out';
import { sizeRules } from './sizes';
import { splitRule } from './split-group';
import { styleRule } from './style';
import { eachRule, otherSideRules, restOfShareRule } from './subject-rules';
import { unitlessRule } from './unitless';
import { unrealRule } from './unreal';
import { whereRules } from './where';
import { bySpeakerRule, whoRules } from './who';
import { wholeRule } from './wholes';

/** One thing that is read of a number, and the rules that read it. */
export interface Step {
	readonly name: string;
	readonly rules: readonly Rule[];
}

/** What is done with each sentence, in this order. */
export const pipeline: readonly Step[] = [
	{ name: 'before', rules: [falseBeforeRule, lineRule] },
	{ name: 'numbers', rules: [splitRule, restOfShareRule, unitlessRule, wholeRule] },
	{ name: 'acts', rules: allLinkRules },
	{ name: 'sizes', rules: sizeRules },
	{ name: 'reality', rules: [unrealRule] },
	{ name: 'heads', rules: [...headRules, silentRule, asideRule] },
	{ name: 'who', rules: [...whoRules, styleRule, bySpeakerRule, byPlaceRule, ...otherSideRules] },
	{ name: 'where', rules: [...whereRules, byWarRule, sharedOutRule, leftOutRule, eachRule] },
	{ name: 'denials', rules: denialRules },
	{ name: 'joins', rules: [joinRule] }
];
