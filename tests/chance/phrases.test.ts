import fc from 'fast-check'
import { it } from 'vitest'
import { checkText } from '../../src/build/corpus/check-text.ts'
import { tried } from '../tried.ts'
import { NAUGHTY } from './articles.ts'
import { chances, PATIENT } from './chances.ts'
import { expectPlaces } from './expect-places.ts'
import { readAlone } from './read-alone.ts'

/** Phrases that some rule begins to read, and what stops readers. */
// prettier-ignore
const PIECES = ['On Tuesday', 'on 31 June', 'last autumn', 'two weeks ago', 'in the next 48 hours', 'since 2014', '9/11', '06/07/2022', '24:00', 'at 5 p.m.', 'Feb. 24', 'from Monday to Friday', 'between May and', 'the day before', 'in the 1990s', '2022-13-45', 'on the 5th', 'Peru', 'the Peruvian president', 'Ana Rojas', 'Ms Rojas', 'he', 'it', 'Lima', 'the United Nations', 'Chile’s foreign ministry', 'O’Neill', 'attacked', 'met', 'said', 'denied', 'did not attack', 'will sign', 'signed', 'has been killed', 'called on', 'according to', 'warned that', 'an agreement', 'with Chile', 'in Lima', 'and', 'but', 'who', 'which', 'after', 'that', 'if', 'to', 'of', 'the', 'a', '5,000', '$3.5bn', '.', '. ', ', ', ' – ', ': ', '; ', '? ', '“', '”', '‘', '’', '"', "'", '(', ')', '[', ']', '…', '\n', '\n\n', '\r\n', '\t', '\u00a0', '\u2028', '\u200b', '\u202e', '\u00ad', '\ufeff', 'e\u0301', '😀', '👩‍🚀', '🇵🇪', 'İ', 'ﬁ', '习近平', 'Лавров', 'محمد', '\u0301'.repeat(40), '\ue000', 'By Ana Rojas', 'Advertisement', 'Read more:', '- ', '* ', '1. ', '# ', '---', '===', 'Reuters', '(AP)', 'LIMA —', '© 2024', 'a.m.', 'U.S.', 'No. 5', '__proto__', 'constructor', 'undefined', 'null', 'NaN', '$&', '\\', '%s', '{{x}}', '<b>', '&amp;', '../', 'https://example.org/?a=b']

const piece = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.constantFrom(...NAUGHTY) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
)
const words = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '')), { minLength: 1, maxLength: 120 })
  .map((pieces) => pieces.map(([text, gap]) => text + gap).join(''))

it('texts of phrases that rules look for and of what stops readers are read whole', PATIENT, (context) => {
  const property = fc.property(words, (text) => {
    const found = checkText(text)
    expectPlaces(found, text)
    if (found.every(({ level }) => level === 'warning')) readAlone(text)
  })
  const runs = chances(1 / 3)
  fc.assert(property, runs)
  tried(context, 'texts of phrases', runs.numRuns)
})
