/** What is wrong with a settings file, as a sentence. */
import { m } from '$lib/paraglide/messages.js';
import type { SettingsFault } from './settings.ts';

export function faultText({ kind, key, detail }: SettingsFault): string {
	switch (kind) {
		case 'missing':
			return m.staff_settings_none();
		case 'unreachable':
			return m.staff_fault_unreachable();
		case 'encoding':
			return m.staff_fault_encoding({ encoding: detail });
		case 'tours':
			return m.staff_fault_tours();
		case 'syntax':
			return detail ? m.staff_fault_syntax({ found: detail }) : m.staff_fault_end();
		case 'unknown':
			return m.staff_fault_unknown({ key });
		case 'tour':
			return m.staff_fault_tour({ key });
		case 'value':
			return m.staff_fault_value({ key, detail });
	}
}
