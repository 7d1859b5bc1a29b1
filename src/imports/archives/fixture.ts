import { createRegister } from '../../model/register.ts'
import { readArchive, type Archive } from './archive.ts'
import type { ReadInput } from '../read-input.ts'

const register = createRegister([
  { kind: 'actor', id: 'nato', name: 'NATO', aliases: [], ambiguous: [] },
  { kind: 'topic', id: 'tunnels', name: 'Tunnels', aliases: [], ambiguous: [] },
])

/** Read an archive of old.example, by its texts and the paths of its pictures. */
export function read(texts: Record<string, string>, paths: string[] = []): ReadInput {
  return readFrom('https://old.example', texts, paths)
}

/** Read an archive of a site. @param more what else is to be another than usual */
export function readFrom(
  site: string | undefined,
  texts: Record<string, string>,
  paths: string[] = [],
  more: Partial<Archive> = {},
): ReadInput {
  const sources = Object.entries(texts).map(([path, source]) => ({ path, source }))
  return readArchive({
    folder: 'old',
    texts: sources,
    place: '/home/ann/old',
    pictures: [{ folder: 'old', paths }],
    namePicture: (_, wanted) => wanted,
    register,
    site,
    language: 'en',
    day: undefined,
    ...more,
  })
}
