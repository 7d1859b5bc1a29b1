import { generateArchive } from './generate.ts'
import { makeHugoSite } from './hugo.ts'
import { writeFiles } from './files.ts'
import { rmSync } from 'node:fs'
const size = Number(process.argv[2])
const a = generateArchive({ size }); const t = performance.now()
const s = makeHugoSite(a)
console.log('make', performance.now() - t, s.size)
rmSync('/tmp/hugo' + size, { recursive: true, force: true }); writeFiles('/tmp/hugo' + size, s)
