import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withoutNpmSettings } from './npm-settings.ts'

test.each<[string, Record<string, string>, string[]]>([
  ['a setting of the user’s', { npm_config_jobs: 'max' }, []],
  ['one in quotation marks, with a hyphen', { npm_config_dry_run: 'yes' }, []],
  ['one without a value', { npm_config_open: 'true' }, []],
  ['one that is set by a variable', { npm_config_base: '/a/' }, []],
  ['a setting of the project’s, which wins', { npm_config_out: 'b' }, []],
  ['a setting for all', { npm_config_drafts: 'true' }, []],
  ['but not what a call gives otherwise', { npm_config_jobs: '4' }, ['npm_config_jobs']],
  ['nor what only a comment names', { npm_config_fix: 'true' }, ['npm_config_fix']],
])('What npm’s settings say is left out: %s', (_, variables, left) => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
  mkdirSync(join(folder, 'project'))
  writeFileSync(join(folder, 'user'), 'jobs = max\r\ndry-run="yes"\nopen\nbase=${BASE}\nout=a\n; fix\n#fix=true\n')
  writeFileSync(join(folder, 'project/.npmrc'), 'out=b\n')
  writeFileSync(join(folder, 'global'), 'drafts=true\n')
  const npm = {
    npm_lifecycle_event: 'build',
    NPM_CONFIG_USERCONFIG: join(folder, 'user'),
    npm_config_globalconfig: join(folder, 'global'),
  }
  const environment = withoutNpmSettings({ ...npm, ...variables }, join(folder, 'project'))
  expect(Object.keys(environment).filter((name) => !(name in npm))).toEqual(left)
})

test('Where there are no such files nothing is left out', () => {
  const environment = { npm_lifecycle_event: 'build', npm_config_userconfig: '/nowhere/npmrc', npm_config_jobs: 'max' }
  expect(withoutNpmSettings(environment, '/nowhere')).toEqual(environment)
})
