/** One article of our own, in the structure of pages that news sites serve: their elements, names and furniture, none of their words. */
export const article = {
  title: 'Harbour ministers put off a ruling on the tunnel',
  day: '2011-10-27',
  author: 'Ann Author',
  deck: 'The four ministers of the strait want another survey before anybody digs, and the fishermen want none at all.',
  paragraphs: [
    'The four harbour ministers of the strait have put off a ruling on the tunnel until the spring, after six hours of talks in the old customs house at Westhaven.',
    'They asked their engineers for another survey of the sea bed, the third in as many years, and left through the back door without a word to those who had waited in the rain.',
    '“We have bought time, and time is what the rock will give us,” the minister of the northern shore, Berta Holm, wrote in a letter to the mayors that this paper has seen.',
    'The fishermen of both shores, who had come with forty boats, called the delay a defeat for common sense and said that they would be back with eighty.',
  ],
  subhead: 'What the survey is to find',
  after: [
    'The engineers are to answer three questions, according to the mandate that was handed out after the talks had ended.',
    'None of the answers is expected before March, and the banks that would lend the money have said that they will not wait beyond the summer.',
  ],
  list: [
    'Whether the rock below the northern shore is sound',
    'How deep the old river bed lies',
    'What a second tube would cost',
  ],
  table: [
    ['Shore', 'Survey', 'Cost'],
    ['North', '2009', '4 million'],
    ['South', '2010', '6 million'],
  ],
  quote: 'A tunnel that nobody dares to rule on is already half dug.',
  caption: 'Boats of the northern fishermen off Westhaven on Thursday. Photo: Carl Camera',
} as const

const { title, day, author, deck, paragraphs, subhead, after, list, table, quote, caption } = article

/** All words of the article, for scoring; the title and the deck go to front matter. */
export const articleWords = [...paragraphs, subhead, ...after, ...list, ...table.flat(), quote, caption].join('\n')

const p = (texts: readonly string[], attributes = '') => texts.map((text) => `<p${attributes}>${text}</p>`).join('\n')
const items = (attributes = '') => `<ul${attributes}>${list.map((item) => `<li>${item}</li>`).join('')}</ul>`
const rows = `<table><thead><tr>${table[0].map((cell) => `<th>${cell}</th>`).join('')}</tr></thead><tbody>${table
  .slice(1)
  .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
  .join('')}</tbody></table>`
const json = (type: string) =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"${type}","headline":"${title}","datePublished":"${day}T18:20:00+02:00","author":[{"@type":"Person","name":"${author}"}],"publisher":{"@type":"Organization","name":"The Strait Post"}}</script>`
const others = [
  'Ferry fares rise for the third time this year',
  'Lighthouse keeper retires after fifty winters',
  'Seals return to the old breakwater, to nobody’s joy',
]
const links = others.map((other) => `<li><a href="/news/${other.length}">${other}</a></li>`).join('')
const comments = `<h3>Comments (3)</h3><div class="comment"><p>I have fished there all my life and nobody ever asked me about a tunnel, nor will they.</p></div><div class="comment"><p>First of all, the survey was paid for twice, as everybody knows who reads this paper.</p></div>`
const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title} - The Strait Post</title>${head}<style>p{margin:0}</style><script>document.write('never')</script></head><body>${body}</body></html>`
const nav = `<nav aria-label="Main"><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav>`

