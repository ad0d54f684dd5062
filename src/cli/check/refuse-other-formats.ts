import { m } from '$lib/paraglide/messages';
import { BadInput } from '../command';
import { refuseUtf16 } from '../text-slices';

/** A list of objects, or an object over several lines. */
const document = /^(?:\[|\{|\[\s*\{.*)$/s;

/** Throws BadInput, calling the file `name`, where its first line says that it holds no lines of JSON. */
export function refuseOtherFormats(firstLine: Uint8Array, name: string): void {
	refuseUtf16(firstLine, name);
	if (firstLine[0] === 0x1f && firstLine[1] === 0x8b) throw new BadInput(m.checker_gzip({ name }));
	if (document.test(new TextDecoder().decode(firstLine).trim()))
		throw new BadInput(m.checker_one_document({ name }));
}
