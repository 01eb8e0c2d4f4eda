/** `$app/state`, as far as the site uses it. */
import type { Page } from '@sveltejs/kit';

/** The parameters of the routes that have any. */
export function paramsOf({ pathname }: URL): Record<string, string> {
	const [, lang = '', kind = '', id = ''] = pathname.split('/');
	return id ? { lang, kind, id } : { lang };
}

export class CurrentPage {
	url = $state.raw(URL.parse(location.href) as URL);
	params = $state.raw(paramsOf(this.url));
	data = $state.raw<Record<string, unknown>>({});
	route = $state.raw<{ id: string | null }>({ id: null });
	error = $state.raw<Page['error']>(null);
	state = $state.raw<Page['state']>({});

	/** As a page that is loaded anew. */
	open(url: URL): void {
		Object.assign(this, {
			url,
			params: paramsOf(url),
			data: {},
			route: { id: null },
			error: null,
			state: {}
		});
	}
}

export const page = new CurrentPage();
