/** The settings of a kiosk as the table of `docs/kiosk.md`: a test compares them. */
import { z } from 'zod';
import { KioskSettings } from './settings-schema.ts';

/** As JSON Schema, for editors that check the file while it is written. */
export const settingsSchema = () =>
	z.toJSONSchema(KioskSettings, { target: 'draft-7', io: 'input' });

export function settingsTable(): string {
	const rows = Object.entries(settingsSchema().properties ?? {}).flatMap(([key, property]) => {
		if (key.startsWith('$') || typeof property === 'boolean') return [];
		const { description = '', default: preset } = property;
		return `| \`${key}\` | ${description} | ${preset === undefined ? '' : `\`${JSON.stringify(preset)}\``} |`;
	});
	return ['| Key | Meaning | Default |', '|---|---|---|', ...rows].join('\n');
}
