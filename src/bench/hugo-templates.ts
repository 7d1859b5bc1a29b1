/**
 * Layouts of the Hugo site, path below `layouts/` → template.
 *
 * Each shows what Dateline's page of that kind shows, in markup of about the same weight.
 */
export const hugoTemplates: Readonly<Record<string, string>> = {
  '_default/baseof.html': `<!doctype html>
<html lang="{{ site.Language.Lang }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ if .IsHome }}{{ site.Title }}{{ else }}{{ .Title }} · {{ site.Title }}{{ end }}</title>
<meta name="description" content="{{ with .Params.summary }}{{ . }}{{ else }}{{ .Title }}{{ end }}">
<link rel="canonical" href="{{ .Permalink }}">
<link rel="stylesheet" href="/style.css">
{{ range .AlternativeOutputFormats }}<link rel="alternate" type="{{ .MediaType.Type }}" href="{{ .RelPermalink }}" title="{{ $.Title }}">
{{ end }}<meta property="og:title" content="{{ .Title }}">
<meta property="og:type" content="{{ if .IsPage }}article{{ else }}website{{ end }}">
<meta property="og:url" content="{{ .Permalink }}">
</head>
<body>
<a class="skip" href="#main">To the text</a>
<header><p><a href="/">{{ site.Title }}</a></p><p>{{ site.Params.motto }}</p>
<nav aria-label="Main"><ul>{{ range site.Params.navigation }}<li><a href="{{ .href }}"{{ if hasPrefix $.RelPermalink .href }} aria-current="true"{{ end }}>{{ .label }}</a></li>{{ end }}</ul></nav></header>
<main id="main">{{ block "main" . }}{{ end }}</main>
<footer><p>{{ site.Params.description }}</p><nav aria-label="Feeds"><ul><li><a href="/feed.xml">RSS</a></li><li><a href="/feed.json">JSON Feed</a></li></ul></nav></footer>
</body>
</html>
`,
  'partials/list.html': `<ol class="list">{{ range . }}<li><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time> <a href="{{ .RelPermalink }}">{{ .Title }}</a><p>{{ .Params.summary }}</p></li>{{ end }}</ol>
`,
  'partials/years.html': `{{ if gt (len .pages) 30 }}<nav aria-label="Years"><ul>{{ range .pages.GroupByDate "2006" }}<li><a href="{{ $.path }}{{ .Key }}/">{{ .Key }}</a></li>{{ end }}</ul></nav>{{ end }}
`,
  'partials/entry.html': `<h1>{{ .Title }}</h1><p class="deck">{{ .Params.summary }}</p>
{{ with .Params.names }}<p>Also: {{ delimit . ", " }}</p>{{ end }}
<section id="profile">{{ .Content }}</section>
<section id="about"><h2>Briefings ({{ len .Pages }})</h2>{{ partial "list.html" (first 30 .Pages) }}{{ partial "years.html" (dict "pages" .Pages "path" (printf "/%syears/%s-" (strings.TrimSuffix "s" .Section) .Params.entry)) }}</section>
`,
  '_default/single.html': `{{ define "main" }}<article><h1>{{ .Title }}</h1>{{ .Content }}</article>{{ end }}
`,
  'briefings/single.html': `{{ define "main" }}<article>
{{ with .Params.withdrawn }}<h1>{{ $.Title }}</h1><p><time datetime="{{ $.Date.Format "2006-01-02" }}">{{ $.Date.Format "2 January 2006" }}</time></p><p>Withdrawn on {{ .date }}: {{ .reason }}</p>
{{ else }}<header><ul class="topics">{{ range .Params.ownTopics }}{{ with site.GetPage (printf "/topics/%s" .) }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}{{ end }}</ul>
<h1>{{ .Title }}</h1><p class="deck">{{ .Params.summary }}</p>
<p class="dateline">{{ with .Params.dateline }}<span>{{ . }}</span>, {{ end }}<time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time>{{ with .Params.updated }} · updated <time datetime="{{ . }}">{{ . }}</time>{{ end }}</p></header>
{{ with .Params.corrections }}<section id="corrections"><h2>Corrections</h2><ul>{{ range . }}<li><time datetime="{{ .date }}">{{ .date }}</time> {{ .text }}</li>{{ end }}</ul></section>{{ end }}
{{ with .Params.keyPoints }}<section id="key-points"><h2>Key points</h2><ul>{{ range . }}<li>{{ . }}</li>{{ end }}</ul></section>{{ end }}
{{ with .Params.actors }}<section id="involved"><h2>Who is involved</h2><ul>{{ range . }}{{ with site.GetPage (printf "/actors/%s" .) }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <span>{{ .Params.summary }}</span></li>{{ end }}{{ end }}</ul></section>{{ end }}
<div class="body">{{ .Content }}</div>
{{ with .Params.statements }}<section id="statements"><h2>What was said</h2><ol>{{ range $index, $statement := . }}<li id="s{{ add $index 1 }}"><blockquote>{{ .words }}</blockquote><p>{{ .speaker }}</p></li>{{ end }}</ol></section>{{ end }}
{{ with .Params.events }}<section id="expectations"><h2>What is expected</h2><table><thead><tr><th>What</th><th>When</th><th>Says</th></tr></thead><tbody>{{ range . }}<tr id="{{ .id }}"><td>{{ .title }}</td><td>{{ with .date }}{{ . }}{{ else }}if {{ .if }}{{ end }}</td><td>{{ .by }}</td></tr>{{ end }}</tbody></table></section>{{ end }}
<section id="sources"><h2>Sources</h2><ol>{{ range .Params.sources }}<li id="source-{{ .id }}">{{ with .outlet }}{{ with site.GetPage (printf "/actors/%s" .) }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ else }}{{ .publisher }}{{ end }}, {{ with .url }}<a href="{{ . }}" rel="external">{{ end }}{{ .title }}{{ with .url }}</a>{{ end }}{{ with .date }}, <time datetime="{{ . }}">{{ . }}</time>{{ end }} ({{ .kind }})</li>{{ end }}</ol></section>
{{ with .Params.stories }}{{ with site.GetPage (printf "/stories/%s" (index . 0)) }}{{ $pages := .Pages.ByDate }}{{ $at := 0 }}{{ range $index, $page := $pages }}{{ if eq $page $ }}{{ $at = $index }}{{ end }}{{ end }}
<section id="story"><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>{{ with last 5 (first $at $pages) }}{{ partial "list.html" . }}{{ end }}{{ with first 2 (after (add $at 1) $pages) }}{{ partial "list.html" . }}{{ end }}</section>{{ end }}{{ end }}
{{ with first 5 (site.RegularPages.Related .) }}<section id="related"><h2>Related</h2><ol class="list">{{ range . }}<li><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time> <a href="{{ .RelPermalink }}">{{ .Title }}</a><p>Both about {{ delimit (first 2 (intersect (slice | append .Params.topics | append .Params.actors) (slice | append $.Params.topics | append $.Params.actors))) ", " }}</p></li>{{ end }}</ol></section>{{ end }}
<p><a href="{{ .RelPermalink }}index.md">This briefing as Markdown</a></p>{{ end }}
</article>{{ end }}
`,
  'briefings/single.md': `{{ if not .Params.withdrawn }}# {{ .Title }}

{{ .Params.dateline }} {{ .Date.Format "2 January 2006" }}

{{ .Params.summary }}
{{ range .Params.keyPoints }}
- {{ . }}{{ end }}

{{ .RawContent }}
{{ range .Params.sources }}
- {{ .title }}, {{ .publisher }} {{ .url }}{{ end }}
{{ end }}`,
  '_default/list.html': `{{ define "main" }}<h1>{{ .Title }}</h1>{{ if eq .Section "stories" }}<p class="deck">{{ .Params.summary }}</p>{{ end }}{{ partial "list.html" (first 30 .Pages) }}{{ end }}
`,
  'briefings/section.html': `{{ define "main" }}<h1>{{ .Title }}</h1>{{ if eq .RelPermalink "/briefings/" }}{{ partial "list.html" (first 30 (where site.RegularPages "Section" "briefings")) }}{{ end }}
{{ with .Sections }}<nav aria-label="Periods"><ul>{{ range . }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></nav>{{ else }}{{ partial "list.html" .RegularPages }}{{ end }}{{ end }}
`,
  '_default/terms.html': `{{ define "main" }}<h1>{{ .Title }}</h1><ul class="index">{{ range .Pages.ByTitle }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <span>{{ len .Pages }}</span><p>{{ .Params.summary }}</p></li>{{ end }}</ul>{{ end }}
`,
  '_default/period.html': `{{ define "main" }}<h1>{{ .Title }}</h1><p><a href="{{ .Params.up }}">All</a></p>{{ with .Params.months }}<nav aria-label="Months"><ul>{{ range . }}<li><a href="{{ $.RelPermalink | strings.TrimSuffix "/" }}-{{ . }}/">{{ . }}</a></li>{{ end }}</ul></nav>{{ else }}{{ partial "list.html" .Pages }}{{ end }}{{ end }}
`,
  'actors/term.html': `{{ define "main" }}<article>{{ partial "entry.html" . }}
<p>{{ .Params.kind }}</p>
{{ with .Params.offices }}<section id="roles"><h2>Roles</h2><ul>{{ range . }}<li>{{ .title }}, {{ .of }}, {{ .from }}{{ with .to }} to {{ . }}{{ end }}</li>{{ end }}</ul></section>{{ end }}
{{ with .Params.members }}<section id="members"><h2>Members</h2><ul>{{ range . }}{{ with site.GetPage (printf "/actors/%s" .) }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ range first 1 .Pages }} <a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</li>{{ end }}{{ end }}</ul></section>{{ end }}
{{ with index site.Taxonomies.outlets .Params.entry }}<section id="source"><h2>As a source ({{ len . }})</h2>{{ partial "list.html" (first 10 .Pages) }}</section>{{ end }}
{{ $counts := newScratch }}{{ $self := .Params.entry }}{{ range .Pages }}{{ range .Params.actors }}{{ if ne . $self }}{{ $counts.Add . 1 }}{{ end }}{{ end }}{{ end }}{{ $rows := slice }}{{ range $id, $count := $counts.Values }}{{ $rows = $rows | append (dict "id" $id "count" $count) }}{{ end }}
{{ with $rows }}<section id="appears-with"><h2>Appears with</h2><ul>{{ range first 10 (sort . "count" "desc") }}{{ $count := .count }}{{ with site.GetPage (printf "/actors/%s" .id) }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <span>{{ $count }}</span></li>{{ end }}{{ end }}</ul></section>{{ end }}</article>{{ end }}
`,
  'topics/term.html': `{{ define "main" }}<article>{{ partial "entry.html" . }}
{{ with .Params.above }}<section id="broader"><h2>Broader</h2><ul>{{ range . }}{{ with site.GetPage (printf "/topics/%s" .) }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}{{ end }}</ul></section>{{ end }}
{{ with .Params.below }}<section id="narrower"><h2>Narrower</h2><ul>{{ range . }}{{ with site.GetPage (printf "/topics/%s" .) }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <span>{{ len .Pages }}</span></li>{{ end }}{{ end }}</ul></section>{{ end }}</article>{{ end }}
`,
  'stories/term.html': `{{ define "main" }}<article><h1>{{ .Title }}</h1><p class="deck">{{ .Params.summary }}</p>{{ partial "list.html" .Pages }}</article>{{ end }}
`,
  'index.html': `{{ define "main" }}{{ $all := where site.RegularPages "Section" "briefings" }}{{ with first 1 (where $all "Params.lead" true) }}{{ range . }}<article><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Params.summary }}</p></article>{{ end }}{{ end }}
{{ partial "list.html" (first 12 $all) }}{{ end }}
`,
  '404.html': `{{ define "main" }}<h1>Not found</h1><p><a href="/">To the front page</a></p>{{ end }}
`,
  'partials/feed-pages.html': `{{ $pages := .Pages }}{{ if .IsHome }}{{ $pages = where site.RegularPages "Section" "briefings" }}{{ end }}{{ return (first 30 $pages) }}
`,
  '_default/rss.xml': `{{ printf "<?xml version=\\"1.0\\" encoding=\\"utf-8\\"?>" | safeHTML }}
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>{{ .Title }}</title><link>{{ .Permalink }}</link><description>{{ .Params.summary }}</description>
{{ range partial "feed-pages.html" . }}<item><title>{{ .Title }}</title><link>{{ .Permalink }}</link><guid isPermaLink="false">{{ .Params.entry }}</guid><pubDate>{{ .Date.Format "Mon, 02 Jan 2006 15:04:05 -0700" }}</pubDate><description>{{ .Params.summary }}</description><content:encoded>{{ .Content | html }}</content:encoded></item>
{{ end }}</channel></rss>
`,
  '_default/list.json': `{{ $items := slice }}{{ range partial "feed-pages.html" . }}{{ $items = $items | append (dict "id" .Params.entry "url" .Permalink "title" .Title "summary" .Params.summary "content_html" .Content "date_published" (.Date.Format "2006-01-02T15:04:05Z07:00")) }}{{ end }}{{ dict "version" "https://jsonfeed.org/version/1.1" "title" .Title "home_page_url" .Permalink "items" $items | jsonify }}
`,
}
