import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, bytesToUtf8, concatBytes, utf8ToBytes } from '@noble/ciphers/utils.js'
import type { Sealed } from '../process/schema.ts'
import type { Awaitable } from '../store/port.ts'
import { base64, fromBase64 } from './base64.ts'

/** Keys of 32 bytes. A host keeps them apart from the store: whoever has both can read everything. */
export interface KeyProvider {
  /** The key of a data subject within a tenant; the same for the same subject as long as it lives. */
  subjectKey(tenant: string, subject: string): Awaitable<Uint8Array>
  /** The key that digests of commands are made with. */
  digestKey(tenant: string): Awaitable<Uint8Array>
}

/**
 * Keys derived from one secret text: for development and tests. Whoever knows the secret reads every personal value,
 * and no key can be destroyed, so nothing can be erased.
 */
export function developmentKeys(secret = 'civicflow development, not for real data'): KeyProvider {
  const keyed = (...parts: readonly string[]) =>
    hmac(sha256, utf8ToBytes(secret), utf8ToBytes(JSON.stringify(parts)))
  return {
    subjectKey: (tenant, subject) => keyed('subject', tenant, subject),
    digestKey: (tenant) => keyed('digest', tenant),
  }
}

const NONCE_BYTES = 24
const TAG_BYTES = 16

/** Bytes a sealed text has beyond its own. */
export const SEAL_OVERHEAD = NONCE_BYTES + TAG_BYTES

/** Seals a text with a subject's key (XChaCha20-Poly1305; the subject's id is authenticated with it). */
export function sealText(key: Uint8Array, nonce: Uint8Array, subject: string, text: string): Sealed {
  const box = xchacha20poly1305(key, nonce, utf8ToBytes(subject)).encrypt(utf8ToBytes(text))
  return { subject, sealed: base64(concatBytes(nonce, box)) }
}

/** Opens a sealed text; `undefined` where the key is another, as that of a subject whose own was destroyed. */
export function openSealed(key: Uint8Array, { subject, sealed }: Sealed): string | undefined {
  const bytes = fromBase64(sealed)
  const cipher = xchacha20poly1305(key, bytes.subarray(0, NONCE_BYTES), utf8ToBytes(subject))
  try {
    return bytesToUtf8(cipher.decrypt(bytes.subarray(NONCE_BYTES)))
  } catch {
    return undefined
  }
}

/** HMAC-SHA-256 of a text, in lower-case hexadecimal: a digest nobody can guess by trying values. */
export function keyedDigest(key: Uint8Array, text: string): string {
  return bytesToHex(hmac(sha256, key, utf8ToBytes(text)))
}
