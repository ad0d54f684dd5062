import type { Pasted } from './pasted';

/** What content systems write for signs, and what is left of signs that were decoded wrongly. */
const encoded =
	/&(?<name>nbsp|thinsp|ensp|emsp|shy|zwnj|zwj|lrm|rlm|sup2|#\d{3,5}|#x[\da-f]{2,4});|(?<raised><sup>2<\/sup>)|Â(?=[\u00a0\u00ad²])/gi;

const named: Readonly<Record<string, string>> = {
	nbsp: ' ',
	thinsp: ' ',
	ensp: ' ',
	emsp: ' ',
	shy: '',
	zwnj: '',
	zwj: '',
	lrm: '',
	rlm: '',
	sup2: '²'
};

/**
 * Signs that have a plainer one, or none, in their stead. A zero-width space parts words where it
 * stands between a letter and a digit; anywhere else it may only break lines.
 */
const odd = new RegExp(
	[
		'(?<seam>(?<=\\p{L})\\u200b+(?=\\d))',
		'(?<unseen>(?:(?![\\t\\n\\v\\f\\r\\u0085])[\\p{Default_Ignorable_Code_Point}\\p{Cc}])+)',
		'(?<line>[\\v\\f\\u0085\\u2028\\u2029]|\\r(?!\\n))',
		'(?<blank>[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u2800\\u3000])',
		'[\\u02bc\\u201b\\u2032\\u2012\\u2015\\u2044\\u2215]',
		'[\\ufb00-\\ufb04\\ufe50-\\ufe6b\\uff01-\\uff5e\\u{1d7ce}-\\u{1d7ff}]'
	].join('|'),
	'gu'
);

const alike: Readonly<Record<string, string>> = {
	'\u02bc': '’',
	'\u201b': '’',
	'\u2032': '’',
	'\u2012': '–',
	'\u2015': '—',
	'\u2044': '/',
	'\u2215': '/'
};

/** Put plain signs for those that look or read like them, and leave out those that nobody sees. */
export function plainSigns(text: Pasted): void {
	text.rewrite(encoded, ({ groups }) => (groups!.raised ? '²' : decoded(groups!.name)));
	text.rewrite(odd, ({ 0: sign, groups }) => {
		const { seam, unseen, line, blank } = groups!;
		if (seam || blank) return ' ';
		if (unseen) return '';
		return line ? '\n' : (alike[sign] ?? sign.normalize('NFKC'));
	});
}

/** The sign that an entity of HTML stands for; of a number that stands for plain ones, null. */
function decoded(entity = ''): string | null {
	const name = entity.toLowerCase();
	if (!name.startsWith('#')) return named[name] ?? '';
	const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
	return code > 0x7f && code < 0xd800 ? String.fromCharCode(code) : null;
}
