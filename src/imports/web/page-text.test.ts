import { describe, expect, test } from 'vitest'
import { paragraphs, read, text } from './page-fixture.ts'

describe('A page laid out by tables', () => {
  const page = read(
    '<title>The Strait Post Online</title>',
    `<table><tr><td width=150><a href=x>Home</a><br><a href=y>News</a></td>
     <td><font size=5><b>Minister denies report of a tunnel</b></font><br><i>Oct 27, 2011</i>${text}
     <table><tr><td>North</td><td>4 million</td></tr><tr><td>South</td><td><a href=z>6 million</a></td></tr></table></td></tr></table>`,
  )

  test('has the headline in large letters for its title, and its date', () => {
    expect(page.matter).toMatchObject({ title: 'Minister denies report of a tunnel', date: '2011-10-27' })
  })

  test('may have its attributes in capitals', () => {
    const { matter, body } = read(
      '<TITLE>Strait Post</TITLE><META NAME="author" CONTENT="Ann Lee">',
      `<FONT SIZE=5>Minister denies report of a tunnel</FONT>${text}<P>It is <A HREF="https://post.example/a">all there</A>.`,
    )
    expect(matter).toMatchObject({ title: 'Minister denies report of a tunnel', byline: ['Ann Lee'] })
    expect(body).toContain('[all there](https://post.example/a)')
  })

  test('comes in without its menu and with its figures', () => {
    expect(page.body.startsWith(paragraphs.join('\n\n'))).toBe(true)
    expect(page.body).not.toMatch(/Home|News|Minister denies/)
    expect(page.body).toMatch(/^\| South +\| 6 million \|$/m)
  })

  test('has words of several lines apart in its summary', () => {
    const { matter } = read(
      '',
      `<h1>A tunnel for the strait</h1><p>The talks go on<br>in the old customs house.</p>${text}`,
    )
    expect(matter.summary).toMatch(/^The talks go on in the old customs house\./)
  })
})

describe('The date of a page', () => {
  test('is read in a line that only a break parts from the byline', () => {
    const { matter, body } = read(
      '',
      `<td><h1>A tunnel for the strait</h1><font size=2>By ANN LEE<br>Thursday, October 27, 2011</font>${text}</td>`,
    )
    expect(matter).toMatchObject({ date: '2011-10-27', byline: ['Ann Lee'] })
    expect(body).toBe(paragraphs.join('\n\n'))
  })

  const opened = (date: string) =>
    `<article><h1>Power talks open</h1><p>VIENNA, ${date} (Reuters) - ${text.slice(3)}</article>`
  const given = '<meta property="article:published_time" content="2011-10-28T08:00:00Z">'

  test('is that of the report’s opening where its own data has none', () => {
    const { matter, guessed, notes } = read('', opened('Oct. 27, 2011'))
    expect(matter).toMatchObject({ date: '2011-10-27', dateline: 'Vienna', sources: [{ date: '2011-10-27' }] })
    expect(guessed).toContain('date')
    expect(notes).toEqual([])
  })

  test('is that of the opening rather than of the day that the page was saved', () => {
    const { matter, notes } = read('', `<p>Thursday, 1 December 2011</p>${opened('Oct. 27')}`)
    expect(matter.date).toBe('2011-10-27')
    expect(notes).toEqual(['Another date stands in the text: 2011-12-01.'])
  })

  test('is told to be uncertain where no year stands anywhere', () => {
    const { matter, notes } = read('', opened('Oct. 27'))
    expect(matter.date).toBe('2025-10-27')
    expect(notes).toEqual(['The date has no year: it was taken for 2025-10-27.'])
  })

  test('is that of its own data, and another in the opening is told', () => {
    const { matter, notes } = read(given, opened('Oct. 27, 2011'))
    expect(matter.date).toBe('2011-10-28')
    expect(notes).toEqual(['Another date stands in the text: 2011-10-27.'])
  })
})

