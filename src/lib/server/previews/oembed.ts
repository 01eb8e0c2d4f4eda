/**
 * What programs that embed pages are told of one: a file for each, as a folder answers no questions. https://oembed.com/
 * Build time only.
 */
import { embedCode, HEIGHT } from '../../share/embed-code.ts';
import { previewPath } from './addresses.ts';
import { SIZE } from './frame.ts';

import type { Preview } from './make.ts';

/** Of the frame, pixels. It takes the width that it is given. */
const WIDTH = 800;

export const oembed = (
	path: string,
	{ title, hash }: Preview,
	{ siteUrl, siteName }: { siteUrl: string; siteName: string }
): string =>
	JSON.stringify({
		version: '1.0',
		type: 'rich',
		title,
		provider_name: siteName,
		provider_url: `${siteUrl}/`,
		html: embedCode(`${siteUrl}${path}?mode=embed`, title),
		width: WIDTH,
		height: HEIGHT,
		thumbnail_url: siteUrl + previewPath(hash),
		thumbnail_width: SIZE.width,
		thumbnail_height: SIZE.height
	});
