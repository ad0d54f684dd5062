/** A sign that would end a script of HTML, or a line of one, written so that it does neither. */
const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON that may stand in the `<script>` of a page as it is: nothing in it can end that. */
export function scriptJson(value: unknown): string {
	return JSON.stringify(value, null, '\t').replace(/[<>&\u2028\u2029]/g, escaped) + '\n';
}
