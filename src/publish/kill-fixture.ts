// Publishes site A and site B to one output in turn until it is killed: `node kill-fixture.ts OUT`.
import { publishSite, type SiteFixture } from './site-fixture.ts'

/** Sites of three hundred files each: some are the same in both, some differ, some stand in one only. */
export const killedSites = [makeSite('A'), makeSite('B')]

function makeSite(name: string): SiteFixture {
  const pages = Array.from({ length: 100 }, (_, index): [string, string][] => [
    [`same/${index}/index.html`, `same ${index}`],
    [`differs/${index}/index.html`, `${name} ${index}`.repeat(index)],
    [`only-${name}/${index}.html`, name],
  ])
  return { ...Object.fromEntries(pages.flat()), 'assets/': { [`${name}.css`]: name, 'fonts/a.woff2': 'font' } }
}

const out = process.argv[2]
if (import.meta.main && out) {
  process.stdout.write('started\n')
  for (;;) for (const site of killedSites) await publishSite(out, site)
}
