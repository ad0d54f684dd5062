import type { Predicate } from '../entities/act';
import { apart } from './barriers';
import { isBullet } from './lines';
import { sideOf, speakerNear } from './speaker-side';
import { styleRule } from './style';
import { costs } from './costs';
import type { Candidate, Rule } from './rule';
import type { Head, Scene, Who } from './scene';
import { hasOwner, numberOwner, owners } from './owners';
import {
	type Found,
	agents,
	gapped,
	isSide,
	otherSide,
	ours,
	pronouns,
	shared,
	subjects
} from './sides';

const otherWho = (side: Who): Who => (side && side !== 'other' ? otherSide(side) : side);

interface WhoRule extends Rule {
	readonly name: keyof typeof costs;
	readonly find: (scene: Scene, act: Predicate) => readonly Found[];
}

export const whoRules: readonly WhoRule[] = [
	{
		name: 'subject',
		because: 'Who holds or takes is the subject of an active verb.',
		examples: ['Russia took 430 sq km of the Kharkiv region.'],
		find: (scene, act) =>
			act.shape === 'active' ||
			(act.shape === 'noun' && !hasOwner(scene, act)) ||
			(act.shape === 'passive' && (act.act === 'reach' || act.word === 'driven'))
				? subjects(scene, act.from).map((one) =>
						// “Ukrainian troops had been forced back by 7 km”: it is the others who advanced.
						act.shape === 'passive' && act.act === 'reach' && act.end <= scene.group.start
							? { ...one, who: otherWho(one.who) }
							: one
					)
				: []
	},
	{
		name: 'agent',
		because: 'Who does it stands behind “by”, or “to” where ground goes to somebody.',
		examples: ['In January 300 sq km of Ukraine were seized by the Kremlin.'],
		find: (scene, act) => agents(scene.sentence, act)
	},
	{
		name: 'own-word',
		because: 'The side may be in the word, or whose control, gains or hands they are.',
		examples: ['Russian gains came to 236 sq km.', 'Some 450 sq km of it are in Ukrainian hands.'],
		find: (scene, act) => owners(scene, act)
	},
	{
		name: 'gapped-subject',
		because: 'A verb that was just told is left out, and a side stands right beside the number.',
		examples: ['Russia holds 112,000 sq km of Ukraine, and Kyiv about 450 in Kursk.'],
		find: (scene) => gapped(scene)
	},
	{
		name: 'shared-subject',
		because: 'A verb behind “and” has the subject of the verb before.',
		examples: [
			'Russian forces took two villages in the Kursk region, a Ukrainian official said, and advanced 5 km.'
		],
		find: (scene, act) => shared(scene, act)
	},
	{
		name: 'pronoun',
		because: 'It, they and its stand for the side that was told last.',
		examples: ['Russia launched its invasion in 2022. It has 19 percent of the Donetsk region.'],
		find: (scene, act) => pronouns(scene, act)
	},
	{
		name: 'we',
		because: 'We and our are the side of whoever is quoted.',
		examples: ['"We control 1,250 square kilometres of Kursk," Zelensky said.'],
		find: (scene, act) => ours(scene, act)
	}
];

/** “…; the remaining 7,050 sq km”: what one side has not, the other has. */
const isRest = ({ sentence, group }: Scene, { claim }: Head) =>
	claim.subject.what === 'held' && /^(remaining|other)$/.test(sentence.word(group.start - 1));

/** Whether the sides that a sentence names before a number, or a line of a list anywhere, are not that of a claim before it. */
function namesOnlyOther({ sentence, group }: Scene, side: Who): boolean {
	const until = isBullet(sentence) ? Infinity : group.start;
	const named = sentence.mentions.filter((one) => isSide(one) && one.end <= until);
	return named.length > 0 && named.every(({ holder }) => holder !== side);
}

export const bySpeakerRule: Rule = {
	name: 'taken-back-by-speaker',
	because: 'Who tells that ground was liberated, and not by whom, tells of its own army.',
	examples: ['Some 62 square kilometers were liberated, the Russian defense minister said.'],
	not: ['Some 62 square kilometers were liberated by Ukraine, the Russian defense minister said.']
};

