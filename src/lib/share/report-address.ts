/** Where a visitor reports an error: an address that whoever runs the site sets, with placeholders for a title and a text. */

export interface Report {
	/** `kind/id` */
	record: string;
	/** Which of its facts, in words. */
	field: string;
	version: string;
	/** `YYYY-MM-DD` */
	day: string;
	title: string;
	/** What stands before the visitor's own words. */
	body: string;
}

const placeholders = ['record', 'field', 'version', 'day', 'title', 'body'] as const;

/**
 * @param template such as `https://example.org/issues/new?title={title}&body={body}`
 * @returns `undefined` where nothing is set, or where it is no web or mail address
 */
export function reportAddress(template: string | undefined, report: Report): string | undefined {
	if (!template || !/^(https?:\/\/|mailto:)/.test(template)) return undefined;
	return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
		const placeholder = placeholders.find((p) => p === name);
		return placeholder ? encodeURIComponent(report[placeholder]) : whole;
	});
}
