import { unzipSync, type UnzipFileInfo } from 'fflate';
import { OwnAreasFault } from '../../model/areas-fault';
import { limits } from './limits';

/**
 * The files of a ZIP archive by path; folders, and what systems put beside files, left out. What an
 * archive says of its sizes is held against the limits before anything is unpacked, and what comes out
 * against what it says.
 *
 * @param most bytes that may come out
 * @throws OwnAreasFault
 */
export function unzip(bytes: Uint8Array, most: number): ReadonlyMap<string, Uint8Array> {
	let files = 0;
	let total = 0;
	const filter = ({ name, size, originalSize, compression }: UnzipFileInfo): boolean => {
		if (++files > limits.files) throw new OwnAreasFault('zip-too-many', { most: limits.files });
		if (isBeside(name)) return false;
		if (compression !== 0 && compression !== 8) throw new OwnAreasFault('zip-locked');
		// Deflate never packs by more: such a size is a lie.
		if (originalSize > 1100 * size + 1024) throw new OwnAreasFault('zip-broken');
		total += Math.max(size, originalSize);
		if (total > most)
			throw new OwnAreasFault('zip-too-large', {
				mb: Math.ceil(total / 2 ** 20),
				most: Math.floor(most / 2 ** 20)
			});
		return true;
	};
	try {
		return new Map(Object.entries(unzipSync(bytes, { filter })));
	} catch (error) {
		if (error instanceof OwnAreasFault) throw error;
		throw new OwnAreasFault('zip-broken');
	}
}

/** Whether it is a folder, or a file that a system adds for itself. */
function isBeside(name: string): boolean {
	return name.endsWith('/') || /(^|\/)(__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$)/.test(name);
}
