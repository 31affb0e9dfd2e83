/**
 * The address where it is one of the web, `https://example.org/a`, else undefined: scripts, data and what no browser reads lead
 * nowhere good, whatever a dataset says.
 */
export function webAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined
  const { protocol } = new URL(address)
  return protocol === 'http:' || protocol === 'https:' ? address : undefined
}
