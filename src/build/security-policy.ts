import type { Plugin } from 'vite'

/**
 * What a page may load and run: files of its own site, no inline script or style, and no text that becomes markup (Trusted Types).
 * `default` is the one policy that the app makes.
 *
 * Who may frame a page only a header can say. `public/_headers` says it so that it holds whether a host joins the rules that match a path
 * or lets the last one win: all pages have X-Frame-Options, which browsers ignore where a policy with frame-ancestors is sent too, as it is
 * for the pages that are made for frames.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ')

/** Puts the policy into built pages. The development server needs inline scripts of its own, so it goes without. */
export function securityPolicy(): Plugin {
  return {
    name: 'dateline-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  }
}
