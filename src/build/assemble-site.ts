import { mergeParts } from '../publish/merge-parts.ts'
import { openOutput } from '../publish/output.ts'
import { PublishError } from '../publish/publish-error.ts'
import type { BuildRecord } from './build-site.ts'

export interface Assembled {
  written: number
  total: number
  /** What was removed although no build on record had made it. */
  unknown: readonly string[]
}

/** Publish the parts of a site as one; they stay as they are. */
export async function assembleSite(projectRoot: string, parts: readonly string[], out: string): Promise<Assembled> {
  const { base, plan, sources, absent } = mergeParts(parts)
  const [missing] = absent
  if (missing) throw new PublishError('missing-share', `No part holds "${missing.path}". Build all shares again.`)
  const output = openOutput(out, {
    project: projectRoot,
    sources: [...parts, `${projectRoot}/content`, `${projectRoot}/public`, `${projectRoot}/src`],
  })
  try {
    const comparison = output.compare(plan)
    const draft = output.start(comparison)
    for (const { path, folder } of comparison.make) {
      if (folder) draft.adoptFolder(path, sources.get(path)!, 'copy')
      else draft.adoptFile(path, sources.get(path)!, 'copy')
    }
    await draft.publish({ base } satisfies Pick<BuildRecord, 'base'>)
    return { written: comparison.make.length, total: plan.length, unknown: output.unknown }
  } finally {
    await output.close()
  }
}
