import { describe, expect, it } from 'vitest'
import { namesIn } from '../../../tests/names/names-in.ts'

const RULE = 'counterpart-of-the-office-holder'
const meant = (text: string): string[] =>
  namesIn(text, '2023-05-02')
    .names.filter(({ rule }) => rule === RULE)
    .map(({ text: words, actors }) => `${words}: ${actors.join('+')}`)

describe('a counterpart', () => {
  it.each([
    ['Icelandic President Petra Noll met her Brazilian counterpart.', 'Brazilian counterpart: ana-silveira'],
    [
      'Icelandic foreign minister Petra Noll met her Chilean counterpart. Chilean foreign minister Rosa Vidal left.',
      'Chilean counterpart: rosa-vidal',
    ],
    [
      'The Chilean foreign minister Rosa Vidal spoke. Danish foreign minister Lars Lund thanked his Chilean counterpart.',
      'Chilean counterpart: rosa-vidal',
    ],
    [
      'Danish President Petra Noll said foreign minister Lars Lund met his Chilean counterpart. Chilean foreign minister Rosa Vidal left.',
      'Chilean counterpart: rosa-vidal',
    ],
    ['Icelandic President Petra Noll also met her Brazilian counterpart.', 'Brazilian counterpart: ana-silveira'],
    [
      'Icelandic President Petra Noll, who was ill, met her Brazilian counterpart.',
      'Brazilian counterpart: ana-silveira',
    ],
  ])('holds the same office in another country: %s', (text, expected) => {
    expect(meant(text)).toEqual([expected])
  })

  it.each([
    ['of somebody without an office', 'Petra Noll, 36, met her Brazilian counterpart.'],
    ['who is named', 'Icelandic President Petra Noll met her Brazilian counterpart Ana Silveira.'],
    ['of a body', 'The Icelandic bank met its Brazilian counterpart.'],
    ['whose office nobody holds here', 'Icelandic fisheries minister Petra Noll met her Brazilian counterpart.'],
    ['of one of two', 'Icelandic President Petra Noll met Lars Lund and his Brazilian counterpart.'],
    ['of another', 'Icelandic President Petra Noll said foreign minister Lars Lund met his Brazilian counterpart.'],
    ['of nobody', 'A Brazilian counterpart was sought by Icelandic President Petra Noll.'],
  ])('is nobody where it is one %s', (_, text) => {
    expect(meant(text)).toEqual([])
  })
})
