/** An article of a page, and what it stands in. */
export interface PageArticle {
  around: Element | null
  lines: string[]
}

/** List the articles of a page that stand in no other, each line by line. */
export function listArticles(document: Document): PageArticle[] {
  const outer = [...document.querySelectorAll('article')].filter((one) => !one.parentElement?.closest('article'))
  return outer.flatMap((article) => {
    const parts = [...article.querySelectorAll('h1, h2, h3, h4, p, li')]
    const lines = parts.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).filter((line) => line !== '')
    return article.querySelector('p') && lines.length > 0 ? [{ around: article.parentElement, lines }] : []
  })
}

/** List those that stand beside the one that was read, as a page of short news has them; cards elsewhere lead to other pages. */
export function findOthers(articles: readonly PageArticle[], text: string): string[] {
  const isRead = ({ lines }: PageArticle) => text.includes(lines.at(-1)!)
  const read = articles.filter(isRead)
  const others = articles.filter((one) => !isRead(one) && read.some(({ around }) => around === one.around))
  return others.map(({ lines }) => lines.join('\n\n'))
}
