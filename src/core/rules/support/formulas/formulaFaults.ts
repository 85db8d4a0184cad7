// All broken formulas of the workbook by kind, each cell once.

import { memo } from '../../../memory/memo.ts';
import type { Finding, RuleContext, Severity } from '../../rule.ts';
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
import { inMannerOfRates } from './inRow/rateManner.ts';
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
import { groupBlockFaults } from './rollUps/groupBlocks.ts';
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

type Search = (context: RuleContext) => readonly FormulaFault[];

/** All searches, the surest first: a cell is told by the first that finds it. */
const SEARCHES: readonly Search[] = [
  rollUpFaults,
  oddSumFaults,
  groupBlockFaults,
  shortChainFaults,
  rowFaults,
  totalRowFaults,
  weightedMeanFaults,
  patternsOfRows,
  fetchFaults,
  polarityFaults,
  mannerFaults,
  levelAverageFaults,
  workingRowFaults,
  rowsBelowFaults,
  recapBelowFaults,
  groupElsewhereFaults,
  certainSlipFaults,
  looseRunFaults,
  mixedFetchFaults,
  strayHundredFaults,
  strayGuardFaults,
  typedOverFaults,
  sumBesideFaults,
  aloneInColumnFaults,
  unevenRangeFaults,
  unevenEndFaults,
  evenStepFaults,
  mixedColumnFaults,
  sisterSheetFaults,
  budgetBalanceFaults,
  doubleLinkFaults,
  unreadRowFaults,
  typedAmongFormulas,
  fullBlockFaults,
  twinColumnFaults,
  twinRowFaults,
  totalHoleFaults,
  blankInColumnFaults,
  brokenRunFaults,
  aloneInRowFaults,
  endsTooSoonFaults,
  headBesideFaults,
  overlappingSpanFaults,
  typedHeadFaults,
  saidInWordFaults,
  strayColumnFaults,
  subtotalsAboveFaults,
  runningRowFaults,
  unlikeSpanFaults,
  strayCriterionFaults,
  twinChainFaults,
  otherFixedFaults,
  hundredInRowFaults,
  growthBaseFaults,
  saidDivisorFaults,
  strayWordFaults,
  detailLinkFaults,
  typedBesideSumFaults,
  orphanFaults,
  amongCopyFaults,
];

/** A chain of products says of a program what SUMPRODUCT says of its kegiatan. */
function patternsOfRows(context: RuleContext): readonly FormulaFault[] {
  return patternFaults(context).filter(
    ({ sheet, row, column }) => !isGroupMean(sheet, row, column),
  );
}

const allFaults = memo((context: RuleContext): readonly FormulaFault[] => {
  const seen = new Set<string>();
  const found: FormulaFault[] = [];
  const known = SEARCHES.flatMap((search) => foundBy(search, context));
  // A formula at fault that closes a circle is told as that: nothing in the circle can be calculated.
  const doubled = withoutCauses(foundBy(doubledBottomFaults, context), known);
  const loops = foundBy((of) => loopFaults(of, known), context);
  for (const fault of [...loops, ...known, ...doubled]) {
    const key = `${fault.sheet.table.sheet}|${fault.row}|${fault.column}`;
    if (seen.has(key) || addsUpAllTheSame(fault) || hasOwnManner(fault)) continue;
    if (isInRowOfOwnKind(fault) || inMannerOfRates(fault)) continue;
    if (takesNamesake(context.grids, fault) || wouldLoop(context, fault)) continue;
    if (leftOutRightly(fault) || isTheWhole(fault) || takesWeighed(fault)) continue;
    // What it should have fetched is blank there: the other column has it instead.
    if (fault.formula !== null && fetchesNothing(context, fault.expected)) continue;
    seen.add(key);
    found.push(askedIfLast(inOfficeManner(fault)));
  }
  return doubtWhatIsBlank(context, doubtWhatIsTyped(found));
});

/** A search that throws has a bug: it is left out, and the others go on. */
function foundBy(search: Search, context: RuleContext): readonly FormulaFault[] {
  try {
    return search(context);
  } catch (error) {
    if (!context.onBug) throw error;
    context.onBug(search.name, error);
    return [];
  }
}

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
