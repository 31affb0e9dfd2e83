import { useEffect, useRef } from 'react'

export type KeyAction = 'search' | 'next' | 'previous' | 'fit' | 'zoom-in' | 'zoom-out' | 'close' | 'help'

const ACTIONS: Record<string, KeyAction> = {
  '/': 'search',
  j: 'next',
  k: 'previous',
  f: 'fit',
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  Escape: 'close',
  '?': 'help',
}

/** Single keys for what is done often. They never fire while somebody types, inside a dialog, or together with a modifier key. */
export function useKeys(act: (action: KeyAction) => void): void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const action = ACTIONS[event.key]
      if (!action || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return
      event.preventDefault()
      latest.current(action)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

/** Whether keys go into a text. A checkbox takes none of ours. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(target.type)
}
