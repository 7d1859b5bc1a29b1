import type { Remark, TextToReview } from './remark.ts'
import { listKnownNumbers, listNumbers, type WrittenNumber } from './written-numbers.ts'

/** Find numbers of the summary that stand nowhere in the text below it: one of the two is probably wrong. */
export function findMissingNumbers({ prose }: TextToReview): Remark[] {
  const block = prose.blocks.find(({ kind }) => kind === 'summary')
  const body = prose.blocks.filter(({ section }) => section >= 0).map(({ start, end }) => prose.text.slice(start, end))
  if (!block || body.length === 0) return []
  const summary = prose.text.slice(block.start, block.end)
  const asked = listNumbers(summary).filter(({ isIdle }) => !isIdle)
  if (asked.length === 0) return []
  const known = body.flatMap(listKnownNumbers)
  const byPlace = Map.groupBy(asked, ({ at }) => at)
  return [...byPlace.values()].flatMap((readings): Remark[] => {
    const [{ written, at }] = readings as [WrittenNumber]
    const isRough = rough.test(summary.slice(0, at))
    if (readings.some((number) => known.some((other) => isSame(number, other, isRough)))) return []
    const reason = `The summary says ${written}, and the text does not.`
    const note = 'Correct one of the two, or say in the text whence the number is.'
    return [{ rule: 'summary-number', reason, note, at: block.start + at }]
  })
}

const rough =
  /\b(?:about|some|around|nearly|almost|roughly|approximately|over|under|below|above|(?:more|less|fewer) than|at (?:least|most)|up to|as many as|close to|just)\s+[$€£]?$/i

/** Tell whether a number of the summary is one of the text, as it is or rounded. */
function isSame(number: WrittenNumber, { value, isYear }: WrittenNumber, isRough: boolean): boolean {
  const away = Math.abs(number.value - value)
  if (away < 1e-9 * value || away === 0) return true
  if (number.isYear || isYear) return false
  if (isRough) return away < roundUnit(number)
  // 4 for 4.1, 1.5 million for 1,523,000; of 3,000 nobody knows whether its zeros are rounded: 2,950 is near enough, 2,600 is not.
  if (away <= number.unit / 2) return true
  return away < roundUnit(number) / 2 && away <= number.value * nearEnough
}

const nearEnough = 0.05

/** Give the unit to which a number may be rounded: 1000 for 3,000. */
function roundUnit({ value, unit }: WrittenNumber): number {
  let round = unit
  while (value > 0 && Number.isInteger(value / (round * 10))) round *= 10
  return round
}
