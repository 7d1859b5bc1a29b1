// Preloaded by `node --import`: an author saves a file while the first one is written beside its place.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { basename } from 'node:path'

const { SAVE_FILE: file } = process.env
const original = fs.writeFileSync
let isSaved = false
fs.writeFileSync = (path, ...args) => {
  if (!isSaved && basename(String(path)).endsWith('.new')) {
    isSaved = true
    fs.appendFileSync(file, 'Written meanwhile.\n')
  }
  return original(path, ...args)
}
syncBuiltinESMExports()
