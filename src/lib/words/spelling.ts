/** Ukrainian letters as Ukraine's romanisation of 2010 has them; the Russian ones that names are also written with. */
const latin: Readonly<Record<string, string>> = {
	...{ а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'e', ж: 'zh', з: 'z', и: 'y' },
	...{ і: 'i', ї: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's' },
	...{ т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ю: 'iu' },
	...{ я: 'ia', ё: 'e', ъ: '', ы: 'y', э: 'e', "'": '', '’': '', ʼ: '' }
};

/** Spellings that no rule brings together, as they stand after `fold`'s other steps. */
const aliases: Readonly<Record<string, string>> = {
	kiev: 'kyiv',
	odessa: 'odesa',
	lugansk: 'luhansk',
	kharkov: 'kharkiv',
	nikolaev: 'mykolaiv',
	nykolaev: 'mykolaiv',
	zaporozhye: 'zaporizhzhia',
	zaporizhia: 'zaporizhzhia',
	zaporizhzhya: 'zaporizhzhia',
	krym: 'crimea',
	vladimir: 'volodymyr',
	vladymyr: 'volodymyr'
};

/**
 * The words of a text in one spelling, for comparison: lower case, Latin letters, no accents; names in
 * -sky, -skyy, -skiy, -ський alike; numbers without separators of thousands and with a decimal point.
 */
export function fold(text: string): string[] {
	const lower = text
		.toLowerCase()
		.replace(/(\d)[\s,.\u00a0\u202f](?=\d{3}(?!\d))/g, '$1')
		.replace(/(\d),(?=\d)/g, '$1.');
	const roman = [...lower].map((letter) => latin[letter] ?? letter).join('');
	const plain = roman.normalize('NFKD').replace(/\p{M}/gu, '');
	return (plain.match(/\d+(?:\.\d+)?|[\p{L}\p{N}]+/gu) ?? []).map((word) => {
		const known = aliases[word] ?? word;
		// -sky, -skyy, -skiy, -skyi: the ending is what transliterations differ in; -ського, -ським: and cases.
		return known.replace(/(?<=\p{L}{4})[yij]+$|(?<=\p{L}{3}sk)(?:o(?:ho|mu|i)|[iy]m|a|u)$/u, '');
	});
}

/** Whether each word of the query begins some word of the text; an empty query matches all. */
export function matches(query: string, text: string): boolean {
	const words = fold(text);
	return fold(query).every((wanted) => words.some((word) => word.startsWith(wanted)));
}
