// All broken formulas of the workbook by kind, each cell once.
import type { Finding, RuleContext, Severity } from '../../rule.ts';
import { memo } from '../memo.ts';
import { withAccounts } from '../sums/withAccounts.ts';
import { budgetBalanceFaults } from './aroundPlan/budgetBalance.ts';
import { detailLinkFaults } from './aroundPlan/detailLinks.ts';
import { doubleLinkFaults } from './aroundPlan/doubleLinks.ts';
import { endsTooSoonFaults } from './aroundPlan/endsTooSoon.ts';
import { evenStepFaults } from './aroundPlan/evenSteps.ts';
import { fetchFaults } from './aroundPlan/fetchAudit.ts';
import { fullBlockFaults } from './aroundPlan/fullBlocks.ts';
import { groupElsewhereFaults } from './aroundPlan/groupsElsewhere.ts';
import { headBesideFaults } from './aroundPlan/headsBeside.ts';
import { fetchesNothing } from './aroundPlan/holes.ts';
import { looseRunFaults } from './aroundPlan/looseRuns.ts';
import { mixedColumnFaults } from './aroundPlan/mixedColumns.ts';
import { mixedFetchFaults } from './aroundPlan/mixedFetches.ts';
import { takesNamesake } from './aroundPlan/namesakes.ts';
import { orphanFaults } from './aroundPlan/orphans.ts';
import { overlappingSpanFaults } from './aroundPlan/overlappingSpans.ts';
import { recapBelowFaults } from './aroundPlan/recapsBelow.ts';
import { rowsBelowFaults } from './aroundPlan/rowsBelow.ts';
import { runningRowFaults } from './aroundPlan/runningRows.ts';
import { shortChainFaults } from './aroundPlan/shortChains.ts';
import { sisterSheetFaults } from './aroundPlan/sisterSheets.ts';
import { strayCriterionFaults } from './aroundPlan/strayCriteria.ts';
import { strayWordFaults } from './aroundPlan/strayWords.ts';
import { subtotalsAboveFaults } from './aroundPlan/subtotalsAbove.ts';
import { totalHoleFaults } from './aroundPlan/totalHoles.ts';
import { twinChainFaults } from './aroundPlan/twinChains.ts';
import { twinColumnFaults } from './aroundPlan/twinColumns.ts';
import { twinRowFaults } from './aroundPlan/twinRows.ts';
import { typedBesideSumFaults } from './aroundPlan/typedBesideSums.ts';
import { typedHeadFaults } from './aroundPlan/typedHeads.ts';
import { unlikeSpanFaults } from './aroundPlan/unlikeSpans.ts';
import { workingRowFaults } from './aroundPlan/workingRows.ts';
import { doubtWhatIsBlank } from './blankRightly.ts';
import { type FaultKind, type FormulaFault, faultFinding } from './formulaFault.ts';
import { aloneInColumnFaults } from './inRow/aloneInColumn.ts';
import { aloneInRowFaults } from './inRow/aloneInRow.ts';
import { amongCopyFaults } from './inRow/amongCopies.ts';
import { blankInColumnFaults } from './inRow/blankInColumn.ts';
import { brokenRunFaults } from './inRow/brokenRuns.ts';
import { certainSlipFaults } from './inRow/certainSlips.ts';
import { growthBaseFaults } from './inRow/growthBases.ts';
import { hundredInRowFaults } from './inRow/hundredInRow.ts';
import { mannerFaults } from './inRow/mannerFaults.ts';
import { otherFixedFaults } from './inRow/otherFixed.ts';
import { hasOwnManner } from './inRow/ownManner.ts';
import { patternFaults } from './inRow/patternAudit.ts';
import { polarityFaults } from './inRow/polarityFaults.ts';
import { rowFaults } from './inRow/rowAudit.ts';
import { saidDivisorFaults } from './inRow/saidDivisors.ts';
import { saidInWordFaults } from './inRow/saidInWords.ts';
import { addsUpAllTheSame } from './inRow/sourceColumns.ts';
import { strayGuardFaults } from './inRow/strayGuards.ts';
import { strayHundredFaults } from './inRow/strayHundreds.ts';
import { totalRowFaults } from './inRow/totalRows.ts';
import { unreadRowFaults } from './inRow/unreadRows.ts';
import { askedIfLast } from './lastOfAll.ts';
import { loopFaults, wouldLoop } from './loops.ts';
import { isTheWhole, leftOutRightly } from './nothingApplies.ts';
import { inOfficeManner } from './officeManner.ts';
import { isInRowOfOwnKind } from './ownKindOfRow.ts';
import { doubledBottomFaults, withoutCauses } from './rollUps/doubledBottoms.ts';
import { levelAverageFaults } from './rollUps/levelAverages.ts';
import { oddSumFaults } from './rollUps/oddSums.ts';
import { rollUpFaults } from './rollUps/rollUpAudit.ts';
import { strayColumnFaults } from './rollUps/strayColumns.ts';
import { sumBesideFaults } from './rollUps/sumsBeside.ts';
import { takesWeighed } from './rollUps/weighedBeside.ts';
import { isGroupMean, weightedMeanFaults } from './rollUps/weightedMeans.ts';
import { typedAmongFormulas } from './typedAmongFormulas.ts';
import { typedOverFaults } from './typedOver.ts';
import { doubtWhatIsTyped } from './typedRightly.ts';
import { unevenEndFaults } from './unevenEnds.ts';
import { unevenRangeFaults } from './unevenRanges.ts';

