/** A stretch of time in which nothing changes: from its first instant to just before its last; open where undefined. */
export interface SteadyInterval {
  from?: Date
  until?: Date
}

/**
 * Find the stretch around *now* between two instants at which something changes.
 *
 * A build remembers it, and need not look again before it ends.
 *
 * @param moments in any order; what happens at a moment holds at that moment already
 */
export function steadyInterval(moments: readonly Date[], now: Date): SteadyInterval {
  let from = -Infinity
  let until = Infinity
  for (const moment of moments) {
    const ms = moment.getTime()
    if (ms <= now.getTime()) from = Math.max(from, ms)
    else until = Math.min(until, ms)
  }
  return { ...(from > -Infinity && { from: new Date(from) }), ...(until < Infinity && { until: new Date(until) }) }
}
