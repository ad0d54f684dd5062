import { json } from '@sveltejs/kit';
import { siteData } from '../../site-data.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Areas by day, for pages that ask for another day. */
export const GET: RequestHandler = () => json(siteData().series);
