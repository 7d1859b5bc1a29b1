import { expect, test } from 'vitest'
import { replaceTags } from './tags.ts'

test.each([
  ['{% raw %}{{ x }}{% endraw %}', '{{ x }}'],
  ['```\n{% if %}\n```', '```\n{% if %}\n```'],
  ['{{< figure src="/a.jpg" alt="A" caption="B" >}}', '![A](</a.jpg> "B")'],
  ['{{< figure src="/a.jpg" title="B." caption="C." attr="Photo: D" >}}', '![](</a.jpg> "B. C. Photo: D")'],
  ['{% image "a.jpg" "A" %}', '![A](<a.jpg>)'],
  ['[a]({{ "/b/" | url }})', '[a](/b/)'],
  ['{% highlight js %}\nx\n{% endhighlight %}', '```js\nx\n```'],
  ['A line\n{: .class}', 'A line\n'],
  ['`{{ .Site.Title }}` and ``{% x ` %}``', '`{{ .Site.Title }}` and ``{% x ` %}``'],
  ['So:\n\n    {{ page.title }}\n\n- a\n\n      {% b %}\n', 'So:\n\n    {{ page.title }}\n\n- a\n\n      {% b %}\n'],
  ['`{{</* ref "a" */>}}`', '`{{< ref "a" >}}`'],
  ['`{% raw %}{{ x }}{% endraw %}`', '`{{ x }}`'],
  ['{% highlight js %}\n{{ x }}\n{% endhighlight %}', '```js\n{{ x }}\n```'],
  ['<div>\n{% image "a.jpg" "The \'b\' & c" %}\n</div>', '<div>\n<img src="a.jpg" alt="The \'b\' &amp; c">\n</div>'],
  ['<div>\n![A "b"]({{ "/a.jpg" | url }})\n</div>', '<div>\n<img src="/a.jpg" alt="A &quot;b&quot;">\n</div>'],
  ['<div class="a" markdown="1">A *note*</div>', '<div class="a">\n\nA *note*\n\n</div>'],
  ['A <span markdown="1">*b*</span>', 'A <span markdown="1">*b*</span>'],
  ['See <b>it</b> ![A "b"](/a.jpg)', 'See <b>it</b> ![A "b"](/a.jpg)'],
])('The tags of %j become %j', (written, body) => {
  expect(replaceTags(written)).toEqual({ body, leftovers: [] })
})

test('The tags of HTML become HTML', () => {
  expect(replaceTags('    {% include figure.html src="/a.jpg" caption="B" %}', true).body).toBe(
    '    <img src="/a.jpg" alt="" title="B">',
  )
})

test('A comment of Nunjucks is left over, and code keeps its own', () => {
  expect(replaceTags('A {# not\nyet #}b `{# c #}` ## D {#d}')).toEqual({
    body: 'A b `{# c #}` ## D {#d}',
    leftovers: [{ what: 'A tag of the old site', text: '{# not\nyet #}' }],
  })
})

test('A tag that says nothing in Markdown is left over', () => {
  expect(replaceTags('A {{< youtube abc >}} b {% include x.html %}')).toEqual({
    body: 'A  b ',
    leftovers: [
      { what: 'A tag of the old site', text: '{{< youtube abc >}}' },
      { what: 'A tag of the old site', text: '{% include x.html %}' },
    ],
  })
})
