// Apart from text.ts, which brings a library with it: every page needs these.
/** The interface's languages; the first is the default. */
export const languages = ['en', 'uk'] as const;
export type Language = (typeof languages)[number];
