import { setTimeout as wait } from 'node:timers/promises'

/** Wait until something is so. */
export async function until(isSo: () => boolean | Promise<boolean>, milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`This did not come within ${milliseconds} ms: ${isSo.toString()}`)
    await wait(20)
  }
}
