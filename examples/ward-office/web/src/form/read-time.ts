const TIME = /^(\d{1,2})(?:\s*(?::|h|giờ)\s*(\d{1,2})?)?$/i

/** Reads an hour as people write it: `8`, `8h`, `8h30`, `8 giờ 30`, `08:30` → `08:30`; `undefined` for what is none. */
export function readTime(text: string): string | undefined {
  const [, hour, minute = '0'] = TIME.exec(text.trim()) ?? []
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined
  return `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`
}
