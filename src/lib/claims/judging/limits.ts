/**
 * How much ground changes hands in a day of this war, in km²: a dozen. A quiet month between two lively
 * ones, or one in which as much was lost as won, says nothing about the days next to it.
 */
export const usualPaceSqKm = 12;

/**
 * How many days a claim may be from the layers' day and still be compared with them. At the usual pace,
 * the ground moves less in that time than the layers are accurate to.
 */
export const mostDaysApart = 3;

/** Days between two ISO dates; NaN where one is none. */
export function daysApart(day: string, other: string): number {
	return Math.abs(Date.parse(day) - Date.parse(other)) / 86_400_000;
}

/**
 * Where the layers show no held ground in a place, a pocket of this size may still have escaped them:
 * half of a square between statements some 9 km apart.
 */
export const unseenGroundSqKm = 40;

/**
 * A stated number is rounded to its last digit; but where that digit is a trailing zero, nobody knows
 * how many of those were rounded to, and no more than this share of the number is granted.
 */
export const mostRounding = 0.05;

/** Who converts by a factor of three digits (0.386 sq mi to a km²) is off by so much at most, as a share of it: that is no contradiction. */
export const roughFactor = 0.001;

/** What is published as the area of one country or region differs by so much, as a share of it (Ukraine: 603,500 to 603,700 km²): another share of another whole is no contradiction. */
export const roughWhole = 0.001;

/** How far our outline of a region may be off its official area, as a share of it, before shares of it are told apart by their wholes. */
export const mostOutlineOff = 0.02;

/** A number that is open to one side (“under 920”) may be as far from what is measured, as a share of it, and still fit. */
export const mostFarOff = 0.25;

/** A number that is farther off than this many times is likelier misread than wrong. */
export const mostTimesOff = 8;
