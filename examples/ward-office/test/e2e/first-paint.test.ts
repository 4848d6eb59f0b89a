import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { openCase } from './acts/open-case.ts'
import { comeSignedIn, signIn } from './acts/sign-in.ts'
import { overdue } from './acts/urging.ts'
import { expect, test } from './harness/test.ts'

/** The scripts that a page loads from now on. */
function scriptsOf(page: Page): Set<string> {
  const scripts = new Set<string>()
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(request.url())
  })
  return scripts
}

const textsOf = (urls: Iterable<string>) =>
  Promise.all([...urls].map(async (url) => (await fetch(url)).text()))

test('the first page comes with one script, without processes, machines or diagrams in it', async ({
  open,
}) => {
  const { page } = await open()
  const scripts = scriptsOf(page)
  await page.goto('/')
  await signIn(page, 'wardFront')
  await page.getByRole('region', { name: 'Quá hạn' }).getByRole('listitem').first().waitFor()
  expect([...scripts]).toHaveLength(1)
  const [script = ''] = await textsOf(scripts)
  // Words that stand in the processes, in XState, in Mermaid and in zod alone.
  for (const word of ['petition.classified', 'answerResult', 'xstate.', 'stateDiagram', 'ZodObject', 'noble'])
    expect(script.includes(word), word).toBe(false)
  expect(gzipSync(script).length).toBeLessThan(150_000)
})

test('Mermaid is loaded when a diagram is opened, and not before', async ({ open }) => {
  const { page } = await open()
  const scripts = scriptsOf(page)
  await comeSignedIn(page, 'wardFront')
  await openCase(page, overdue)
  await page.getByRole('region', { name: 'Diễn biến' }).getByRole('listitem').first().waitFor()
  expect([...scripts]).toHaveLength(1)
  await page.getByText('Sơ đồ quy trình', { exact: true }).click()
  await page.getByRole('img', { name: /^Sơ đồ quy trình/ }).waitFor()
  expect(scripts.size).toBeGreaterThan(1)
  expect((await textsOf(scripts)).some((text) => text.includes('stateDiagram'))).toBe(true)
})

test('everything a page loads comes from the office itself', async ({ office, open }) => {
  const { page } = await open()
  const hosts = new Set<string>()
  page.on('request', (request) => hosts.add(new URL(request.url()).origin))
  await comeSignedIn(page, 'wardFront')
  await openCase(page, overdue)
  await page.getByText('Sơ đồ quy trình', { exact: true }).click()
  await page.getByRole('img', { name: /^Sơ đồ quy trình/ }).waitFor()
  expect([...hosts]).toEqual([office.url])
})
