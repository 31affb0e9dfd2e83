/** Hands a file to the browser as a download, and says what it is called. */
export function saveFile(name: string, type: string, content: string | Blob): string {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser needs the address a moment longer than the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
  return name
}
