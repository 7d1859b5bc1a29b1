/** A file of the desk in its parts, which joined are the file again. */
export interface Parts {
  /** Path below the project, `content/actors/nato.md`. */
  file: string
  /** What stands before the YAML: a byte order mark, the opening fence. */
  before: string
  yaml: string
  /** The closing fence with its line end. */
  after: string
  /** The Markdown; empty in `site.yaml`. */
  body: string
}

/** Join the parts of a file. */
export function joinParts({ before, yaml, after, body }: Parts): string {
  return before + yaml + after + body
}
