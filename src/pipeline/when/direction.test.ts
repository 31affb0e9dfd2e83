import { describe, expect, it } from 'vitest'
import { directionBefore, directionOf } from './direction.ts'
import { buildVocabulary } from './vocabulary.ts'
import { findWords, splitPhrase } from './words.ts'

const vocabulary = buildVocabulary([], splitPhrase)

describe('the words before a date', () => {
  it.each([
    ['The board is due to meet on', 'future'],
    ['The board will meet on', 'future'],
    ['He is to speak on', 'future'],
    ['It is scheduled for', 'future'],
    ['He plans to visit in', 'future'],
    ['It was postponed to', 'future'],
    ['The minister had extended the truce with the rebels to', 'future'],
    ['The board pushed the vote back to', 'future'],
    ['The island is set to hold long-awaited elections on', 'future'],
    ['The chamber is to vote on its amended budget on', 'future'],
    ['The plan that collapsed on', 'past'],
    ['She extended her thanks and walked to', 'past'],
    ['The truce holds until', 'future'],
    ['He declared three days of mourning beginning on', 'future'],
    ['The body is likely to be asked, which sued in', 'past'],
    ['He invited President Kais Saied to visit Lima in', 'future'],
    ['She urged the parties to vote in', 'future'],
    ['She invited him to the palace in', 'past'],
    ['They will meet Mohamed in', 'future'],
    ['They must leave by', 'future'],
    ['The summit opens on', 'set'],
    ['The finance chief was let go on', 'past'],
    ['The ban takes full effect on', 'set'],
    ['The rules on imports of grain from other countries come into force for most firms on', 'set'],
    ['Its contract for the bridge, which it won in 2019, expires on', 'set'],
    ['The sale of tickets begins in the first shops on', 'set'],
    ['She meets her counterpart in Oslo on', 'likely'],
    ['The leaders meet in Oslo on', 'likely'],
    ['Chile plays Bolivia on', 'likely'],
    ['Parliament votes on', 'likely'],
    ['The ousted leader returns to Lima on', 'likely'],
    ['A man accused of fraud faces trial on', 'likely'],
    ['The coach said Chile plays on', 'likely'],
    ['The minister counted the votes on', 'past'],
    ['The minister counted the spoiled votes on', 'past'],
    ['She was hit in the face on', 'past'],
    ['Critics tore into the play on', 'past'],
    ['Kupiro Freight paid the host on', 'past'],
    ['Police questioned the radio host on', 'past'],
    ['The ministry denied reports on', 'past'],
    ['Voters cast votes on', undefined],
    ['The office forecast snow for', 'likely'],
    ['The leaders agreed in a call to hold talks on', 'likely'],
    ['The judge ordered him to return to court on', 'likely'],
    ['He asked them to hold talks on the tour, which was halted for five years, on', 'future'],
    ['The leaders will meet on', 'future'],
    ['It will take effect on', 'future'],
    ['It was built after the flood on', 'past'],
    ['Support for the country following the attack on', 'past'],
    ['It will be decided after the vote on', 'future'],
    ['It will lift off no earlier than', 'future'],
    ['He was fined for handing out leaflets for the planned', 'future'],
    ['He dissolved the house and called for a snap election on', 'likely'],
    ['He called for calm on', 'past'],
    ['He called on his people to fill the streets on', 'likely'],
    ['She called for an uprising on', 'likely'],
    ['She called to say on', undefined],
    ['The police are looking into the fire on', 'past'],
    ['A man is accused of shooting two people on', 'past'],
    ['The talks will be about the attack on', 'future'],
    ['The meeting originally planned for', undefined],
    ['He tried to meet them on', undefined],
    ['They took over the port on', 'past'],
    ['The strike, which begins tomorrow, was called on', 'past'],
    ['He said on', 'past'],
    ['It will sue those who built it in', 'past'],
    ['They will read it in', 'future'],
    ['He announced plans on', 'past'],
    ['The offensive stalled by', 'past'],
    ['It had been scheduled for', undefined],
    ['It was originally due on', undefined],
    ['They met on', 'past'],
    ['The will of the people; on', undefined],
    ['By', undefined],
    ['On', undefined],
  ])('“%s …” point to the %s', (text, expected) => {
    const words = findWords(text, 0, vocabulary)
    expect(directionBefore(words, words.length)).toBe(expected)
  })

  it.each([
    ['[On Saturday], the last day of his visit, the envoy will attend a service.', 'future'],
    ['[On 1 June] the ministry will open the border.', 'future'],
    ['Berg said that on [June 17], the office will be opened.', 'future'],
    ['They hope that, presumably in [September], they will sign it.', 'future'],
    ['The court on [Friday] will hear the appeal.', 'future'],
    ['On [Friday] members of the union are due to vote.', 'future'],
    ['On [Friday] those killed in the raid will be buried.', 'future'],
    ['On [Friday] the ministry said the border will open.', 'past'],
    ['On [Friday] lawmakers approved a plan they will debate again.', 'past'],
    ['On [1 June] protests erupted in the capital.', 'past'],
    ['The plan that Berg announced on [Friday] will cost ten million.', 'past'],
    ['His announcement on [Friday] that Norland will suspend the treaty', undefined],
    ['On [Friday], which will be remembered, rain fell.', undefined],
    ['The summit in [July] could bring a deal.', 'future'],
    ['The figures for [July] are due soon.', undefined],
    ['The vote on [Friday] was calm.', undefined],
    ['It is about the attack on [7 October] that killed many.', 'past'],
    ['It is about the attack on [7 October], in which many died.', 'past'],
    ['It is about the vote on [7 October], which will be close.', undefined],
    ['It is about the vote on [7 October] in the south.', undefined],
  ])('count with those after a date that opens its clause: %s', (marked, expected) => {
    const [lead = '', date = '', rest = ''] = marked.split(/[[\]]/)
    const words = findWords(lead + date + rest, 0, vocabulary)
    const from = words.findIndex(({ start }) => start >= lead.length)
    const to = words.findIndex(({ start }) => start >= lead.length + date.length)
    expect(directionOf(words, from, to)).toBe(expected)
  })

  it('leave it to the day whether a weekday is that of an invitation', () => {
    const words = findWords('He invited them to visit Lima on Monday', 0, vocabulary)
    expect(directionBefore(words, words.length - 1)).toBe('likely')
  })

  it('read no further back than a sentence reaches', () => {
    const words = findWords(`will ${'x '.repeat(40)}on`, 0, vocabulary)
    expect(directionBefore(words, words.length)).toBeUndefined()
  })
})