/** Surely where his name tells the side: “Sergei Shoigu reported that … had been liberated”. */
function sideThatSpeaks(
	{ sentence, group, memory, off }: Scene,
	act: Predicate | null
): { who: Who; sure: boolean } | null {
	if (act?.act !== 'retake' || act.shape === 'active' || off.has(bySpeakerRule.name)) return null;
	if (agents(sentence, act).length > 0) return null;
	const saying = speakerNear(sentence, group);
	if (!saying) return null;
	const [from, to] = saying.name;
	const sure = sentence.mentions.some((one) => isSide(one) && one.start >= from && one.end <= to);
	return { who: sideOf(sentence, saying, memory), sure };
}

/** Who may do what an act says; always somebody, at the worst nobody. */
export function whoFor(scene: Scene, act: Predicate | null, head: Head | null): Candidate<Who>[] {
	const found: Candidate<Who>[] = [];
	const add = (rule: keyof typeof costs, { who, cost, doubts = [] }: Found) =>
		found.push({ value: who, cost: costs[rule] + cost, rule, doubts });
	for (const rule of whoRules) {
		if (scene.off.has(rule.name)) continue;
		if (head && rule.name !== 'gapped-subject') continue;
		if (!head && act === null) continue;
		for (const one of rule.find(scene, act ?? head!.act!)) add(rule.name, one);
	}
	if (head)
		add('head-holder', {
			who: isRest(scene, head) ? otherWho(head.claim.subject.holder) : head.claim.subject.holder,
			cost: head.since > 0 && namesOnlyOther(scene, head.claim.subject.holder) ? 2.5 : 0,
			doubts:
				head.since > 0
					? ['holder-by-sentence-before']
					: head.claim.doubts.filter((doubt) => doubt.startsWith('holder-'))
		});
	if (!act && !head) {
		const named = scene.sentence.mentions
			.filter((one) => isSide(one) && one.end <= scene.group.start)
			.at(-1);
		if (named)
			add('own-word', {
				who: named.holder,
				cost: 1 + 0.4 * apart(scene.sentence, named.end, scene.group.start)
			});
	}
	const speaks = head ? null : sideThatSpeaks(scene, act);
	if (
		!head &&
		act?.act === 'retake' &&
		act.shape !== 'active' &&
		scene.memory.style &&
		!speaks?.sure &&
		!scene.off.has(styleRule.name)
	)
		add('by-place', {
			who: scene.memory.style,
			cost: scene.memory.style === 'RU' ? -1 : -0.4,
			doubts: ['holder-by-place']
		});
	if (speaks?.who)
		add('we', { who: speaks.who, cost: speaks.sure ? 0 : 0.7, doubts: ['holder-by-speaker'] });
	const told = scene.memory.heads[0];
	// “our units moved forward seven kilometers and took control of 260 sq km”.
	const joins = act?.shape === 'active' && /^(and|but)$/.test(scene.sentence.word(act.from - 1));
	if (!head && joins && told?.since === 0 && told.claim.subject.holder)
		add('head-holder', { who: told.claim.subject.holder, cost: 0.1 });
	if (!head && act?.shape === 'noun' && told?.since === 0 && told.claim.subject.holder)
		add('head-holder', { who: told.claim.subject.holder, cost: 0.5 });
	if (
		!head &&
		act?.act === 'lose' &&
		act.shape === 'passive' &&
		told &&
		told.since <= 1 &&
		told.claim.subject.holder
	)
		add('head-holder', {
			who: told.claim.subject.holder,
			cost: 0.4,
			doubts: ['holder-by-sentence-before']
		});
	const owner = numberOwner(scene);
	if (owner) add('own-word', { who: owner, cost: head ? -0.8 : act ? 0.4 : -0.6 });
	if (!head && scene.memory.side)
		add('side-before', {
			who: scene.memory.side,
			cost: act?.shape === 'active' ? 0 : act?.shape === 'noun' && act.act !== 'hold' ? 0.2 : 1,
			doubts: ['holder-by-sentence-before']
		});
	add('nobody', { who: null, cost: act && act.shape !== 'active' ? -1.3 : 0 });
	return found;
}
