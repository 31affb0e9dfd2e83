import { Check, Keyboard, Languages, Search, SunMoon, X } from 'lucide-react'
import type { ReactNode, RefObject } from 'react'
import { messages } from '../messages.ts'
import { AppLink } from '../ui/AppLink.tsx'
import { IconButton } from '../ui/Button.tsx'
import { Menu, useCloseMenu } from '../ui/Menu.tsx'
import { Original } from '../ui/Native.tsx'
import { Segments } from '../ui/Segments.tsx'
import { type Theme, THEMES, useTheme } from './use-theme.ts'

export type HeaderLink = { key: string; label: string; href: string; current: boolean; open: () => void }

type HeaderProps = {
  corpus: string
  home: { href: string; open: () => void }
  links: readonly HeaderLink[]
  about: HeaderLink
  search?: ReactNode
  share?: ReactNode
  /** One link a language, in its own words. */
  languages: readonly HeaderLink[]
  narrow: boolean
  onKeys: () => void
  covered?: boolean
}

/** The line at the top: where one is, search, the views, and what one does with them. */
export function Header(props: HeaderProps) {
  const { corpus, home, links, about, search, share, languages, narrow, onKeys, covered = false } = props
  const words = messages.header
  return (
    <header className="header" inert={covered}>
      <AppLink className="brand" href={home.href} onOpen={home.open}>
        <Logo />
        <span className="brand-name">{messages.product}</span>
        <Original className="brand-corpus">{corpus}</Original>
      </AppLink>
      <div className="header-search">{search}</div>
      <nav className="header-views" aria-label={words.views}>
        {[...links, about].map((link) => (
          <AppLink
            key={link.key}
            className="header-link"
            href={link.href}
            onOpen={link.open}
            aria-current={link.current ? 'page' : undefined}
          >
            {link.label}
          </AppLink>
        ))}
      </nav>
      <div className="header-tools">
        {share}
        {narrow ? (
          <Menu label={words.display} icon={<Languages size={18} aria-hidden />} className="menu-icon header-language">
            <LanguageList languages={languages} />
            <ThemeChoice />
          </Menu>
        ) : (
          <>
            <Menu
              label={words.language}
              icon={<Languages size={18} aria-hidden />}
              className="menu-icon header-language"
            >
              <LanguageList languages={languages} />
            </Menu>
            <Menu label={words.theme} icon={<SunMoon size={18} aria-hidden />} className="menu-icon">
              <ThemeChoice />
            </Menu>
          </>
        )}
        <IconButton className="header-keys" label={words.keys} keys="?" onClick={onKeys}>
          <Keyboard size={18} aria-hidden />
        </IconButton>
      </div>
    </header>
  )
}

function ThemeChoice() {
  const [theme, setTheme] = useTheme()
  const words = messages.header
  return (
    <Segments<Theme>
      label={words.theme}
      value={theme}
      options={THEMES.map((value) => ({ value, label: words.themes[value] }))}
      onChange={setTheme}
    />
  )
}

/** Each language by its own name: links, since each is an address of its own. */
function LanguageList({ languages }: Pick<HeaderProps, 'languages'>) {
  const close = useCloseMenu()
  return (
    <ul className="languages" aria-label={messages.header.language}>
      {languages.map(({ key, label, href, current, open }) => (
        <li key={key}>
          <AppLink
            href={href}
            lang={key}
            hrefLang={key}
            className="language"
            aria-current={current ? 'true' : undefined}
            onOpen={() => {
              close()
              open()
            }}
          >
            {label}
            {current ? <Check size={15} aria-hidden /> : null}
          </AppLink>
        </li>
      ))}
    </ul>
  )
}

type SearchBoxProps = {
  text: string
  field: RefObject<HTMLInputElement | null>
  note?: string | undefined
  onChange: (text: string) => void
}

/** The search field. What it finds is shown in the list itself. */
export function SearchBox({ text, field, note, onChange }: SearchBoxProps) {
  const words = messages.search
  return (
    // Without a server there is nothing to send: the form only makes it a search landmark.
    <form
      className="search"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="search"
      onSubmit={(event) => event.preventDefault()}
    >
      <Search className="search-icon" size={16} aria-hidden />
      <input
        ref={field}
        type="search"
        className="search-field"
        aria-label={words.label}
        aria-describedby={note ? 'search-note' : undefined}
        aria-keyshortcuts="/"
        placeholder={words.placeholder}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
      {text === '' ? (
        <kbd className="search-key" aria-hidden>
          /
        </kbd>
      ) : (
        <IconButton className="search-clear" label={words.clear} onClick={() => onChange('')}>
          <X size={14} aria-hidden />
        </IconButton>
      )}
      {note ? (
        <span className="search-note" id="search-note">
          {note}
        </span>
      ) : null}
    </form>
  )
}

/** A line of time with one event on it, and its quotation marks. */
function Logo() {
  return (
    <svg className="logo" viewBox="0 0 24 24" width="24" height="24" aria-hidden>
      <path
        className="logo-quote"
        d="M10.5 3.5C7.7 4.7 6 7 6 10v2.5h5V8H8.6c.1-1.1.8-2 2.3-2.7zM18.5 3.5C15.7 4.7 14 7 14 10v2.5h5V8h-2.400c.1-1.1.8-2 2.3-2.7z"
      />
      <path className="logo-line" d="M2 18.5h20" />
      <circle className="logo-event" cx="8.5" cy="18.5" r="3" />
    </svg>
  )
}
