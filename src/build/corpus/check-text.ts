import { placeOf } from '../../pipeline/place-of.ts'
import type { ProblemCode } from '../problems/problem-codes.ts'
import type { TextProblem } from './decode-text.ts'

type TextRule = { code: ProblemCode; level: 'reject' | 'warning'; pattern: RegExp; message: (found: string) => string }

/** What is looked for in every article, in order; one problem a rule, at its first place. */
const TEXT_RULES: TextRule[] = [
  {
    code: 'E-CTRL',
    level: 'reject',
    // Tab, line feed, form feed, carriage return and NEL are white space.
    pattern: /(?![\t\n\f\r\u0085])\p{Cc}/u,
    message: (found) => `control character ${codePoint(found)} in the text. Remove it.`,
  },
  {
    code: 'W-MOJIBAKE',
    level: 'warning',
    pattern: /â€[œ\u009d™˜“”¦]|Ã[©¨¤¶¼±³¡­]|Ð[°-¿]Ñ/,
    message: (found) => `“${found}” looks like text decoded wrongly. Copy it again from its source.`,
  },
  {
    code: 'W-REPLACED',
    level: 'warning',
    pattern: /\ufffd/,
    message: () => 'U+FFFD stands where letters were lost. Copy the text again from its source.',
  },
  {
    code: 'W-BIDI',
    level: 'warning',
    pattern: /[\u202a-\u202e\u2066-\u2069]/,
    message: (found) => `direction override ${codePoint(found)} can disguise words; it is kept and shown.`,
  },
  {
    code: 'W-INVISIBLE',
    level: 'warning',
    pattern: /[\u200b-\u200d\ufeff\u00ad]/,
    message: (found) => `${codePoint(found)} has no width; it is kept in quotes and ignored in names.`,
  },
  {
    code: 'W-CONFUSABLE',
    level: 'warning',
    // Letters that look alike in two alphabets; a hyphen or a digit between them, as in “Су-34s”, is no disguise.
    pattern:
      /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u,
    message: (found) =>
      `“${found}” mixes letters of two alphabets within a word, which can disguise a name; it is kept and taken for another name.`,
  },
  {
    code: 'W-UNUSUAL',
    level: 'warning',
    pattern: /[\p{Co}\p{Cn}]/u,
    message: (found) => `${codePoint(found)} is a private or unassigned character; it is kept.`,
  },
]

/** What is wrong or odd in an article's text: a reject leaves the article out, a warning does not. */
export function checkText(text: string): TextProblem[] {
  if (text.trim() === '') {
    return [
      {
        level: 'reject',
        code: 'E-EMPTY',
        line: 1,
        column: 1,
        message: 'the article has no words. Fill it or remove the file.',
      },
    ]
  }
  return TEXT_RULES.flatMap(({ code, level, pattern, message }) => {
    const found = pattern.exec(text)
    return found === null ? [] : [{ code, level, ...placeOf(text, found.index), message: message(found[0]) }]
  })
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
