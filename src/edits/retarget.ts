import { isScalar } from 'yaml'
import { pathOf } from '../model/addresses.ts'
import type { TextRef } from '../model/facts.ts'
import { isBelow, type Target, type Use } from '../model/uses.ts'
import { applyEdits, type Edit } from './edit.ts'
import { editLinks } from './links.ts'
import type { Parts } from './parts.ts'
import { editScalar } from './yaml-scalar.ts'
import { findNode, parseTree } from './yaml-tree.ts'

/** What one file becomes, and how many references in it changed. */
export interface Retargeted {
  parts: Parts
  count: number
}

/**
 * Let the references of one file lead to another id.
 *
 * @param uses those of this file
 * @param isMeant tells which names of front matter change as well, beside the old id itself
 */
export function retarget(
  parts: Parts,
  uses: readonly Use[],
  from: Target,
  to: string,
  isMeant: (name: string) => boolean = () => false,
): Retargeted {
  const yamlEdits = editYaml(parts.yaml, uses, from, to, isMeant)
  const bodyEdits = uses.some(({ by, place }) => by === 'link' && place) ? editBody(parts.body, from, to) : []
  return {
    parts: { ...parts, yaml: applyEdits(parts.yaml, yamlEdits), body: applyEdits(parts.body, bodyEdits) },
    count: yamlEdits.length + bodyEdits.length,
  }
}

function editYaml(
  yaml: string,
  uses: readonly Use[],
  from: Target,
  to: string,
  isMeant: (name: string) => boolean,
): Edit[] {
  const changed = uses.flatMap(({ by, path, written }) => {
    if (path === undefined || by === 'name') return []
    const value =
      by === 'link' ? moveAddress(written, from, to) : written === from.id || isMeant(written) ? to : undefined
    return value === undefined ? [] : [{ path, value }]
  })
  if (changed.length === 0) return []
  const document = parseTree(yaml)
  return changed.flatMap(({ path, value }) => {
    const found = findNode(document, path)
    return found && isScalar(found.node) ? editScalar(yaml, found.node, value, found.inFlow) : []
  })
}

function editBody(body: string, from: Target, to: string): Edit[] {
  return editLinks(body, (url) => {
    const [, kind, id, anchor = ''] = /^(\w+):([^#]*)(#.*)?$/.exec(url) ?? []
    if (kind === from.kind && id === from.id) return `${kind}:${to}${anchor}`
    return moveAddress(url, from, to)
  })
}

/** Give the address of the same thing below another text; undefined where it is of something else. */
function moveAddress(address: string, { kind, id }: Target, to: string): string | undefined {
  if (kind === 'event') return undefined
  const ref: TextRef = { kind, id }
  if (!isBelow(address, ref)) return undefined
  return `/${pathOf({ kind, id: to })}`.slice(0, -1) + address.slice(pathOf(ref).length)
}
