import { describe, expect, it } from 'vitest';
import { RelatedSink } from '../../../../src/lib/map/drawn/related-sink.ts';
import { memberCountries } from '../../../../src/lib/model/members.ts';
import { realAtlas } from '../../helpers/atlas.ts';

const atlas = realAtlas();

function recorded() {
	const calls: string[] = [];
	const sink = new RelatedSink(
		{
			setFeatureState: ({ source, id }, { related }) =>
				calls.push(`${source}/${String(id)} ${String(related)}`)
		},
		atlas
	);
	return { sink, calls };
}

describe('what is related', () => {
	it('is flagged on every source that draws it, once', () => {
		const { sink, calls } = recorded();
		const member = memberCountries(atlas)[3] ?? '';
		const now = { refs: ['partner/cl', 'area/hangzhou'] as const, countries: [member] };
		const partner = atlas.partner.findIndex((p) => p.id === 'cl');
		const area = atlas.area.findIndex((a) => a.id === 'hangzhou');
		sink.flag({ ...now, refs: [...now.refs] });
		expect(calls.sort()).toEqual(
			[
				`partners/${partner} true`,
				`partner-points/${partner} true`,
				`arcs/${partner} true`,
				`areas/${area} true`,
				`area-shapes/${area} true`,
				'members/3 true'
			].sort()
		);
		calls.length = 0;
		sink.flag({ ...now, refs: [...now.refs] });
		expect(calls).toEqual([]);
	});

	it('is let go of where it is no longer', () => {
		const { sink, calls } = recorded();
		sink.flag({ refs: ['zone/srec-shanghai'], countries: [] });
		sink.flag({ refs: [], countries: [] });
		const zone = atlas.zone.findIndex((z) => z.id === 'srec-shanghai');
		expect(calls).toEqual([`zones/${zone} true`, `zones/${zone} false`]);
	});

	it('may be a country that no source draws', () => {
		const { sink, calls } = recorded();
		sink.flag({ refs: [], countries: ['XX'] });
		expect(calls).toEqual([]);
	});
});
