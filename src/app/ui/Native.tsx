import { ARTICLE_LANGUAGE } from '../words/languages.ts'

/** Text in another language or script: isolated, so that its direction stays its own, and marked for speech. */
export function Native({ lang, children }: { lang?: string; children: string }) {
  return (
    <bdi lang={lang} dir={lang ? undefined : 'auto'}>
      {children}
    </bdi>
  )
}

/** Text as the articles or their editor have it: never translated, isolated and marked for speech. */
export function Original({ className, children }: { className?: string; children: React.ReactNode }) {
  return (
    <bdi className={className} lang={ARTICLE_LANGUAGE}>
      {children}
    </bdi>
  )
}

/** A link that leaves the site. Anything but http and https is shown as text: data may hold any string. */
export function OutsideLink({ href, children }: { href: string; children: React.ReactNode }) {
  if (!/^https?:\/\//i.test(href)) return <span>{children}</span>
  return (
    <a href={href} rel="noopener noreferrer" target="_blank">
      {children}
    </a>
  )
}