const allFaults = memo((context: RuleContext): readonly FormulaFault[] => {
  const seen = new Set<string>();
  const found: FormulaFault[] = [];
  const known = [
    ...rollUpFaults(context),
    ...oddSumFaults(context),
    ...shortChainFaults(context),
    ...rowFaults(context),
    ...totalRowFaults(context),
    ...weightedMeanFaults(context),
    // A chain of products says of a program what SUMPRODUCT says of its kegiatan.
    ...patternFaults(context).filter(({ sheet, row, column }) => !isGroupMean(sheet, row, column)),
    ...fetchFaults(context),
    ...polarityFaults(context),
    ...mannerFaults(context),
    ...levelAverageFaults(context),
    ...workingRowFaults(context),
    ...rowsBelowFaults(context),
    ...recapBelowFaults(context),
    ...groupElsewhereFaults(context),
    ...certainSlipFaults(context),
    ...looseRunFaults(context),
    ...mixedFetchFaults(context),
    ...strayHundredFaults(context),
    ...strayGuardFaults(context),
    ...typedOverFaults(context),
    ...sumBesideFaults(context),
    ...aloneInColumnFaults(context),
    ...unevenRangeFaults(context),
    ...unevenEndFaults(context),
    ...evenStepFaults(context),
    ...mixedColumnFaults(context),
    ...sisterSheetFaults(context),
    ...budgetBalanceFaults(context),
    ...doubleLinkFaults(context),
    ...unreadRowFaults(context),
    ...typedAmongFormulas(context),
    ...fullBlockFaults(context),
    ...twinColumnFaults(context),
    ...twinRowFaults(context),
    ...totalHoleFaults(context),
    ...blankInColumnFaults(context),
    ...brokenRunFaults(context),
    ...aloneInRowFaults(context),
    ...endsTooSoonFaults(context),
    ...headBesideFaults(context),
    ...overlappingSpanFaults(context),
    ...typedHeadFaults(context),
    ...saidInWordFaults(context),
    ...strayColumnFaults(context),
    ...subtotalsAboveFaults(context),
    ...runningRowFaults(context),
    ...unlikeSpanFaults(context),
    ...strayCriterionFaults(context),
    ...twinChainFaults(context),
    ...otherFixedFaults(context),
    ...hundredInRowFaults(context),
    ...growthBaseFaults(context),
    ...saidDivisorFaults(context),
    ...strayWordFaults(context),
    ...detailLinkFaults(context),
    ...typedBesideSumFaults(context),
    ...orphanFaults(context),
    ...amongCopyFaults(context),
  ];
  // A formula at fault that closes a circle is told as that: nothing in the circle can be calculated.
  const doubled = withoutCauses(doubledBottomFaults(context), known);
  for (const fault of [...loopFaults(context, known), ...known, ...doubled]) {
    const key = `${fault.sheet.table.sheet}|${fault.row}|${fault.column}`;
    if (seen.has(key) || addsUpAllTheSame(fault) || hasOwnManner(fault)) continue;
    if (isInRowOfOwnKind(fault)) continue;
    if (takesNamesake(context.grids, fault) || wouldLoop(context, fault)) continue;
    if (leftOutRightly(fault) || isTheWhole(fault) || takesWeighed(fault)) continue;
    // What it should have fetched is blank there: the other column has it instead.
    if (fault.formula !== null && fetchesNothing(context, fault.expected)) continue;
    seen.add(key);
    found.push(askedIfLast(inOfficeManner(fault)));
  }
  return doubtWhatIsBlank(context, doubtWhatIsTyped(found));
});

export function findingsOfKind(
  context: RuleContext,
  kind: FaultKind,
  code: string,
  severity: Severity,
): Finding[] {
  return allFaults(withAccounts(context))
    .filter((fault) => fault.kind === kind)
    .map((fault) => faultFinding(code, severity, fault));
}
