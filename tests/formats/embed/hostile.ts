import fc from 'fast-check';

const nasty = [
	...[
		'</title><script>alert(1)</script>',
		'"><img src=x onerror=alert(1)>',
		"' onload='x",
		'&amp;'
	],
	...['<!--', ']]>', '</style>', '\u0000\u0008', '\u202eabc', '\ud800', '{old}', '$&', '$1', '\n\n']
];

/** Texts that somebody else could have written: markup, controls, halves of signs. */
export const hostile = fc
	.array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 12 })), {
		maxLength: 4
	})
	.map((parts) => parts.join(''));
