import cyrillic400 from '../../../letters/cyrillic-400.woff2?url';
import cyrillic600 from '../../../letters/cyrillic-600.woff2?url';
import latin400 from '../../../letters/latin-400.woff2?url';
import latin600 from '../../../letters/latin-600.woff2?url';

const scripts = [
	{
		range: 'U+0-3FF,U+2000-2115,U+2117-22FF',
		sign: /./,
		weights: { 400: latin400, 600: latin600 }
	},
	{
		range: 'U+400-4FF,U+2116',
		sign: /[\u0400-\u04FF\u2116]/,
		weights: { 400: cyrillic400, 600: cyrillic600 }
	}
] as const;

/**
 * Rules of CSS that bring the site's typeface into a picture: the scripts that its texts are written in,
 * of the letters that pages have. Rejects where a file of letters does not come.
 */
export async function pictureLetters(svg: string): Promise<string> {
	const rules = scripts
		.filter(({ sign }) => sign.test(svg))
		.flatMap(({ range, weights }) =>
			Object.entries(weights).map(async ([weight, address]) => {
				const response = await fetch(address);
				if (!response.ok) throw new Error(`${address}: ${response.status}`);
				const bytes = new Uint8Array(await response.arrayBuffer());
				const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
				return `@font-face{font-family:'IBM Plex Sans';font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${range}}`;
			})
		);
	return (await Promise.all(rules)).join('');
}
