/**
 * Was a request that changes something made by a page of another site, with the user's own cookies? Browsers say so
 * themselves (`Sec-Fetch-Site`, or `Origin` in old ones); what is no browser sends neither and carries no cookie
 * unasked.
 */
export function isCrossSite(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site !== 'same-origin' && site !== 'none'
  const origin = request.headers.get('origin')
  if (origin === null) return false
  return hostOf(origin) !== (request.headers.get('host') ?? new URL(request.url).host)
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
