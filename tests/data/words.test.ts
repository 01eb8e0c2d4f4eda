import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Forms that no text of the atlas uses, each with the one it does use. */
const oneWord: [variant: RegExp, instead: string][] = [
	[/\bmemoranda\b/i, 'memorandums'],
	[/\bViet Nam\b/, 'Vietnam'],
	[/\bagainst the year before\b/i, 'year on year'],
	[/各类先行先试区|个先行先试区/, '试点示范区'],
	[/待核实|未经证实|尚未核实|未获页面证实|未获证实/, '未证实'],
	[/\bno page found that\b/i, 'no page found states'],
	[/点名/, '列名'],
	[/稳定文本/, '稳定案文'],
	[/“丝路电商云上大讲堂”/, '“丝路电商”云上大讲堂'],
	[/第十四届部长级会议/, '第14届部长级会议'],
	[/先行先试项目/, '试点示范项目'],
	[/狂欢节|嘉年华/, '电商节'],
	[/载明/, '记载'],
	[/我方/, '本站'],
	[/基础文章/, '最初五篇文章'],
	[/fourteen acts/i, 'fourteen documents'],
	[/Central work conference/i, 'Central Economic Work Conference'],
	[/service outsourcing cit(y|ies)\b/i, 'service outsourcing demonstration city'],
	[/(?<!-)\bexperiences\b/i, 'practices'],
	[/did not arrive/i, 'could not be loaded'],
	[/讲解(?!词)/, '导览'],
	[/比上年同期/, '同比']
];

/** Titles and names are printed as their publishers write them. */
const asPrinted = /^\s*(- )?(title|publisher):|^\s*(en|zh): "?Viet Nam/;

const filesIn = (folder: string, ending: string) =>
	readdirSync(folder)
		.filter((name) => name.endsWith(ending))
		.map((name) => join(folder, name));

const variantsIn = (text: string) =>
	text
		.split('\n')
		.filter((line) => !asPrinted.test(line) && !line.startsWith('#'))
		.flatMap((line) =>
			oneWord
				.filter(([variant]) => variant.test(line))
				.map(([, instead]) => `${line.trim()} (write ${instead})`)
		);

describe('The words of the atlas', () => {
	const messages = 'src/lib/i18n/messages';
	it.each([
		...filesIn('data', '.yaml'),
		...filesIn('data/tours', '.yaml'),
		...filesIn(`${messages}/en`, '.json'),
		...filesIn(`${messages}/zh`, '.json')
	])('have one form in %s', (path) => {
		expect(variantsIn(readFileSync(path, 'utf8'))).toEqual([]);
	});

	it('would be found in another form', () => {
		expect(variantsIn('  zh: 日期未经证实\n  en: Memoranda with Viet Nam.\n')).toHaveLength(3);
		expect(variantsIn('  publisher: { en: Viet Nam News, zh: 越南新闻报 }\n')).toEqual([]);
	});
});
