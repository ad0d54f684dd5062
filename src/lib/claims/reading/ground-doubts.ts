import type { ClaimDoubt } from '../../model/claim';
import type { Predicate } from '../entities/act';
import type { Place } from './ground-places';
import { ourWord, pronounBefore } from './ground-sides';
import type { Head, Scene, Who } from './scene';
import { isSide } from './sides';

/** From where else than the sentence's own words it was taken who holds or takes, and where. */
export function groundDoubts(
	scene: Scene,
	act: Predicate | null,
	head: Head | null,
	who: Who,
	place: Place
): ClaimDoubt[] {
	return [...holderDoubts(scene, act, head, who), ...placeDoubts(scene, head, who, place)];
}

function holderDoubts(
	scene: Scene,
	act: Predicate | null,
	head: Head | null,
	who: Who
): ClaimDoubt[] {
	const { sentence, group } = scene;
	if (who === null) return [];
	if (head && head.claim.subject.holder === who)
		return head.since > 0
			? ['holder-by-sentence-before']
			: head.claim.doubts.filter((doubt) => doubt.startsWith('holder-'));
	const pronoun = pronounBefore(scene, act);
	const speaks = /^(we|our|us|i)$/.test(pronoun) || ourWord(sentence, act, group.start) !== 'none';
	if (speaks) return ['holder-by-speaker'];
	const isNamed = sentence.mentions.some((one) => isSide(one) && one.holder === who);
	const isPronoun = /^(it|they|its|their|he|his|she|them)$/.test(pronoun);
	if (isPronoun)
		return isNamed ? ['holder-by-pronoun'] : ['holder-by-pronoun', 'holder-by-sentence-before'];
	if (isNamed) return [];
	const isTold = scene.memory.side === who || scene.memory.heads[0]?.claim.subject.holder === who;
	return isTold && act?.shape === 'active' ? ['holder-by-sentence-before'] : ['holder-by-place'];
}

function placeDoubts({ whole }: Scene, head: Head | null, who: Who, place: Place): ClaimDoubt[] {
	const { from, part, places } = place;
	if (places.length === 0) return [];
	if (part) return ['place-by-part'];
	if (from === 'before') return ['place-by-sentence-before'];
	if (from === 'head')
		return head?.claim.doubts.filter((doubt) => doubt.startsWith('place-')) ?? [];
	if (from !== 'war') return [];
	return who === null && whole.owner === null ? ['place-by-war'] : ['place-by-holder'];
}