/** Pages by the kind of site whose structure they have. */
export const newsPages: Readonly<Record<string, string>> = {
  'a broadcaster with components and hashed class names': page(
    json('NewsArticle'),
    `<div id="root">${nav}<main id="main-content"><article><header><h1 class="ssrcss-1f3 headline" tabindex="-1">${title}</h1></header>
<div data-component="byline-block"><div class="ssrcss-x byline">By ${author}<span>Harbour correspondent</span></div></div><div data-component="topic-list"><ul><li><a href="/t/1">Tunnels</a></li></ul></div>
<div data-component="image-block"><figure class="ssrcss-f"><div><img src="https://img.example/1.jpg" alt="Boats" width="976"></div><figcaption>${caption}</figcaption></figure></div>
${[...paragraphs].map((text, at) => `<div data-component="text-block" class="ssrcss-7 RichTextContainer"><div><p class="ssrcss-1q ${at === 0 ? 'bold' : ''}">${at === 0 ? `<b>${text}</b>` : text}</p></div></div>`).join('\n')}
<div data-component="ad-slot" class="ad"><p>Advertisement</p></div><div data-component="subheadline-block"><h2>${subhead}</h2></div>${p(after)}<div data-component="unordered-list-block">${items(' role="list"')}</div>
<blockquote><p>${quote}</p></blockquote>${rows}<section data-component="related-internet-links"><h2>Related Topics</h2><ul>${links}</ul></section></article>
<aside class="more-on"><h2>More on this story</h2><ul>${links}</ul></aside></main><footer><p>Copyright The Strait Post. The Post is not responsible for the content of external sites.</p></footer></div>`,
  ),
  'a daily with a gutter, a standfirst and onward content': page(
    `<meta property="article:published_time" content="${day}T18:20:00.000Z"><meta property="og:title" content="${title}"><meta property="og:site_name" content="The Strait Post"><meta name="description" content="${deck}"><meta name="author" content="${author}">`,
    `<header id="bannerandheader"><div class="top-banner-ad-container"></div>${nav}</header><main><article><div class="dcr-1 headline"><h1>${title}</h1></div><div class="dcr-2 standfirst"><p>${deck}</p></div>
<div data-gu-name="meta"><address aria-label="Contributor info"><a rel="author" href="/profile/ann">${author}</a></address><details><summary>Thu 27 Oct 2011 18.20 BST</summary>Last modified on Fri 28 Oct 2011 09.00 BST</details><div class="share">Share</div></div>
<figure id="main-media"><picture><source srcset="a.avif"><img alt="Boats" src="https://i.example/1.jpg"></picture><figcaption>${caption}</figcaption></figure>
<div id="maincontent" class="article-body-commercial-selector article-body-viewer-selector">${p(paragraphs, ' class="dcr-k"')}<aside data-component="rich-link"><a href="/x">Ferry fares rise for the third time this year</a></aside>
<h2 id="what">${subhead}</h2>${p(after, ' class="dcr-k"')}${items()}<figure><table>${rows.slice(7)}</figure><blockquote class="quoted">${p([quote])}</blockquote>
<div class="ad-slot-container"><div class="ad-slot">Advertisement</div></div></div><div class="submeta"><ul class="submeta__keywords"><li><a href="/tag">Tunnels</a></li></ul></div></article></main><section class="fc-container onward"><h2>Most viewed</h2><ol>${links}</ol></section><section id="comments">${comments}</section><footer>${nav}</footer>`,
  ),
  'an agency with test ids': page(
    json('NewsArticle'),
    `<div id="fusion-app"><header>${nav}</header><main><article data-testid="Article"><div class="article-header"><h1 data-testid="Heading">${title}</h1><div class="info-content__author-date"><div>By <a rel="author" href="/a">${author}</a></div><time datetime="${day}T16:20:00Z"><span data-testid="Body">October 27, 2011</span><span>4:20 PM UTC</span><span>Updated 14 years ago</span></time></div></div>
<div class="article-body__content"><div data-testid="paragraph-0">WESTHAVEN, Oct 27 (Strait News) - ${paragraphs[0]}</div>${paragraphs
      .slice(1)
      .map((text, at) => `<div class="article-body__paragraph" data-testid="paragraph-${at + 1}">${text}</div>`)
      .join(
        '',
      )}<div class="ad-slot__container">Advertisement · Scroll to continue</div><h2 data-testid="Heading">${subhead}</h2>${after.map((text, at) => `<div class="article-body__paragraph" data-testid="paragraph-${at + 4}">${text}</div>`).join('')}${items()}${rows}<blockquote><p>${quote}</p></blockquote>
<figure data-testid="primary-image"><img src="https://r.example/1.jpg" alt="Boats"><figcaption>${caption}</figcaption></figure><p class="sign-off">Reporting by ${author}; Editing by Ed Itor</p></div></article><div class="related-stories"><h2>Read Next</h2><ul>${links}</ul></div></main></div>`,
  ),
  'a news service with rich text bodies': page(
    `${json('NewsArticle')}<link rel="canonical" href="https://strait.example/article/tunnel-1">`,
    `<div class="Page-header">${nav}</div><div class="Page-content"><main class="Page-main"><h1 class="Page-headline">${title}</h1><div class="Page-lead"><figure class="Figure"><img class="Image" src="https://dims.example/1" alt=""><figcaption class="Figure-caption">${caption}</figcaption></figure></div><div class="Page-byline">By <span class="Link">${author}</span></div><bsp-timestamp>October 27, 2011</bsp-timestamp>
<div class="RichTextStoryBody RichTextBody"><p>WESTHAVEN (SN) — ${paragraphs[0]}</p>${p(paragraphs.slice(1))}<div class="SovrnAd Advertisement"></div><div class="PageListEnhancementGeneric related"><h3>RELATED COVERAGE</h3><ul>${links}</ul></div><h2>${subhead}</h2>${p(after)}${items()}<blockquote>${quote}</blockquote>${rows}</div><div class="Page-actions share"><ul><li>Facebook</li></ul></div></main><aside class="Page-aside"><h2>Most read</h2><ul>${links}</ul></aside></div>`,
  ),
  'a paper with sections for each part of the text': page(
    `<meta property="og:site_name" content="The Strait Post"><meta name="pdate" content="20111027"><meta property="article:published_time" content="${day}"><meta name="byl" content="By ${author}">`,
    `<div id="app">${nav}<article id="story" class="css-v"><header class="css-h"><h1 data-testid="headline">${title}</h1><p id="article-summary">${deck}</p><div class="css-b"><p class="byline-prefix"><span class="byline">By <span itemprop="name">${author}</span></span></p></div><time datetime="${day}T14:20:00-04:00">Oct. 27, 2011</time></header>
<section name="articleBody" itemprop="articleBody" class="meteredContent"><div class="StoryBodyCompanionColumn"><div class="css-53">${p(paragraphs.slice(0, 2), ' class="css-at evys1bk0"')}</div></div><div class="ad" id="story-ad-1-wrapper"><p>Advertisement</p><a href="#after">SKIP ADVERTISEMENT</a></div><div class="StoryBodyCompanionColumn"><div class="css-53">${p(paragraphs.slice(2), ' class="css-at evys1bk0"')}<h2 class="css-w">${subhead}</h2>${p(after, ' class="css-at"')}${items()}${rows}<blockquote class="css-q"><p>${quote}</p></blockquote></div></div><figure role="group"><div><img src="https://s.example/1.jpg" alt="Boats"></div><figcaption><span>${caption}</span></figcaption></figure></section>
<div class="bottom-of-article"><p>A version of this article appears in print. Order Reprints.</p></div></article><section id="related-links"><ul>${links}</ul></section><div id="disqus_thread">${comments}</div></div>`,
  ),
  'a television network with zones': page(
    `<meta itemprop="datePublished" content="${day}T18:20:00Z"><meta itemprop="author" content="${author}, SNN"><meta property="og:title" content="${title} - SNN">`,
    `<div class="header__wrapper">${nav}</div><section class="layout__wrapper"><div class="headline__wrapper"><h1 class="headline__text" id="maincontent">${title}</h1></div><div class="byline__names">By <span class="byline__name">${author}</span>, SNN</div><div class="timestamp">Published 6:20 PM EDT, Thu October 27, 2011</div><div class="social-share"><a href="#">Link Copied!</a></div>
<main class="article__main"><div class="image image__hide-placeholder"><img src="https://m.example/1.jpg" alt="Boats"><div class="image__caption"><span data-editable="metaCaption" class="inline-placeholder">${caption}</span></div></div><div class="article__content" itemprop="articleBody"><cite class="source__cite"><span class="source__location">Westhaven</span><span class="source__text">SNN</span> — </cite>${p(paragraphs, ' class="paragraph inline-placeholder" data-component-name="paragraph"')}<div class="ad-slot" data-ad-id="x"><div>Ad Feedback</div></div><h2 class="subheader">${subhead}</h2>${p(after, ' class="paragraph"')}${items(' class="list__items"')}${rows}<blockquote class="blockquote"><p>${quote}</p></blockquote></div></main><div class="related-content"><h3>Related article</h3><a href="/y">${others[0]!}</a></div></section>`,
  ),
  'a magazine in another design, its text after a paywall marker': page(
    json('ReportageNewsArticle'),
    `<div id="Inhalt">${nav}<article><header><h2><span class="kicker">The tunnel</span> <span class="font-extrabold">${title}</span></h2><div class="leading-loose">${deck}</div><div>By <a href="/author/1">${author}</a></div><time datetime="${day} 18:20:00">27.10.2011, 18.20</time></header><section class="relative"><div data-area="body"><div class="RichText">${p(paragraphs)}</div><div data-area="paywall" class="paywall-marker"></div><figure><picture><img src="https://c.example/1.jpg" alt=""></picture><figcaption><p>${caption}</p></figcaption></figure><section class="relative-teasers teaser" data-area="related_articles"><ul>${links}</ul></section><div class="RichText"><h3>${subhead}</h3>${p(after)}${items()}${rows}<blockquote><p>${quote}</p></blockquote></div></div></section></article><div class="newsletter-box"><h3>Our newsletter</h3><p>Every morning the best of the strait, in your box before the first ferry has left.</p></div></div>`,
  ),
  'a weblog of the usual kind': page(
    `<meta property="article:published_time" content="${day}T18:20:00+00:00"><meta name="generator" content="WordPress 5.8">`,
    `<div id="page"><header class="site-header"><p class="site-title"><a href="/">The Strait Post</a></p>${nav}</header><div id="content"><main><article id="post-12" class="post type-post hentry category-news"><header class="entry-header"><h1 class="entry-title">${title}</h1><div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date published" datetime="${day}T18:20:00+00:00">October 27, 2011</time></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/ann/">${author}</a></span></span></div></header>
<div class="entry-content"><figure class="wp-block-image size-large"><img src="https://w.example/1.jpg" alt="Boats"><figcaption>${caption}</figcaption></figure>${p(paragraphs)}<h2>${subhead}</h2>${p(after)}${items(' class="wp-block-list"')}<figure class="wp-block-table">${rows}</figure><blockquote class="wp-block-quote"><p>${quote}</p></blockquote><div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li>Twitter</li></ul></div><div id="jp-relatedposts"><h3>Related</h3><ul>${links}</ul></div></div><footer class="entry-footer"><span class="tags-links">Tagged tunnel, harbour</span></footer></article><nav class="post-navigation"><a href="/prev">Previous post</a></nav><div id="comments" class="comments-area">${comments}<div id="respond"><h3>Leave a Reply</h3><form><p>Your email address will not be published.</p></form></div></div></main></div><aside id="secondary" class="widget-area"><h2>Recent Posts</h2><ul>${links}</ul></aside></div>`,
  ),
  'a page of 2004, laid out with tables': page(
    '',
    `<table width="100%"><tr><td colspan="3"><a href="/"><img src="logo.gif" width="200" height="40" alt="The Strait Post"></a> <a href="/world">World</a> | <a href="/sport">Sport</a> | <a href="/weather">Weather</a></td></tr><tr><td width="120" valign="top"><a href="/1">Home</a><br><a href="/2">News</a><br><a href="/3">Archive</a></td><td valign="top"><font size="5"><b><h1>${title}</h1></b></font><font size="1">October 27, 2011</font><br><font size="2">By ${author}</font>${p(paragraphs)}<h3>${subhead}</h3>${p(after)}${items()}<blockquote>${quote}</blockquote><table border="1"><tr>${table.map((row) => row.map((cell) => `<td>${cell}</td>`).join('')).join('</tr><tr>')}</tr></table><table align="right" width="200"><tr><td><img src="boats.jpg" width="200" height="150" alt=""></td></tr><tr><td><i>${caption}</i></td></tr></table></td><td width="160" valign="top"><b>Other news</b><ul>${links}</ul></td></tr><tr><td colspan="3"><font size="1">Copyright 2011 The Strait Post</font></td></tr></table>`,
  ),
  'an alliance’s release, in paragraphs and line breaks': page(
    `<meta name="DC.date.issued" content="${day}"><meta name="DC.creator" content="${author}">`,
    `<div id="wrapper"><div id="header"><ul class="skip-links"><li><a href="#c">Go to content</a></li></ul>${nav}</div><div id="content"><ol class="breadcrumbs"><li><a href="/">Home</a></li><li>News</li></ol><div class="row"><div class="col-content"><h1>${title}</h1><ul class="article-dates"><li>27 Oct. 2011 -</li><li>Last updated: 28 Oct. 2011 09:00</li></ul><section class="article-content"><p class="intro"><strong>${paragraphs[0]}</strong></p><p>${paragraphs.slice(1).join('<br><br>')}</p><h2>${subhead}</h2><p>${after.join('<br /><br />')}</p>${items()}<blockquote><p>${quote}</p></blockquote>${rows}<div class="photo"><figure><img src="/img/1.jpg" alt="Boats"><figcaption>${caption}</figcaption></figure></div></section></div><div class="sidebar"><h3>Related news</h3><ul>${links}</ul></div></div></div><div id="footer"><p>Terms of use, privacy and all that nobody has ever read to its end.</p></div></div>`,
  ),
  'a political site with story blocks and a newsletter within': page(
    `${json('Article')}<meta property="og:description" content="${deck}">`,
    `${nav}<main class="main-section"><section class="page-content__row"><div class="summary"><h2 class="headline">${title}</h2><p class="dek">${deck}</p></div><div class="story-meta"><p class="story-meta__authors">By <span class="vcard"><a href="/staff/ann">${author}</a></span></p><p class="story-meta__timestamp"><time datetime="${day}T18:20:00">10/27/2011 06:20 PM EDT</time></p></div><div class="container__row story-text"><div class="media-item"><figure class="art"><img src="https://p.example/1.jpg" alt="Boats"><figcaption class="story-photo__caption">${caption}</figcaption></figure></div>${p(paragraphs, ' class="story-text__paragraph"')}<div class="newsletter-signup"><h3>Sign up for The Tide</h3><p>Your daily read on the harbours of the strait, and on who wants what from whom there.</p></div><h3 class="story-text__heading-medium">${subhead}</h3>${p(after, ' class="story-text__paragraph"')}${items()}${rows}<blockquote class="pull">${p([quote])}</blockquote></div></section></main><footer><ul>${links}</ul></footer>`,
  ),
  'a small station whose paragraphs are line breaks in one element': page(
    '',
    `<div class="wrap"><div class="topmenu menu">${nav}</div><div class="newsdetail"><h1>${title}</h1><div class="date">27 October 2011, 18:20</div><div class="author">${author}</div><div class="text">${paragraphs.join('<br><br>')}<br><br><b>${subhead}</b><br><br>${after.join('<br><br>')}${items()}${rows}<blockquote>${quote}</blockquote><div class="foto"><img src="https://s.example/b.jpg"><br><small>${caption}</small></div></div><div class="share-buttons"><a href="#">Tweet</a></div></div><div class="sidebar"><h4>Latest</h4><ul>${links}</ul></div></div>`,
  ),
  'a ministry whose system has a field for everything': page(
    '<meta name="Generator" content="Drupal 9">',
    `<div class="dialog-off-canvas-main-canvas"><header role="banner">${nav}<time datetime="2025-12-31">31 December 2025</time></header><main role="main"><article role="article" class="node node--type-press-release"><h1><span class="field field--name-title">${title}</span></h1><div class="node__meta"><div class="field field--label-inline"><div class="field__label">Date</div><div class="field__item"><time datetime="${day}T12:00:00Z">27 October 2011</time></div></div><div class="field"><div class="field__label">Reference</div><div class="field__item">PR/2011/114</div></div><div class="field field--name-author"><a rel="author" href="/p">${author}</a></div></div><div class="node__content"><div class="field field--name-body text-formatted">${p(paragraphs)}<h3>${subhead}</h3>${p(after)}${items()}${rows}<blockquote><p>${quote}</p></blockquote></div><div class="media media--type-image"><figure><img src="/files/1.jpg" alt="Boats"><figcaption>${caption}</figcaption></figure></div></div></article><div class="block block-views" id="block-related-news"><h2>Related news</h2><ul>${links}</ul></div></main></div><footer role="contentinfo"><p>Copyright of the ministry, which may be asked for leave to print.</p></footer>`,
  ),
  'a weblog of blocks, with a box, columns and a table without heads': page(
    `<meta property="article:published_time" content="${day}T09:00:00+00:00"><meta name="author" content="${author}">`,
    `<div class="wp-site-blocks"><header class="wp-block-template-part">${nav}</header><main class="wp-block-group"><h1 class="wp-block-post-title">${title}</h1><div class="wp-block-post-date"><time datetime="${day}">October 27, 2011</time></div><div class="entry-content wp-block-post-content"><p class="has-drop-cap">${paragraphs[0]}</p><div class="wp-block-columns"><div class="wp-block-column"><p>${paragraphs[1]}</p></div><div class="wp-block-column"><p>${paragraphs[2]}</p></div></div><p class="has-background">${paragraphs[3]}</p><h2 class="wp-block-heading">${subhead}</h2>${p(after)}${items(' class="wp-block-list"')}<figure class="wp-block-table"><table><tbody><tr>${table.map((row) => row.map((cell) => `<td>${cell}</td>`).join('')).join('</tr><tr>')}</tr></tbody></table></figure><figure class="wp-block-pullquote"><blockquote><p>${quote}</p></blockquote></figure><figure class="wp-block-image"><img src="https://w.example/1.jpg" alt=""><figcaption class="wp-element-caption">${caption}</figcaption></figure></div><div class="wp-block-comments">${comments}</div></main></div>`,
  ),
  'a foreign ministry whose page is one form, its tables from Word': page(
    '<meta name="GENERATOR" content="Microsoft SharePoint">',
    `<form method="post" id="aspnetForm"><input type="hidden" name="state"><div id="s4-workspace">${nav}<div class="article article-right"><div id="title"><h1>${title}</h1></div><div class="date-line">10/27/2011</div><div class="author-line">By ${author}</div><div class="ms-rtestate-field">${p(paragraphs, ' class="MsoNormal"')}<p class="MsoNormal"><b>${subhead}</b></p>${p(after, ' class="MsoNormal"')}${items()}<table class="MsoTableGrid"><tr>${table.map((row) => row.map((cell) => `<td><p class="MsoNormal">${cell}</p></td>`).join('')).join('</tr><tr>')}</tr></table><blockquote><p>${quote}</p></blockquote><div><img src="/PublishingImages/1.jpg" alt=""><br><em>${caption}</em></div></div></div></div></form>`,
  ),
  'a page for telephones, with elements of its own': page(
    json('NewsArticle'),
    `<header class="amp-header"><a href="/">The Strait Post</a></header><amp-sidebar><ul><li><a href="/world">World</a></li></ul></amp-sidebar><article class="amp-wp-article"><header><h1 class="amp-wp-title">${title}</h1></header><figure><amp-img src="https://i.example/1.jpg" width="800" height="600" alt="Boats"></amp-img><figcaption>${caption}</figcaption></figure><div class="amp-wp-article-content">${p(paragraphs)}<amp-ad><p placeholder>Advertisement</p></amp-ad><amp-accordion><section><h4>${subhead}</h4><div>${p(after)}</div></section></amp-accordion>${items()}${rows}<blockquote><p>${quote}</p></blockquote></div></article><amp-list><div class="related"><ul>${links}</ul></div></amp-list>`,
  ),
  'a government’s questions, which unfold': page(
    '',
    `<div role="dialog" aria-modal="true" class="notice"><p>We and our partners keep on your device what tells us what you have read and how long, and never less.</p></div><main class="govuk-main-wrapper"><h1>${title}</h1><dl class="metadata"><dt>From:</dt><dd><a rel="author" href="https://strait.example/a">${author}</a></dd><dt>Published</dt><dd>27 October 2011</dd></dl><div class="govspeak">${p(paragraphs)}<div class="accordion-item"><h2><button aria-expanded="false" aria-controls="c1">${subhead}</button></h2><div id="c1" class="collapse" style="display:none"><div class="accordion-body">${p(after)}${items()}</div></div></div>${rows}<blockquote><p>${quote}</p></blockquote><figure><img src="/1.jpg" alt=""><figcaption>${caption}</figcaption></figure></div><div class="related"><h2>Related content</h2><ul>${links}</ul></div></main>`,
  ),
}
