import { getOrMake } from '../../model/collect';
import type { Predicate } from '../entities/act';
import type { Features } from '../learned/choose';
import { magnitude, plainWords, quarterOf } from './features';
import { type Place, sizeOf } from './ground-places';
import type { HeadLink } from './heads';
import type { Link } from './links';
import type { Scene, Who } from './scene';
import { homeOf } from './sides';

/** Whose ground it is to somebody. */
function relationOf(places: readonly string[], who: Who): string {
	if (places.length === 0) return 'nowhere';
	if (who === null) return `nobody-${homeOf(places)}`;
	return homeOf(places) === who ? 'home' : 'foreign';
}

/** What is seen of each side together with each place; what is the same for several is listed once. */
export function jointly(scene: Scene, act: Predicate | null, way: Link | HeadLink | null) {
	const head = way && 'head' in way ? way.head : null;
	const told = head ?? scene.memory.heads[0];
	const since = head ? 'own' : told?.since;
	const was = told?.claim.subject;
	const toldRelation = was?.holder ? relationOf(was.places, was.holder) : 'none';
	const much = magnitude(scene.group.expressions[0]!);
	const [relations, homes] = [new Map<string, Features>(), new Map<string, Features>()];
	const byRelation = ofRelation(scene, act, `${toldRelation} ${since}`);
	const byHome = ofHome(scene, act, much);
	const year = scene.today.day.slice(0, 4);
	return (who: Who, { places, from, part }: Place): Features[] => {
		const relation = relationOf(places, who);
		const home = places.length > 0 ? homeOf(places) : null;
		const whose = `${who} ${home}`;
		const size = sizeOf(places, part);
		const ids = places.join();
		const same = was ? `${was.holder === who} ${[...was.places].sort().join() === ids}` : 'none';
		return [
			getOrMake(relations, relation, () => byRelation(relation)),
			getOrMake(homes, whose, () => byHome(whose)),
			[
				`j-from=${relation} ${from} ${act?.act}`,
				`j-size=${relation} ${size} ${act?.act}`,
				`j-much-size=${size} ${much}`,
				`j-much-id=${ids} ${much}`,
				`j-id=${ids} ${who} ${act?.act}`,
				`j-era-id=${year} ${who} ${ids}`,
				`j-told=${same} ${since} ${was?.what}`
			]
		];
	};
}

/** The words by a number, and what is done, on ground of one's own or the other's. */
function ofRelation({ whole, sentence, group }: Scene, act: Predicate | null, told: string) {
	const owner = whole.owner === null ? '' : sentence.word(whole.owner);
	const left = plainWords(sentence, group.start - 8, group.start);
	const right = plainWords(sentence, group.end, group.end + 8);
	return (relation: string): Features => [
		`j-act=${relation} ${act?.act}`,
		`j-whole=${relation} ${whole.kind} ${whole.taken} ${owner}`,
		`j-whole-act=${relation} ${whole.kind} ${whole.taken} ${act?.act}`,
		`j-whole-word=${relation} ${whole.kind === 'none' ? '' : sentence.word(whole.end - 1)}`,
		`j-told-relation=${relation} ${told}`,
		...left.map((word) => `jl=${relation} ${word}`),
		...right.map((word) => `jr=${relation} ${word}`)
	];
}

/** The words of a sentence, what is done, how much it is and when, for one side on one's ground. */
function ofHome({ memory, sentence, today }: Scene, act: Predicate | null, much: string) {
	const quarter = quarterOf(today.day);
	const all = [...new Set(plainWords(sentence, 0, sentence.tokens.length))];
	return (who: string): Features => [
		`j-side=${who} ${act?.act}`,
		`j-word-side=${who} ${act?.word}`,
		`j-much-side=${who} ${much}`,
		`j-era=${quarter} ${who} ${act?.act}`,
		`j-style=${memory.style} ${who} ${act?.act}`,
		...all.map((word) => `ka=${who} ${word}`)
	];
}
