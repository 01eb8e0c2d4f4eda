/** `CITATION.cff` (https://citation-file-format.github.io/), at the root of the repository and under `/data/`. */
import { stringify } from 'yaml';
import type { Edition } from '../../model/schema.ts';
import { licences } from './licences.ts';

export const citationFile = ({ version, asOf }: Edition, siteUrl?: string): string =>
	stringify(
		{
			'cff-version': '1.2.0',
			message: 'If you use these data, please cite them as below, and name the version.',
			type: 'dataset',
			title: 'Silk Road E-commerce Map: partners, mechanisms, pilot zones and pilot areas',
			abstract:
				'Dated, sourced records of China’s Silk Road e-commerce cooperation, in English and Chinese.',
			authors: [{ name: 'The Silk Road E-commerce Map contributors' }],
			version,
			'date-released': asOf,
			license: licences.records.name,
			keywords: ['Silk Road e-commerce', 'cross-border e-commerce', 'China', '丝路电商'],
			...(siteUrl && { url: siteUrl })
		},
		{ lineWidth: 0 }
	);
