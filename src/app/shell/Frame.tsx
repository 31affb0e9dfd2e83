import { type ReactNode, useRef, useState } from 'react'
import type { Site } from '../data/site-data.ts'
import { messages } from '../messages.ts'
import type { SearchState } from '../search/search-result.ts'
import { useAddressOf, useView } from '../url/use-view.tsx'
import { HOME, type Layout, type View } from '../url/view.ts'
import { spokenLanguage } from '../speak.ts'
import { lazyPart } from '../ui/lazy-part.ts'
import { dayInWords } from '../words/date-in-words.ts'
import { LANGUAGES } from '../words/languages.ts'
import { Asked } from './Asked.tsx'
import { Header, type HeaderLink, SearchBox } from './Header.tsx'
import { type KeyAction, useKeys } from './use-keys.ts'
import { NARROW, useMedia } from './use-media.ts'

// Whoever works with the keyboard asks for the list once.
const KeysSheet = lazyPart(
  () => import('./KeysSheet.tsx').then(({ KeysSheet }) => KeysSheet),
  () => messages.states.codeMissing,
  'at-rest',
)

type FrameProps = {
  site: Site
  children: ReactNode
  left?: ReactNode
  right?: ReactNode
  search?: { text: string; state: SearchState['state']; onChange: (text: string) => void }
  share?: ReactNode
  /** Whether something is open on the right: on a small screen it then covers the rest. */
  open?: boolean
  onKey?: (action: KeyAction) => void
}

/** What every page has: the skip link, the header, the keys, and places for what stands left, in the middle and right. */
export function Frame({ site, children, left, right, search, share, open = false, onKey }: FrameProps) {
  const [view, navigate] = useView()
  const addressOf = useAddressOf()
  const [keys, setKeys] = useState(false)
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  const field = useRef<HTMLInputElement>(null)
  useKeys((action) => {
    if (action === 'help') setKeys(true)
    else if (action === 'search') field.current?.focus()
    else onKey?.(action)
  })
  const linkTo = (key: string, label: string, target: View, current: boolean): HeaderLink => ({
    key,
    label,
    current,
    href: addressOf(target),
    open: () => navigate(target),
  })
  const exploring = view.page.kind === 'timeline' || view.page.kind === 'event'
  const layoutLink = (layout: Layout, label: string) =>
    linkTo(
      layout,
      label,
      { ...view, layout, page: exploring ? view.page : { kind: 'timeline' } },
      exploring && view.layout === layout,
    )
  const narrow = useMedia(NARROW)
  // What a full-height sheet covers is out of reach for every hand.
  const covered = open && narrow
  const words = messages.header
  const note = { idle: undefined, ready: undefined, working: messages.search.loading, failed: messages.search.failed }
  return (
    <div className={`app${open ? ' is-open' : ''}${left ? ' has-left' : ''}${right ? ' has-right' : ''}`}>
      <a className="skip" href="#events">
        {words.skip}
      </a>
      <Header
        covered={covered}
        corpus={site.manifest.corpus.title}
        home={linkTo('home', '', view.lang ? { ...HOME, lang: view.lang } : HOME, false)}
        links={[
          layoutLink('timeline', words.timeline),
          layoutLink('list', words.list),
          // Six do not fit side by side on a phone, where a table is of least use.
          ...(narrow && view.layout !== 'table' ? [] : [layoutLink('table', words.table)]),
          layoutLink('read', words.read),
          layoutLink('story', words.story),
        ]}
        about={linkTo('about', words.about, { ...view, page: { kind: 'about' } }, view.page.kind === 'about')}
        search={
          search ? (
            <SearchBox
              text={search.text}
              field={field}
              note={search.text === '' ? undefined : note[search.state]}
              onChange={search.onChange}
            />
          ) : null
        }
        share={share}
        languages={LANGUAGES.map((lang) =>
          linkTo(lang, messages.language.names[lang], { ...view, lang }, lang === spokenLanguage()),
        )}
        narrow={narrow}
        onKeys={() => setKeys(true)}
      />
      {/* On paper only: what this is and where it stands. */}
      <p className="printed" aria-hidden>
        <strong>{site.manifest.corpus.title}</strong>
        {new URL(addressOf(view), document.baseURI).href} · {dayInWords(today)}
      </p>
      <div className="columns">
        {left}
        <main className="main" inert={covered}>
          {children}
        </main>
        {right}
      </div>
      {keys ? (
        <Asked onGone={() => setKeys(false)}>
          <KeysSheet onClose={() => setKeys(false)} />
        </Asked>
      ) : null}
    </div>
  )
}
