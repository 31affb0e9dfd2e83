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

/** Numbers, plurals and lists by the rules of a language: `pluralOf('ru').count(2, {one: 'год', few: 'года', other: 'лет'})` → `2 года`. */
export function pluralOf(locale: string): Plural {
  const rules = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(locale)
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const form = (value: number, forms: Forms) => forms[rules.select(value)] ?? forms.other
  const number = (value: number) => numbers.format(value)
  return {
    form,
    number,
    // A number and its word stay on one line.
    count: (value, forms) => `${number(value)} ${form(value, forms)}`,
    listOf: (items) => lists.format(items),
  }
}
