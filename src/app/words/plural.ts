/** The forms of a word by the plural categories of a language; `other` stands for those that are left out. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

export type Plural = {
  /** `count(3, {one: 'event', other: 'events'})` → `3 events`. */
  count: (value: number, forms: Forms) => string
  /** The form alone: `form(1, {one: 'is', other: 'are'})` → `is`. */
  form: (value: number, forms: Forms) => string
  /** `12345` → `12,345`. */
  number: (value: number) => string
  /** `['a', 'b', 'c']` → `a, b and c`. */
  listOf: (items: readonly string[]) => string
}

/** What stands between thousands; most have a comma. Elsewhere the browser is asked. */
const BETWEEN: Readonly<Record<string, string>> = { 'en-GB': ',', ru: '\u00a0', 'zh-Hans': ',' }

/** Numbers, plurals and lists by the rules of a language: `pluralOf('ru').count(2, {one: 'год', few: 'года', other: 'лет'})` → `2 года`. */
export function pluralOf(locale: string): Plural {
  // Made when they are first asked for. A browser takes longer to make the one for numbers than this page to draw its first list.
  const rules = once(() => new Intl.PluralRules(locale))
  const numbers = once(() => new Intl.NumberFormat(locale))
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  const between = BETWEEN[locale]
  const form = (value: number, forms: Forms) => forms[rules().select(value)] ?? forms.other
  const number = (value: number) =>
    between !== undefined && Number.isSafeInteger(value) && value >= 0
      ? grouped(String(value), between)
      : numbers().format(value)
  return {
    form,
    number,
    // A number and its word stay on one line.
    count: (value, forms) => `${number(value)} ${form(value, forms)}`,
    listOf: (items) => lists().format(items),
  }
}

/** `grouped('1234567', ',')` → `1,234,567`. */
function grouped(digits: string, between: string): string {
  if (digits.length <= 3) return digits
  return `${grouped(digits.slice(0, -3), between)}${between}${digits.slice(-3)}`
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}
