const MARKS = /\p{M}+/gu
const WORDS = /[\p{L}\p{N}]+/gu

/**
 * The words of a text as searches see them: NFC, lower case, marks removed, đ as d.
 *
 * @example foldedWords('Đường Nguyễn Trãi, số 5') // ['duong', 'nguyen', 'trai', 'so', '5']
 */
export function foldedWords(text: string): readonly string[] {
  const folded = text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd').normalize('NFC')
  return folded.match(WORDS) ?? []
}
