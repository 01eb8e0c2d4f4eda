/** What can be searched for: one document for each record of the atlas. Build time only: the pinyin table is large. */
import { customPinyin, pinyin } from 'pinyin-pro';
import { findRef, refOf, type AnyItem, type Atlas, type Ref } from '../model/atlas.ts';
import { kinds } from '../model/kinds.ts';
import type { Text } from '../model/schema.ts';
import { scriptRuns } from './tokens.ts';

export interface SearchDocument {
	ref: Ref;
	en: string;
	zh: string;
	/** Syllables without tones; `|` where the Chinese name is interrupted: `zhong guo|shang hai`. */
	pinyin: string;
	/** First letters, as typed by people in a hurry: `hz`, `uae`. */
	initials: string;
	/** ISO 3166-1 alpha-2 and GB/T 2260. */
	codes: string;
	/** Other words that lead here: province, programme, batch, place. */
	extra: string;
	/** Pinyin of the characters of the shown Chinese name, to mark those that were found by it. */
	syllables: string;
}

/** ISO 3166-2 → name */
export type ProvinceNames = ReadonlyMap<string, Text>;

// Where the table takes the commoner sound of a character.
customPinyin({ 珲春: 'hún chūn', 喀什: 'kā shí', 率先: 'shuài xiān' });

const stretches = (zh: string): string[][] =>
	scriptRuns(zh)
		.filter((run) => run.han)
		.map((run) => pinyin(run.text, { toneType: 'none', type: 'array', v: true }));

const syllablesOf = (zh: string): string =>
	stretches(zh)
		.map((s) => s.join(' '))
		.join('|');

const initialsOf = (zh: string): string =>
	stretches(zh)
		.map((s) => s.map((syllable) => syllable[0]).join(''))
		.filter((initials) => initials.length > 1)
		.join(' ');

/** A text in both languages and in pinyin, as words that lead to another record. */
const words = (text: Text | undefined): string[] =>
	text ? [text.en, text.zh, ...stretches(text.zh).map((s) => s.join(''))] : [];

/** `Viet Nam` → `VietNam`, `VN`; nothing of a single word. */
function closedUp(en: string): { joined: string; acronym: string } {
	const parts = en.split(/[\s-]+/);
	if (parts.length < 2) return { joined: '', acronym: '' };
	return { joined: parts.join(''), acronym: parts.map((p) => p[0]).join('') };
}

const chineseDigits = '一二三四五六七八九十';

const batchWords = (batch: number): string[] => {
	const digit = chineseDigits[batch - 1];
	return [`batch ${batch}`, `第${batch}批`, ...(digit ? [`第${digit}批`] : [])];
};

interface Words {
	/** Names by which the record is known besides its full name. */
	alsoNamed?: Text;
	initials?: string;
	codes?: string[];
	extra?: string[];
}

/** What only records of this kind have. */
function wordsOf(item: AnyItem, atlas: Atlas, provinces: ProvinceNames): Words {
	switch (item.kind) {
		case 'partner': {
			const { joined, acronym } = closedUp(item.name.en);
			return {
				alsoNamed: { en: joined, zh: '' },
				initials: acronym,
				codes: [item.country],
				extra: ['partner', '伙伴国']
			};
		}
		case 'mechanism':
			return { alsoNamed: item.short };
		case 'zone': {
			const programme = atlas.programmes.find((p) => p.id === item.programme);
			return {
				codes: item.gb,
				extra: [
					...[programme?.name, programme?.short, provinces.get(item.province)].flatMap(words),
					closedUp(programme?.short.en ?? '').acronym
				]
			};
		}
		case 'area':
			return {
				codes: item.gb,
				extra: [
					...words(provinces.get(item.province)),
					...words({ en: 'pilot area', zh: '综试区' }),
					...batchWords(item.batch)
				]
			};
		case 'pavilion':
			return { codes: item.country ? [item.country] : [], extra: words(item.host) };
		case 'event':
			return {
				extra: [item.place, ...item.about.map((ref) => findRef(atlas, ref)?.name)].flatMap(words)
			};
	}
}

export function documentOf(item: AnyItem, atlas: Atlas, provinces: ProvinceNames): SearchDocument {
	const { name } = item;
	const { alsoNamed, initials = '', codes = [], extra = [] } = wordsOf(item, atlas, provinces);
	const zh = `${name.zh} ${alsoNamed?.zh ?? ''}`.trim();
	return {
		ref: refOf(item),
		en: `${name.en} ${alsoNamed?.en ?? ''}`.trim(),
		zh,
		pinyin: syllablesOf(zh),
		initials: `${initialsOf(zh)} ${initials}`.trim(),
		codes: codes.join(' '),
		extra: extra.join(' '),
		syllables: syllablesOf(name.zh)
	};
}

export const documentsOf = (atlas: Atlas, provinces: ProvinceNames): SearchDocument[] =>
	kinds.flatMap((kind) =>
		(atlas[kind] as AnyItem[]).map((item) => documentOf(item, atlas, provinces))
	);
