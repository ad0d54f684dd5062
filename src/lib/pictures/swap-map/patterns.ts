import { type Holder, holders as allHolders } from '../../model/holder';
import { type Side, type SideHolders, sides } from '../../model/swap';
import { type Attributes, element } from '../../model/xml';
import { type Pen, short } from '../pen';

/** Of ground held that stays as it is, so that parcels stand off it. */
export const heldOpacity = 0.34;

/** What has a pattern: a side's parcels, and contested ground by its holder, or of no named one. */
type Patterned = Side | Holder | 'unsaid';

/** What it is filled with. */
export const fillOf = (what: Patterned, pen: Pen) => `url(#${pen.id(what)})`;

/** Ground that a side claims, or nobody knows which. */
export const claimedLook = (holder: Holder | null, pen: Pen): Attributes => ({
	fill: 'none',
	stroke: holder ? pen.held(holder) : pen.colour('ink-2'),
	'stroke-width': 1.6,
	'stroke-dasharray': '2 3'
});

/** Patterns, so that nothing is told by colour alone: `offers` in lines, `asks` in dots, contested hatched, upright for no side. */
export function patterns(holders: SideHolders, pen: Pen): string[] {
	const size = Math.max(5, Math.round(0.4 * pen.size));
	const white = pen.colour('paper');
	const tile = (what: Patterned, turn: number, content: readonly string[]) =>
		element(
			'pattern',
			{
				...{ id: pen.id(what), width: size, height: size },
				patternUnits: 'userSpaceOnUse',
				patternTransform: `rotate(${turn})`
			},
			content
		);
	const line = { 'stroke-width': short(0.22 * size) };
	const middle = size / 2;
	const drawn = {
		offers: element('path', { d: `M0 ${middle}H${size}`, stroke: white, ...line }),
		asks: element('circle', { cx: middle, cy: middle, r: short(0.2 * size), fill: white })
	};
	return [
		...sides.map((side) => {
			const ground = { width: size, height: size, fill: pen.held(holders[side]) };
			return tile(side, side === 'asks' ? 45 : 0, [element('rect', ground), drawn[side]]);
		}),
		...([...allHolders, 'unsaid'] as const).map((what) => {
			const stroke = what === 'unsaid' ? pen.colour('ink-2') : pen.held(what);
			const turn = { RU: 45, UA: -45, unsaid: 0 }[what];
			return tile(what, turn, [element('path', { d: `M${middle} 0V${size}`, stroke, ...line })]);
		})
	];
}
