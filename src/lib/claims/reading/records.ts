import type { ClaimDoubt } from '../../model/claim';
import type { Predicate } from '../entities/act';
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
					misfit(act ?? head?.act ?? null, who.value, where.value) *
						(/^(agent|own-word)$/.test(who.rule) ? 0.3 : 1);
				if (cost >= least + little) continue;
				near.push({
					act,
					link: way,
					who: who.value,
					where: where.value,
					doubts: [...who.doubts, ...where.doubts, ...(way ? [] : (['what-unread'] as const))],
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
			scene.off.has(byPlaceRule.name) ? record : byPlace(record, scene.whole.taken)
		);
	return doubted(
		near.find(({ cost }) => cost === least)!,
		near
	);
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

/** Nobody is named: who is foreign there holds or takes, who is at home loses or takes back. */
function byPlace(record: WholeReading, taken: boolean): WholeReading {
	const { act, who, where } = record;
	if (who !== null || !where || where.length === 0) return record;
	const home = homeOf(where);
	if (!home) return record;
	const foreign = !act || act.act === 'hold' || act.act === 'take' || act.act === 'reach';
	const own = act && /^(government|govt)$/.test(act.word);
	const lost = act?.act === 'lose' && taken;
	const side = (foreign && !own) || lost ? otherSide(home) : home;
	return {
		...record,
		who: side,
		doubts: [...record.doubts, 'holder-by-place'],
		rules: [...record.rules, 'by-place']
	};
}
