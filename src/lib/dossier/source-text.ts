import type { YamlPath } from './yaml-source';

/** The text that an article's evidence was read from. */
export interface SourceText {
	readonly text: string;
	/** Of the file's bytes, in lower-case hex. */
	readonly sha256: string;
}

/** Something that the source text does not bear out. */
export interface EvidenceProblem {
	/** The value of the article that it is about. */
	readonly path: YamlPath;
	readonly reason: string;
}
