import { describe, expect, it } from 'vitest'
import { namesIn } from '../../../tests/names/names-in.ts'

/** Whom a text names, in its order. */
const people = (text: string): string[] =>
  namesIn(text)
    .names.filter(({ kind, via }) => kind === 'person' && via === 'name')
    .map(({ text: name, actors }) => `${name}: ${actors.join('+')}`)

describe('a part of a name', () => {
  it.each([
    ['PM Noor left. Prime Minister Noor Haddad was tired.', ['Noor: noor-haddad', 'Noor Haddad: noor-haddad']],
    ['Prime Minister Noor Haddad left. PM Noor was tired.', ['Noor Haddad: noor-haddad', 'Noor: noor-haddad']],
    ['Handyman Noor Haddad left. Mr Noor was tired.', ['Noor Haddad: noor-haddad', 'Noor: noor-haddad']],
    [
      'Yolanda Oleski Marod, 53, left. Rebecca Marod, 49, wept. Oleski Marod was charged.',
      ['Yolanda Oleski Marod: yolanda-oleski-marod', 'Rebecca Marod: rebecca-marod', 'Oleski Marod: yolanda-oleski-marod'], // prettier-ignore
    ],
  ])('means the one whose name it is: %s', (text, expected) => {
    expect(people(text)).toEqual(expected)
  })

  it.each([
    [
      'that two bear',
      'Minister Noor Haddad met Judge Noor Achieng. PM Noor left.',
      ['Noor Haddad: noor-haddad', 'Noor Achieng: noor-achieng', 'Noor: noor'],
    ],
    ['of a family', 'Minister Lars Noor met Judge Noor Achieng. PM Noor left.', ['Lars Noor: lars-noor', 'Noor Achieng: noor-achieng', 'Noor: lars-noor']], // prettier-ignore
    ['of another name', 'Minister Lars Berg left. Mr Noor left.', ['Lars Berg: lars-berg', 'Noor: noor']],
  ])('means nobody else %s', (_, text, expected) => {
    expect(people(text)).toEqual(expected)
  })
})
