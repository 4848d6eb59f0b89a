import { canonicalJson, keyedDigest, type KeyProvider, openSealed, sealText } from '@civicflow/core'

/** Turns values into texts that only the holder of a tenant's keys reads: what DBOS keeps stands outside the journal. */
export interface Parcels {
  /** Seals a value that has a JSON form. */
  wrap(tenant: string, value: unknown): Promise<string>
  /** @throws Error where the tenant's key for parcels is another, or was destroyed. */
  unwrap(tenant: string, sealed: string): Promise<unknown>
  /** A digest by which two values can be told apart, and none guessed; `undefined` for one without a JSON form. */
  digest(tenant: string, value: unknown): Promise<string | undefined>
}

/** The data subject under whose key parcels are sealed: destroy it, and what DBOS still keeps is read by nobody. */
const SUBJECT = 'civicflow/dbos'

const NONCE_BYTES = 24

export function parcelsWith(keys: KeyProvider, random: (length: number) => Uint8Array): Parcels {
  return {
    wrap: async (tenant, value) => {
      const key = await keys.subjectKey(tenant, SUBJECT)
      return sealText(key, random(NONCE_BYTES), SUBJECT, JSON.stringify(value)).sealed
    },
    unwrap: async (tenant, sealed) => {
      const key = await keys.subjectKey(tenant, SUBJECT)
      const text = openSealed(key, { subject: SUBJECT, sealed })
      if (text === undefined)
        throw new Error(`what DBOS keeps of a command of "${tenant}" was sealed with another key`)
      return JSON.parse(text)
    },
    digest: async (tenant, value) => {
      const text = textOf(value)
      return text === undefined ? undefined : keyedDigest(await keys.digestKey(tenant), text)
    },
  }
}

function textOf(value: unknown): string | undefined {
  try {
    return canonicalJson(value).normalize('NFC') // as the engine compares commands
  } catch {
    return undefined
  }
}
