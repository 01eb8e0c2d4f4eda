/** What a web page has to contain to show this one in it. */
import { escapeXml } from '../charts/svg.ts';

/** CSS pixels. */
export const HEIGHT = 480;

/** @param title says to a screen reader what the frame holds */
export const embedCode = (address: string, title: string): string =>
	`<iframe src="${escapeXml(address)}" title="${escapeXml(title)}" ` +
	`style="width:100%;height:${HEIGHT}px;border:0" loading="lazy" allow="fullscreen; clipboard-write"></iframe>`;
