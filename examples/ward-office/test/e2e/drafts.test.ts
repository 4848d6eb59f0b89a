import { caseOn, notesOf } from './acts/journal.ts'
import { openAct, recorded } from './acts/record.ts'
import { note, startUrging } from './acts/urging.ts'
import { expect, test } from './harness/test.ts'

test('leaving a form by the back button and coming back finds what was typed', async ({ open }) => {
  const { page } = await open()
  const form = await startUrging(page)
  await note(form).fill('Viết dở')
  await page.goBack()
  await form.waitFor({ state: 'detached' })
  await page.goForward()
  await form.waitFor()
  expect(await note(form).inputValue()).toBe('Viết dở')
  await page.goBack()
  await form.waitFor({ state: 'detached' })
  await page.getByRole('link', { name: 'Đôn đốc · đang nhập dở' }).click()
  await form.waitFor()
  expect(await note(form).inputValue()).toBe('Viết dở')
})

test('loading the page anew in mid-form finds what was typed, and giving it up forgets it', async ({
  open,
}) => {
  const { page } = await open()
  const form = await startUrging(page)
  await note(form).fill('Viết dở')
  await page.reload()
  await form.waitFor()
  expect(await note(form).inputValue()).toBe('Viết dở')
  await form.getByRole('button', { name: 'Bỏ bản nháp' }).click()
  expect(await note(await openAct(page, 'Đôn đốc')).inputValue()).toBe('')
})

test('a double click on sending puts one entry on record', async ({ office, open }) => {
  const { page } = await open()
  const form = await startUrging(page)
  await note(form).fill('Bấm hai lần')
  await form.getByRole('button', { name: 'Ghi vào sổ' }).dblclick()
  await recorded(page)
  expect(await notesOf(office, caseOn(page))).toEqual(['Bấm hai lần'])
})
