/** What calendars, citations and other files say in the program's words. */
export const englishOutputs = {
  calendar: 'calendar',
  /** Of words that the text breaks off, each part. */
  quote: (parts: readonly string[]) => `“${parts.join('” … “')}”`,
  citeHeading: 'Cite this briefing',
  cite: (authors: readonly string[], title: string, publication: string, day: string, address: string) =>
    [...(authors.length > 0 ? [names.format(authors)] : []), `“${title}”`, publication, day, address].join(', '),
  kindAndDay: (kind: string | undefined, day: string) => (kind === undefined ? day : `${kind}, ${day}`),
  llms: {
    about:
      'Each briefing is listed as Markdown, with its sources; its page has the same address with a slash in place of “.md”.',
    briefingsOf: (year: string) => `Briefings, ${year}`,
    more: 'Optional',
    openData: 'Open data',
    openDataNote: 'everything as JSON and CSV, with schemas',
  },
  calendarEntry: {
    when: (when: string) => `When: ${when}.`,
    first: (first: string) => `First expected: ${first}.`,
    loose: (when: string) =>
      `When: ${when}. It is not known more exactly: this entry covers every day that may be meant.`,
    state: (state: string, slip: string | undefined) => `State: ${slip === undefined ? state : `${state}, ${slip}`}.`,
    by: (name: string) => `Expected or announced by: ${name}.`,
    likelihood: (likelihood: string) => `Likelihood: ${likelihood}.`,
    condition: (condition: string) => `If: ${condition}.`,
    announced: (title: string) => `Announced in: ${title}`,
    source: (name: string) => `Source: ${name}.`,
    told: (title: string) => `Newest word of it in: ${title}`,
  },
}

const names = new Intl.ListFormat('en-GB')
