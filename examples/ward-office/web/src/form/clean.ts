// Text from a word processor brings along what nobody sees and no search finds.

const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g
// oxlint-disable-next-line no-control-regex -- control characters are what it takes out
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g

/** Text as it should be kept: composed letters, plain spaces, plain line ends, nothing invisible. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(LINE_ENDS, '\n')
    .replace(SPACES, ' ')
    .replace(UNSEEN, '')
    .replace(CONTROLS, '')
    .replace(/[ \t]+\n/g, '\n')
}

/** The same in one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ')
}
