/**
 * Where the keyboard focus goes when a panel opens or closes: to the heading of the record, and back to what opened it.
 * https://www.w3.org/WAI/WCAG22/Understanding/focus-order.html
 */
import type { AfterNavigate, BeforeNavigate } from '@sveltejs/kit';
import { inSite } from '../url/site.ts';

type End = AfterNavigate['to'];

const recordOf = (end: End): string | undefined =>
	end?.params?.['id'] && `${end.params['kind']}/${end.params['id']}`;

export class FocusReturn {
	/** What had the focus when a panel opened from a page without one. */
	#opener: Element | null = null;
	/** The record that was read last, whose link may stand on the page that is returned to. */
	#last = '';

	leave({ from, to }: BeforeNavigate): void {
		if (recordOf(to) && !recordOf(from)) this.#opener = document.activeElement;
	}

	arrive({ from, to }: AfterNavigate): void {
		const [before, now] = [recordOf(from), recordOf(to)];
		// The same page in another language keeps its focus, and so does a first visit.
		if (!from || before === now) return;
		if (now) document.querySelector<HTMLElement>('h1[tabindex]')?.focus();
		else this.#back(to);
		this.#last = now ?? '';
	}

	#back(to: End): void {
		const main = document.querySelector('main');
		const links = [...(main?.querySelectorAll('a') ?? [])];
		const lang = to?.params?.['lang'] ?? '';
		const path = inSite(`/${lang}/${this.#last}/`);
		const opener =
			this.#opener?.isConnected && this.#opener !== document.body
				? this.#opener
				: (links.find((a) => a.pathname === path) ?? main?.querySelector('[role=application]'));
		if (this.#last && opener instanceof HTMLElement) opener.focus();
		this.#opener = null;
	}
}
