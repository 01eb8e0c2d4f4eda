import { limits as en } from '../i18n/languages/en.ts';
import type { Limits } from '../i18n/languages/language.ts';
import { limits as zh } from '../i18n/languages/zh.ts';
import type { Lang } from '../model/lang.ts';

/** How long the texts of a tour may be. */
export const textLimits: Record<Lang, Limits> = { en, zh };
