import type { ClaimDoubt } from '../../model/claim';
import type { Predicate } from '../entities/act';
import type { Sentence } from '../entities/sentence';
import { costs } from './costs';
import { type HeadLink } from './heads';
import { type Link } from './links';
import type { Candidate, Rule } from './rule';
import type { Scene, Where, Who } from './scene';
import { homeOf, otherSide } from './sides';
import { misfit, whereFor } from './where';
import { whoFor } from './who';

/** One whole way to read a number, with what it costs. */
export interface WholeReading {
	readonly act: Predicate | null;
	readonly link: Link | HeadLink | null;
	readonly who: Who;
	readonly where: Where;
	readonly doubts: readonly ClaimDoubt[];
	readonly cost: number;
	readonly rules: readonly string[];
}

/** The cheapest whole reading; it is doubted where another one costs hardly more. */
export function best(
	scene: Scene,
	links: readonly Link[],
	heads: readonly HeadLink[]
): WholeReading {
	const ways: (Link | HeadLink | null)[] = [...links, ...heads, null];
	const little = costs['by-little'];
	let least = Infinity;
	let near: WholeReading[] = [];
	for (const way of ways) {
		const act = way && 'act' in way ? way.act : null;
		const head = way && 'head' in way ? way.head : null;
		const base = way ? way.cost : costs['no-act'];
		// What is added to it can be negative, but not by more than one.
		if (base - 1 > least + little) continue;
		const places = new Map<Who, readonly Candidate<Where>[]>();
		for (const who of whoFor(scene, act, head)) {
			if (base + who.cost - 1 > least + little) continue;
			const wheres = places.get(who.value) ?? whereFor(scene, act, head, who.value);
			places.set(who.value, wheres);
			for (const where of wheres) {
				const cost =
					base +
					who.cost +
					where.cost +
					(where.rule === 'side-country'
						? 0
						: misfit(act ?? head?.act ?? null, who.value, where.value) *
							(/^(agent|own-word)$/.test(who.rule) ? 0.3 : 1));
				if (cost >= least + little) continue;
				near.push({
					act,
					link: way,
					who: who.value,
					where: where.value,
					doubts: [...who.doubts, ...where.doubts, ...whatUnread(way !== null, head)],
					cost,
					rules: [way?.rule ?? 'no-act', who.rule, where.rule]
				});
				least = Math.min(least, cost);
			}
		}
	}
	near = near
		.filter(({ cost }) => cost < least + little)
		.map((record) =>
			scene.off.has(byPlaceRule.name) ? record : byPlace(byWar(scene, record), scene)
		);
	return doubted(
		near.find(({ cost }) => cost === least)!,
		near
	);
}

/** What happened is not read where no act is near, or where the claim that this one goes on with did not say. */
function whatUnread(found: boolean, head: HeadLink['head'] | null): readonly ClaimDoubt[] {
	return !found || head?.claim.doubts.includes('what-unread') ? ['what-unread'] : [];
}

function doubted(record: WholeReading, near: readonly WholeReading[]): WholeReading {
	const { doubts, who, where } = record;
	const places = (reading: Where) => [...(reading ?? [])].sort().join();
	const isDoubted = (slot: string) => doubts.some((doubt) => doubt.startsWith(`${slot}-`));
	const more: ClaimDoubt[] = [];
	if (!isDoubted('holder') && near.some((other) => other.who !== who))
		more.push('holder-by-little');
	if (!isDoubted('place') && near.some((other) => places(other.where) !== places(where)))
		more.push('place-by-little');
	return more.length > 0 ? { ...record, doubts: [...doubts, ...more] } : record;
}

export const byPlaceRule: Rule = {
	name: 'by-place',
	because:
		'Where nobody is named, who is foreign there holds or takes, and who is at home loses or takes back.',
	examples: ['About 18 percent of Ukraine is occupied.'],
	not: ['About 18 percent of Ukraine is occupied by Russia.']
};

export const byWarRule: Rule = {
	name: 'ground-of-war',
	because: 'Ground that changes hands, and neither where nor whose is told, lies where the war is.',
	examples: ['Last month 240 sq km of ground changed hands.']
};

/** The act is nearly sure to be what the number is told of. */
const isSureChange = (sentence: Sentence, { act, link }: WholeReading): boolean =>
	link !== null &&
	act !== null &&
	(act.act !== 'hold' || isOccupied(sentence, act)) &&
	link.cost < (act.word === 'changed' ? 3 : 1.5);

/** “In November 722 sq km were occupied”, and no “are occupied still”. */
const isOccupied = (sentence: Sentence, { word, shape, past, from, at, end }: Predicate): boolean =>
	word === 'occupied' &&
	shape === 'passive' &&
	(past || from === at) &&
	(sentence.word(end) !== 'by' ||
		sentence.word(end + 2) === 'enemy' ||
		sentence.mentions.some(({ holder, start }) => holder && start > end && start < end + 4));

function byWar({ sentence, group, off }: Scene, record: WholeReading): WholeReading {
	const isArea = group.expressions[0]!.quantity === 'area';
	if (record.where !== null || record.who !== null || !isArea || off.has(byWarRule.name))
		return record;
	return isSureChange(sentence, record)
		? {
				...record,
				where: ['UA'],
				doubts: [...record.doubts, 'place-by-war'],
				rules: [...record.rules, byWarRule.name]
			}
		: record;
}

/** Nobody is named: who is foreign there holds or takes, who is at home loses or takes back. */
function byPlace(record: WholeReading, { whole, sentence }: Scene): WholeReading {
	const { act, who, where } = record;
	if (who !== null || !where || where.length === 0) return record;
	const home = homeOf(where);
	// What “changed hands” went to nobody that is told.
	if (!home || act?.word === 'changed') return record;
	const foreign = !act || act.act === 'hold' || act.act === 'take' || act.act === 'reach';
	const own = act && /^(government|govt)$/.test(act.word);
	const lost = act?.act === 'lose' && whole.taken;
	// “58% of the republic has been liberated” says who calls it so.
	const theirs =
		act?.act === 'retake' &&
		home === 'UA' &&
		sentence.tokens.slice(whole.start, whole.end).some(({ lower }) => lower === 'republic');
	const side = (foreign && !own) || lost || theirs ? otherSide(home) : home;
	return {
		...record,
		who: side,
		doubts: [...record.doubts, 'holder-by-place'],
		rules: [...record.rules, 'by-place']
	};
}
