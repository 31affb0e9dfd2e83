const RULES = new Intl.PluralRules('en')
const NUMBERS = new Intl.NumberFormat('en')

export type Forms = { one: string; other: string }

/** `count(3, {one: 'event', other: 'events'})` → `3 events`. Forms are chosen by the plural rules of the language. */
export function count(value: number, forms: Forms): string {
  return `${number(value)} ${form(value, forms)}`
}

/** The form alone: `form(1, {one: 'is', other: 'are'})` → `is`. */
export function form(value: number, forms: Forms): string {
  return RULES.select(value) === 'one' ? forms.one : forms.other
}

/** `12345` → `12,345`. */
export function number(value: number): string {
  return NUMBERS.format(value)
}

/** `['a', 'b', 'c']` → `a, b and c`. */
export function listOf(items: readonly string[], word = 'and'): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`
}
