import type { EmbedTarget } from '../../model/embed-target';
import type { DrawPicture } from '../../pictures/picture';
import type { CitedHere } from '../../words/publish/cited-works';

/** A file that is saved. */
export interface SavedFile {
	readonly file: Blob;
	/** With its extension. */
	readonly name: string;
}

/** Data that can be taken along: saved as a file, or as text that is copied. Both reject where they cannot be made. */
export type TakenData = { readonly label: string } & (
	| { readonly save: () => SavedFile | Promise<SavedFile> }
	| { readonly copy: () => string | Promise<string> }
);

export interface TakenPicture {
	/** What tells it from the others here, in an address and to programs. */
	readonly key: string;
	readonly label: string;
	/** Its file, without an extension. */
	readonly file: string;
	/** Whether it comes in one theme, so that none can be chosen. */
	readonly hasOwnTheme?: boolean;
	/** Rejects where there is nothing to draw, and where its code or data do not come. */
	readonly load: () => Promise<DrawPicture>;
}

/** What is cited; without an address, it is that of the page. */
export type Cited = Omit<CitedHere, 'url'> & { readonly url?: string };

/** What can be taken along of what stands above a bar. What is null or empty has no button. */
export interface Taken {
	/** The address with the view in it; null where no address can hold it. */
	readonly link: () => string | null;
	/** What has to be known of the link, or why there is none. */
	readonly linkNote?: string | null;
	readonly embeds?: readonly EmbedTarget[];
	/** What has an address with an image of its own; left out: what can be embedded. */
	readonly named?: readonly EmbedTarget[];
	readonly pictures?: readonly TakenPicture[];
	/** Why there is one picture less than there could be. */
	readonly pictureNote?: string | null;
	readonly data?: readonly TakenData[];
	/** What has to be known of the data, in sentences. */
	readonly dataNotes?: readonly string[];
	/** Whether it is all worked out; data, images and print wait for that. */
	readonly isReady?: boolean;
	readonly cited: () => Cited;
	/** Left out: nothing to print. */
	readonly print?: () => void;
}

/** The panels, in the order of their buttons. */
export const takeKinds = ['link', 'embed', 'picture', 'data', 'cite'] as const;
export type TakeKind = (typeof takeKinds)[number];

/** Whether there is anything of a kind. */
export function offers({ embeds, pictures, data }: Taken, kind: TakeKind): boolean {
	const lists = { embed: embeds, picture: pictures, data };
	return kind === 'link' || kind === 'cite' || (lists[kind]?.length ?? 0) > 0;
}
