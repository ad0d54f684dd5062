import type { Article, SeedEvent, SeedStatement } from './article';
import type { Figure } from './figure';
import type { Holder } from './holder';
import type { Localised } from './text';

/** `[west, south, east, north]` in degrees, WGS84. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

export const rowKinds = ['held', 'contested', 'claimed', 'line', 'borders', 'places'] as const;
export type RowKind = (typeof rowKinds)[number];

/** One toggle of the layer list. */
export interface LayerRow {
	readonly id: string;
	readonly kind: RowKind;
	readonly holder: Holder | null;
	readonly name: Localised;
	/** The region that its ground lies in, where that is one region. */
	readonly region: string | null;
	/** Ids of the features of `control.geojson` or `claimed.geojson` that it shows. */
	readonly features: readonly string[];
	readonly bounds: Bounds | null;
	/** Figure id of its measured area, and of that area's share of its region. */
	readonly area: string | null;
	readonly share: string | null;
}

export interface LayerGroup {
	readonly id: string;
	readonly name: Localised;
	readonly rows: readonly LayerRow[];
	/** Figure id of the measured total, for groups of held ground. */
	readonly total: string | null;
}

/** One side of the reported swap. All lists hold figure ids. */
export interface SwapSide {
	readonly group: string;
	readonly holder: Holder;
	/** The region or country that the ground is part of. */
	readonly region: string;
	readonly headline: string;
	readonly reported: readonly string[];
	readonly measured: string;
}

/** A statement of an article, with what is needed to cite it. */
export interface CitedStatement extends SeedStatement {
	readonly articleId: string;
}

/** An event of an article, with what is needed to cite it. */
export interface CitedEvent extends SeedEvent {
	readonly articleId: string;
}

/** What a citation of an article needs. */
export type ArticleHead = Pick<
	Article,
	'id' | 'title' | 'publisher' | 'author' | 'published' | 'url'
>;

/** An article with its figures as figure ids. */
export interface DossierArticle extends Omit<Article, 'figures' | 'statements' | 'events'> {
	readonly figures: readonly string[];
	readonly statements: readonly CitedStatement[];
	readonly events: readonly CitedEvent[];
}

/** What is known of one region. Figure ids; null where there is nothing to show. */
export interface RegionFacts {
	readonly id: string;
	readonly country: string;
	readonly name: Localised;
	readonly bounds: Bounds;
	/** Where its label stands: `[longitude, latitude]`, inside it. */
	readonly point: readonly [number, number];
	/** Half the width that its name has there, in degrees of longitude. */
	readonly labelRoom: number;
	readonly measured: string;
	readonly official: string | null;
	/** Which of the two is shown as the region's area: the official one where the outline is rough. */
	readonly area: string;
	/** Whether the outline is more than 2 % off the official area. */
	readonly isRough: boolean;
	/** Ground that the other side than the region's country holds. */
	readonly held: string | null;
	readonly share: string | null;
	readonly holder: Holder | null;
}

/**
 * What every page shows of one topic. Plain data: it travels in the prerendered page. The articles
 * in full are left to the page that lists them.
 */
export interface Dossier {
	readonly id: string;
	readonly title: Localised;
	readonly question: Localised;
	readonly asOf: string;
	/** What the map shows when it opens. */
	readonly bounds: Bounds;
	readonly swap: {
		readonly offered: SwapSide;
		readonly asked: SwapSide;
		/** Reported asked-for area over reported offered area. */
		readonly ratio: string;
		readonly measuredRatio: string;
		readonly proposal: CitedStatement;
		readonly refusal: CitedStatement;
		/** That no land was named in return. */
		readonly unnamed: CitedStatement;
	};
	readonly control: {
		readonly reported: readonly string[];
		/** What the ranges of all reported shares have in common; null where that is nothing. */
		readonly common: string | null;
		/** The reported area under each denominator. */
		readonly derived: readonly string[];
		readonly measured: readonly string[];
	};
	readonly layerGroups: readonly LayerGroup[];
	readonly regions: readonly RegionFacts[];
	readonly articles: readonly ArticleHead[];
	readonly figures: Readonly<Record<string, Figure>>;
	/** First 12 hex digits of the SHA-256 over the layers, tables and seeds. */
	readonly dataHash: string;
}

/** Both sides of the swap as SVG paths in one equal-area drawing at one scale. */
export interface SwapShapes {
	/** Width and height of each shape's own box, in drawing units. */
	readonly offered: SwapShape;
	readonly asked: SwapShape;
	/** Kilometres per drawing unit, the same for both. */
	readonly kmPerUnit: number;
}

/** One side's shape, and where words can stand beside it. */
export interface SwapShape extends ShapePath {
	readonly free: FreeCorners;
}

/** How high the empty rectangle in each corner of a drawing is, in drawing units. */
export interface FreeCorners {
	readonly topLeft: number;
	readonly topRight: number;
	readonly bottomLeft: number;
	readonly bottomRight: number;
}

export interface ShapePath {
	/** SVG path data, its box starting at 0, 0. */
	readonly d: string;
	readonly width: number;
	readonly height: number;
}
