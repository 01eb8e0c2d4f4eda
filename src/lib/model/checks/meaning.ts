/** The checks of what a shape cannot say, in the order in which a reader would want to hear of them. */
import type { Check } from './check.ts';
import { coverageIsCited, coverageSaysWhere } from './coverage.ts';
import { datesAreInOrder, datesHaveALatestDay, datesParse } from './dates.ts';
import {
	definitionsFollow,
	linesAreKnown,
	pointsAreInOrder,
	tradeIsWithSomebody,
	unitsAreKnown
} from './figures.ts';
import { namedRecordsExist, termsStandOnce } from './glossary.ts';
import { idsAreUnique, partnerIdsAreCodes } from './ids.ts';
import { chineseIsChinese, lettersAreWhole } from './letters.ts';
import { linksAreAllowed, seenOnIsUnlinked, unseenPagesAreSecondary } from './links.ts';
import { pointsLieNearTheirCity } from './named-city.ts';
import {
	batchesAreComplete,
	batchesHaveAColour,
	countriesHaveNames,
	referencesResolve
} from './references.ts';
import {
	describedTitlesAreBilingual,
	publishersAreBilingual,
	sourcesAreUsed,
	sourcesResolve,
	unsourcedIsUnverified,
	unverifiedDatesAreMarked
} from './sources.ts';

export const checks: Record<string, Check> = {
	idsAreUnique,
	lettersAreWhole,
	chineseIsChinese,
	datesParse,
	datesHaveALatestDay,
	datesAreInOrder,
	referencesResolve,
	batchesAreComplete,
	batchesHaveAColour,
	countriesHaveNames,
	partnerIdsAreCodes,
	pointsLieNearTheirCity,
	unitsAreKnown,
	linesAreKnown,
	definitionsFollow,
	pointsAreInOrder,
	tradeIsWithSomebody,
	sourcesResolve,
	sourcesAreUsed,
	unsourcedIsUnverified,
	unverifiedDatesAreMarked,
	unseenPagesAreSecondary,
	linksAreAllowed,
	seenOnIsUnlinked,
	describedTitlesAreBilingual,
	publishersAreBilingual,
	coverageSaysWhere,
	coverageIsCited,
	termsStandOnce,
	namedRecordsExist
};
