import { isCountry, type Mention } from '../entities/find-mentions';
import type { Sentence } from '../entities/sentence';
import { type Found, isGround, isRegion, one } from './grounds';
import { isExcluded } from './left-out';
import { endOf, type Scene } from './scene';

/** The places that stand right beside a number. */
export function beside(scene: Scene): Found[] {
	const { sentence, group, whole } = scene;
	if (whole.kind === 'settlement') return [];
	const found: Found[] = [];
	const sign = sentence.word(group.start - 1);
	const at =
		/^[(,–—:-]$/.test(sign) || /^(at|with|to|is|was)$/.test(sign) ? group.start - 1 : group.start;
	const before = sentence.mentionEndingAt(at);
	// “Kupiansk sector: 3 km²”: a share would be of the town.
	const isTown = before?.within && group.expressions[0]!.quantity === 'area';
	if (
		before &&
		(isRegion(before) || isTown) &&
		!before.possessive &&
		!isExcluded(sentence, before.start)
	)
		found.push(...one(before, at === group.start || sign === '(' ? 0 : sign === ',' ? 1.2 : 0.3));
	// “450 sq km in the Kursk region”, “36 around Bakhmut”.
	const end = endOf(scene);
	// “593 sq km were in the Kursk region”.
	const lies = /^(is|are|was|were|lies?|lay)$/.test(sentence.word(end)) ? end + 1 : end;
	for (const from of [group.end, lies, behindCount(sentence, end)]) {
		if (
			!/^(in|of|inside|within|across|into|from|near|around|over|throughout|at)$/.test(
				sentence.word(from)
			)
		)
			continue;
		const mention = sentence.mentions.find(
			(one) =>
				one.start > from &&
				one.start <= from + 4 &&
				one.places !== null &&
				(isGround(sentence, one) || one.start <= from + 2)
		);
		if (!mention || isExcluded(sentence, mention.start)) continue;
		const inner = regionIn(sentence, mention);
		found.push(...one(inner ?? mention, inner ? -0.1 : 0));
	}
	return found;
}

/** “1,000 sq km and over 28 settlements in the Kursk region”: behind what is counted, too. */
function behindCount({ tokens }: Sentence, end: number): number {
	if (!/^(and|with)$/.test(tokens[end]?.lower ?? '')) return end;
	const count = tokens.findIndex(({ kind }, at) => at > end && kind === 'number');
	return count > 0 &&
		count <= end + 3 &&
		/^(settlements|villages|towns|localities|communities)$/.test(tokens[count + 1]?.lower ?? '')
		? count + 2
		: end;
}

/** “Russian territory in the Kursk region”: the region that a country leads to. */
export function regionIn(sentence: Sentence, { kind, places, end }: Mention): Mention | undefined {
	if (kind !== 'land' && !(places && isCountry(places))) return undefined;
	return sentence.mentions.find(
		(next) =>
			next.start >= end &&
			next.start <= end + 3 &&
			isRegion(next) &&
			/^(in|inside|within|across|'s)$/.test(sentence.wordBefore(next.start))
	);
}

/** “60 square kilometres in Kursk Region”: a region that nothing parts from its number. */
export function isRightBehind(scene: Scene, places: readonly string[]): boolean {
	const end = endOf(scene);
	const mention = scene.sentence.mentions.find(({ start }) => start > end && start <= end + 2);
	return (
		mention?.places === places &&
		isRegion(mention) &&
		/^(in|inside|within|across)$/.test(scene.sentence.word(end))
	);
}
