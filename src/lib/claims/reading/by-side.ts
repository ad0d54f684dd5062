import type { ClaimDoubt } from '../../model/claim';
import type { Predicate } from '../entities/act';
import { type Found, isGround, isOfPart, isRegion } from './grounds';
import type { Scene, Who } from './scene';
import { homeOf, otherSide } from './sides';

/** While Ukraine's army stood in the Kursk region, what it took and held was mostly there. */
const incursion = { from: '2024-08-06', to: '2025-06-30' };

/**
 * Where no ground is named: Russia takes and holds Ukraine's; all the rest happens there, too, unless ground
 * in Russia was told of, or Ukraine's army was there.
 */
export function bySide(
	{ memory, sentence, group, today }: Scene,
	act: Predicate | null,
	who: Who
): Found[] {
	if (!who || who === 'other') return [];
	const inRussia = [
		memory.region,
		memory.places,
		...sentence.mentions
			.filter((mention) => isRegion(mention) || mention.kind === 'land')
			.map(({ places }) => places)
	].find((places) => places && homeOf(places) === 'RU');
	const abroad = act?.act === 'lose' || (who === 'UA') !== (act?.act === 'retake');
	const wasInRussia =
		today.day >= incursion.from &&
		today.day <= incursion.to &&
		act?.act !== 'lose' &&
		!/^(win|won|gain|clear|liberat|free)/.test(act?.word ?? '');
	const there = (abroad ? (inRussia ?? (wasInRussia ? ['RU'] : null)) : null) ?? ['UA'];
	const doubts: ClaimDoubt[] = ['place-by-holder'];
	const named = sentence.mentions.some(
		(mention) =>
			isRegion(mention) &&
			isGround(sentence, mention) &&
			!isOfPart(sentence, group.end, mention.start)
	)
		? 0.6
		: 0;
	const other = otherSide(homeOf(there)!);
	return [
		{ places: there, cost: named, doubts },
		{ places: [other], cost: named + 1.5, doubts }
	];
}
