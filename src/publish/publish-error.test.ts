import { expect, test } from 'vitest'
import { explainDiskError, PublishError } from './publish-error.ts'

test.each([
  ['ENOSPC', 'the disk is full. Free some space and build again. (ENOSPC)'],
  ['EBUSY', 'it is in use or a mount point, which cannot be replaced whole. Name a folder inside it. (EBUSY)'],
])('The system’s %s becomes a sentence with what to do', (code, sentence) => {
  const error = Object.assign(new Error(`${code}: rename`), { code })
  const explained = explainDiskError(error, 'dist')
  expect(explained).toBeInstanceOf(PublishError)
  expect(explained).toMatchObject({ message: `Dateline could not publish to "dist": ${sentence}`, cause: error })
})

test('Any other error stays as it is, for it is a fault of the program', () => {
  const error = new TypeError('x is not a function')
  expect(explainDiskError(error, 'dist')).toBe(error)
})
