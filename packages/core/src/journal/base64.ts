/** As many arguments as any engine takes in a call. */
const CHUNK = 8192

/** Bytes as base64. */
export function base64(bytes: Uint8Array): string {
  let characters = ''
  for (let start = 0; start < bytes.length; start += CHUNK)
    characters += String.fromCharCode(...bytes.subarray(start, start + CHUNK))
  return btoa(characters)
}

/** Base64 as bytes. */
export function fromBase64(text: string): Uint8Array {
  const characters = atob(text)
  const bytes = new Uint8Array(characters.length)
  for (let place = 0; place < bytes.length; place += 1) bytes[place] = characters.charCodeAt(place)
  return bytes
}
