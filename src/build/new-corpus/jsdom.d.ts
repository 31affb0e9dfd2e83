/** What is used of jsdom, which comes without types: a document of bytes or text, in which nothing runs and nothing is loaded. */
declare module 'jsdom' {
  export class VirtualConsole {
    removeAllListeners(): this
  }
  export class JSDOM {
    constructor(
      html: string | Uint8Array,
      options?: { url?: string; contentType?: string; virtualConsole?: VirtualConsole },
    )
    readonly window: { document: Document; close(): void }
  }
}
