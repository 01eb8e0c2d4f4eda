import type { Lang } from '../model/schema.ts';

/** Faces that a machine may have; names with spaces are quoted. */
export const families: Record<Lang, { display: string; text: string }> = {
	en: {
		display: "'Source Serif 4', Georgia, 'Noto Serif', 'Noto Serif CJK SC', serif",
		text: "'Source Sans 3', 'Segoe UI', 'Noto Sans', 'Noto Sans CJK SC', Arial, sans-serif"
	},
	zh: {
		display: "'Noto Serif CJK SC', 'Source Han Serif SC', 'Songti SC', SimSun, serif",
		text: "'Noto Sans CJK SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif"
	}
};
