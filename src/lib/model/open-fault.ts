/** Why a link, a file or a saved swap cannot be opened: inner details help no reader. */
export type OpenFault =
	/** Not all of it, or not as it was written: its checksum differs. */
	| 'incomplete'
	/** Its checksum is right, but it holds what is never written. */
	| 'damaged'
	| 'too-long'
	/** Written by a newer version of Salient. */
	| 'newer'
	/** A swap made with data that has other held areas: its numbers would mean others. */
	| 'other-areas'
	/** A swap of another day than the ground that is open. */
	| 'other-day'
	| 'file-unreadable'
	| 'file-too-large'
	/** No file that we write. */
	| 'file-not-ours'
	| 'file-without-swap';

/** What a swap is opened with: data of another version, by which areas may differ a little. */
export type OpenRemark = 'other-data';

/** Where something to open came from. */
export type OpenedFrom = 'swap-link' | 'claim-link' | 'file' | 'device';

/** What is to be said of a claim in an address: why it cannot be read, or which data it was made with. */
export type ClaimAddressNote =
	| { readonly type: 'bad'; readonly fault: OpenFault }
	| { readonly type: 'other-data'; readonly made: string; readonly now: string };