describe('Raised and lowered words of a page', () => {
  const bodyOf = (sentence: string) => read('', `<h1>A tunnel for the strait</h1>${text}<p>${sentence}</p>`)

  test.each([
    ['About 10<sup>6</sup> rounds', 'About 10⁶ rounds'],
    ['Some 10<sup>&minus;3</sup> grams of CO<sub>2</sub>', 'Some 10⁻³ grams of CO₂'],
    ['The 19<sup>th</sup> century', 'The 19th century'],
    ['At 2<sup>x6</sup> they stop', 'At 2^(x6) they stop'],
    [
      'They will continue.<sup><a href="https://example.org/note">1</a></sup>',
      'They will continue.[¹](https://example.org/note)',
    ],
  ])('%s is %s', (html, markdown) => {
    const { body, leftovers } = bodyOf(html)
    expect(body).toBe([...paragraphs, markdown].join('\n\n'))
    expect(leftovers).toEqual([])
  })

  test('stay so in its title and summary', () => {
    const { matter } = read(
      '',
      `<h1>A tunnel of 10<sup>6</sup> tons</h1><p>It holds 10<sup>6</sup> tons of stone and sand.</p>${text}`,
    )
    expect(matter.title).toBe('A tunnel of 10⁶ tons')
    expect(matter.summary).toContain('It holds 10⁶ tons')
  })

  test('that mark a footnote are taken from the text, and told', () => {
    const { body, leftovers } = bodyOf(
      'Talks continue.<sup><a href="#fn1">1</a></sup> Envoys<a href="#n2"><sup>2</sup></a> left<sup>[<a href="#n3">3</a>]</sup> early.',
    )
    expect(body).toBe([...paragraphs, 'Talks continue. Envoys left early.'].join('\n\n'))
    expect(leftovers).toEqual([{ what: 'Marks of footnotes that led within the page', text: '1 2 [3]' }])
  })

  test('that mark a footnote need not be raised where the link is called so', () => {
    const { body, leftovers } = bodyOf(
      'Talks continue.<a class="mark" href="#footnote-1">1</a> See part <a href="#part-2">2</a>.</p><div class="footnote"><a id="footnote-1" href="#footnote-mark-1">1</a><p>So they say.',
    )
    expect(body).toBe([...paragraphs, 'Talks continue. See part 2.', 'So they say.'].join('\n\n'))
    expect(leftovers).toEqual([{ what: 'Marks of footnotes that led within the page', text: '1' }])
  })

  test('that mark a footnote are known by the page’s own address too', () => {
    const { body } = read(
      '<link rel="canonical" href="https://post.example/tunnel">',
      `<h1>A tunnel</h1>${text}<p>Talks continue.<sup><a href="https://post.example/tunnel#fn1">1</a></sup></p>`,
    )
    expect(body).toBe([...paragraphs, 'Talks continue.'].join('\n\n'))
  })
})

describe('What stands above the text', () => {
  const title = 'Envoys part after three hours in Brussels'
  const what = 'A line above the headline'

  test.each([
    ['a label above the headline', `<p>World</p><h1>${title}</h1>${text}`, [{ what, text: 'World' }], true],
    [
      'a label that is a link',
      `<p><a href="https://x.example/">World</a></p><h1>${title}</h1>${text}`,
      [{ what, text: 'World' }],
      true,
    ],
    ['a line below it', `<h1>${title}</h1><p>Nobody said why</p>${text}`, [], false],
  ])('is left over where it is no text: %s', (_, body, leftovers, isLeft) => {
    const page = read('', `<div class=story>${body}</div>`)
    expect(page.leftovers).toEqual(leftovers)
    expect(page.body.startsWith(paragraphs[0]!)).toBe(isLeft)
  })

  test('is a byline that says where, with names that the page’s data have', () => {
    const { matter, body } = read(
      '<meta name="author" content="Ann T.">',
      `<article><h1>${title}</h1><address>Ann T. in Ankara</address>${text}</article>`,
    )
    expect(matter).toMatchObject({ byline: ['Ann T.'], dateline: 'Ankara' })
    expect(body).toBe(paragraphs.join('\n\n'))
  })

  test('is no link where a link has no address', () => {
    const { body, leftovers } = read(
      '',
      `<article><h1>${title}</h1>${text}<p>So says <a>Bob Ray</a>, and <a href="">nobody</a>.</p></article>`,
    )
    expect([body, leftovers]).toEqual([[...paragraphs, 'So says Bob Ray, and nobody.'].join('\n\n'), []])
  })

  test('goes where it counts readers or asks them to share', () => {
    const { body, leftovers } = read(
      '',
      `<article><h1>${title}</h1><div>12</div><div>Share</div>${text}<p><a href="https://post.example/s">Share</a></p></article>`,
    )
    expect([body, leftovers]).toEqual([paragraphs.join('\n\n'), []])
  })

  test.each([
    ['the description, however short', 'Nobody said why', '<p>Nobody said why</p>', 'Nobody said why'],
    ['a sentence that is marked so', '', '<h3 class="subtitle">Nobody knows.</h3>', 'Nobody knows.'],
  ])('is the summary where it is %s', (_, description, deck, summary) => {
    const page = read(
      `<meta name="description" content="${description}">`,
      `<article><h1>${title}</h1>${deck}${text}</article>`,
    )
    expect(page.matter.summary).toBe(summary)
    expect(page.body).not.toContain(summary)
  })

  test('is the summary where it is a short sentence, before what corrects an earlier form', () => {
    const correction =
      '<p><b>Correction:</b> An earlier form of this had another day in it than it should have had.</p>'
    const page = read(
      '',
      `<article><h1>${title}</h1><p class="intro">Nobody knows why.</p>${correction}${text}</article>`,
    )
    expect(page.matter.summary).toBe('Nobody knows why.')
    expect(page.body.startsWith('Nobody knows why.')).toBe(true)
  })

  test('is no summary where it corrects an earlier form', () => {
    const correction =
      '<p>Correction: An earlier form of this report had another day in it than it should have had.</p>'
    const page = read('', `<article><h1>${title}</h1>${correction}${text}</article>`)
    expect(page.matter.summary.startsWith(paragraphs[0]!)).toBe(true)
    expect(page.body).toContain('Correction: An earlier form')
  })

  test('is a source to be looked at, where only the opening names it', () => {
    const body = `<h1>${title}</h1><p>BRUSSELS (Reuters) - ${text.slice(3)}`
    expect(read('', body).guessed).toEqual(['date', 'summary', 'dateline', 'sources'])
    expect(read('<meta property="og:site_name" content="Strait Post">', body).guessed).not.toContain('sources')
  })
})
