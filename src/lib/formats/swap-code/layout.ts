import type { Shape, Step } from '../../model/swap';

/*
 * A code, version 1. Bytes: the version; the first three bytes of the data's hash; a check of the list
 * of known areas (two bytes); the swap's name; the parts of all recipes; the parcels of each side;
 * `nextId`; CRC-32 of all before. Numbers are `count`s and `signed`s of `ByteWriter`.
 *
 * A part starts with a number that is its kind plus `kindFactor` times a detail, and speaks of
 * earlier parts by how far back they stand.
 *
 *   kind     detail           then
 *   areas    how many         place of each in the sorted list of known areas
 *   ground   how many steps   the ground or areas it continues; per step, 3 × shape + what it does
 *   outline  how many rings   per ring, how many positions, and each as the difference to the last one
 *   cells    which size       how many runs; per run, rows since the last; in the same row the gap less
 *                             1, else the columns since that row's first; cells less 1
 *   shape    –                the ground that it is
 *   grown    which start      the ground within; the start's position or ground; the target area
 *   all      –                nothing
 */
export const codeVersion = 1;

export const kinds = ['areas', 'ground', 'outline', 'cells', 'shape', 'grown', 'all'] as const;
export type Kind = (typeof kinds)[number];
export const kindFactor = 8;

export const doings = ['add', 'remove', 'keep'] as const satisfies readonly Step['do'][];

/** `middle` is the middle of the line: a start of type `line` without a position. */
export const starts = ['point', 'line', 'middle', 'ground'] as const;

/**
 * A target area with up to three decimals is written as a whole number of its last decimal, times
 * `targetFactor`, plus how many decimals; any other as `fullNumber`, and then all its 64 bits.
 */
export const shortDecimals = 3;
export const fullNumber = 4;
export const targetFactor = 5;

export type Grown = Extract<Shape, { type: 'grown' }>;
