import { describe, expect, it } from 'vitest'
import { isCourtesy } from './courtesies.ts'

describe('a quotation that only tells how somebody finds it', () => {
  it.each([
    '“We couldn’t be more excited to begin this partnership',
    'I am thrilled to join the club',
    'We are deeply grateful to our volunteers',
    'It is a tribute to the dedication of our investigators',
    '“This is a testament to the hard work of our teams',
    'Mark is a great guy',
    'It is surprising, but it is encouraging',
    'I look forward to continuing our close cooperation',
    'We are very proud of what our team has achieved',
    'It was an amazing night for the club',
    'We’re looking forward to working with the new owners',
    "It's fantastic for the whole town",
  ])('%s', (words) => {
    expect(isCourtesy(words)).toBe(true)
  })

  it.each([
    'We are proud to announce that the plant will open in June',
    'I am pleased that both sides have agreed to a ceasefire',
    'We are grateful to Norland for sending its troops',
    'It is a great mistake to send weapons',
    'This is a terrible crime and those responsible will be punished',
    'We condemn the attack in the strongest terms',
    'I am honoured to accept the nomination',
    'The talks were good and constructive',
    'I am sorry for what happened',
    'It is good that the strait is open again',
    'We look forward to a meeting of our ministers in May',
    'It is not good enough',
  ])('is not this: %s', (words) => {
    expect(isCourtesy(words)).toBe(false)
  })
})
