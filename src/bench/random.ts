/** A stream of seeded random choices: the same seed gives the same choices on any machine. */
export interface Random {
  /** Give a number from 0 up to, not including, 1. */
  next: () => number
  /** Give a whole number from `low` to `high`, both included. */
  int: (low: number, high: number) => number
  chance: (probability: number) => boolean
  pick: <T>(list: readonly T[]) => T
  /** Give up to `count` different members of `list`, in random order. */
  sample: <T>(list: readonly T[], count: number) => T[]
  /** Start a stream of its own, so that what one part draws shifts nothing in another. */
  fork: (name: string | number) => Random
}

/** Start a stream of random choices from a seed. */
export function seedRandom(seed: number): Random {
  let state = seed >>> 0
  // Mulberry32: 32 bits of state are plenty here, and it is the fastest of the good small ones.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('Nothing to pick from.')
    return list[int(0, list.length - 1)]!
  }
  return {
    next,
    int,
    pick,
    chance: (probability) => next() < probability,
    sample: (list, count) => shuffle(list, int).slice(0, count),
    fork: (name) => seedRandom(hash(`${seed}/${name}`)),
  }
}

/** Draw from a log-normal distribution: most near the median, a few far above it. */
export function drawLogNormal(random: Random, median: number, sigma: number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())
  return median * Math.exp(sigma * normal)
}

/** Make a drawer of indexes below `count`, where index 0 is the most frequent and index n has 1/(n+1)^exponent of it. */
export function makeZipf(count: number, exponent: number): (random: Random) => number {
  return makeWeighted(Array.from({ length: count }, (_, rank) => (rank + 1) ** -exponent))
}

/** Make a drawer of indexes, each as frequent as its weight. */
function makeWeighted(weights: readonly number[]): (random: Random) => number {
  let sum = 0
  const sums = weights.map((weight) => (sum += weight))
  return (random) => {
    const wanted = random.next() * sum
    let low = 0
    let high = sums.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle]! > wanted) high = middle
      else low = middle + 1
    }
    return low
  }
}

function shuffle<T>(list: readonly T[], int: Random['int']): T[] {
  const copy = [...list]
  for (let last = copy.length - 1; last > 0; last--) {
    const other = int(0, last)
    ;[copy[last], copy[other]] = [copy[other]!, copy[last]!]
  }
  return copy
}

function hash(text: string): number {
  let value = 2166136261
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 16777619)
  return value >>> 0
}
