import type { ClaimDoubt } from '../../model/claim';
import type { Predicate } from '../entities/act';
import { type Choice, weightsOf } from '../learned/choose';
import table from '../learned/ground.json';
import { costs } from './costs';
import { groundDoubts } from './ground-doubts';
import { jointly } from './ground-joint';
import { type Place, placesFor } from './ground-places';
import { sideFeatures } from './ground-sides';
import type { HeadLink } from './heads';
import type { Link } from './links';
import type { Scene, Where, Who } from './scene';
import { settle } from './settle';

/** What a number is told of: what happened, who holds or takes, and where. */
export interface Ground {
	readonly act: Predicate | null;
	readonly link: Link | HeadLink | null;
	readonly who: Who;
	readonly where: readonly string[];
	/** From where the ground was taken. */
	readonly from: string;
	readonly doubts: readonly ClaimDoubt[];
}

const weights = weightsOf(table);

const sides: readonly Who[] = ['RU', 'UA', null];

/** Below these chances too many are wrong to say of a number that it does not fit. */
const little = { who: 0.97, where: 0.95 };

/** Who holds or takes what a number tells of, and where. */
export function groundOf(scene: Scene, links: readonly Link[], heads: readonly HeadLink[]): Ground {
	const way = [...links, ...heads].reduce<Link | HeadLink | null>(
		(best, one) => (one.cost < (best?.cost ?? costs['no-act']) ? one : best),
		null
	);
	const act = way && 'act' in way ? way.act : null;
	const head = way && 'head' in way ? way.head : null;
	const places = placesFor(scene);
	const joint = jointly(scene, act, way);
	const choices: Choice<{ who: Who; where: Where; place: Place }>[] = sides.flatMap((who) => {
		const own = who ? sideFeatures(scene, act, who) : [];
		return places.map((place) => ({
			value: { who, where: place.places, place },
			features: [own, place.features, ...joint(who, place)]
		}));
	});
	const { choice, chances } = settle(scene, 'ground', choices, weights);
	const { who, place } = choice.value;
	const sum = (same: (value: (typeof choices)[number]['value']) => boolean) =>
		chances.reduce((all, chance, i) => all + (same(choices[i]!.value) ? chance : 0), 0);
	const doubts: ClaimDoubt[] = [
		...(way && !head?.claim.doubts.includes('what-unread') ? [] : (['what-unread'] as const)),
		...groundDoubts(scene, act, head, who, place)
	];
	const isDoubted = (slot: string) => doubts.some((doubt) => doubt.startsWith(slot));
	if (!isDoubted('holder-') && sum((value) => value.who === who) < little.who)
		doubts.push('holder-by-little');
	if (!isDoubted('place-') && sum((value) => value.place === place) < little.where)
		doubts.push('place-by-little');
	return { act, link: way, who, where: place.places, from: place.from, doubts };
}
