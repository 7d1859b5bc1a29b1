/** Copy what a template of the page holds. */
export function copy(template: string): HTMLElement {
  const { content } = document.querySelector<HTMLTemplateElement>(`template#${template}`)!
  return (content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement
}

/** Find an element that the page has. */
export function find(selector: string, within: ParentNode = document): HTMLElement {
  return within.querySelector<HTMLElement>(selector)!
}
