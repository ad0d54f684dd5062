import type { Method } from '../../../model/judgement';

/** In order: the first that matches who says so, as worded. */
const marks: readonly (readonly [Method, RegExp])[] = [
	['deepstate', /deep\s*-?state/i],
	['isw', /\bISW\b|study of war|critical threats|\bAFP\b|agence france/i],
	['uk-mod', /\bbrit(ain|ish)|\bUK\b|united kingdom|ministry of defen[cs]e in london/i],
	['black-bird', /black\s*bird|paroinen/i],
	['war-mapper', /war\s*mapper/i],
	['russia', /\brussia|\bputin|gerasimov|belousov|shoigu|kremlin|moscow|pushilin|konashenkov/i],
	[
		'ukraine',
		/\bukrain|zelensk|syrsk|maliar|zaluzh|filashkin|syn[iy]ehubov|kyrylenko|\bkyiv\b|regional (military )?administration/i
	]
];

/** The way of counting that a claim names, by who is said to say so; `any` where that is none that we know. */
export function methodOf(speaker: string | null): Method {
	return marks.find(([, mark]) => mark.test(speaker ?? ''))?.[0] ?? 'any';
}
