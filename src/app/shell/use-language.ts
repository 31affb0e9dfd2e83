import { useEffect, useRef, useState } from 'react'
import { messages } from '../messages.ts'
import { speak, spokenLanguage, systemLanguage } from '../speak.ts'
import { useView } from '../url/use-view.tsx'
import type { Language } from '../words/languages.ts'
import { useAnnounce } from './Announcer.tsx'

/**
 * The language of the page, as the address asks, else the reader's system. Whoever draws with it does so anew when it changes: texts are
 * read while drawing. A language that does not come is told of, and the page stays as it is.
 */
export function useLanguage(): Language {
  const [{ lang }] = useView()
  const announce = useAnnounce()
  const [spoken, setSpoken] = useState(spokenLanguage)
  const wanted = lang ?? systemLanguage()
  useEffect(() => {
    if (wanted === spoken) return undefined
    let live = true
    speak(wanted).then(
      () => live && setSpoken(wanted),
      () => live && announce(messages.language.failed),
    )
    return () => {
      live = false
    }
  }, [announce, spoken, wanted])
  // The switch is drawn anew with everything else: the focus stays on it.
  const before = useRef(spoken)
  useEffect(() => {
    if (before.current === spoken) return
    before.current = spoken
    document.querySelector<HTMLElement>('.header-language > button')?.focus({ preventScroll: true })
  }, [spoken])
  return spoken
}
