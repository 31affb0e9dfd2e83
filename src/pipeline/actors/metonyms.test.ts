import { describe, expect, it } from 'vitest'
import { meaningOf, namesIn } from '../../../tests/names/names-in.ts'

describe('a capital or seat of government', () => {
  it.each([
    ['Oslo voiced its deep concerns to Ankara later.', 'Ankara', 'turkey'],
    ['They had an invitation in writing from Ottawa.', 'Ottawa', 'canada'],
    ['Ottawa said it would study the offer.', 'Ottawa', 'canada'],
    ['Tehran has rejected the plan.', 'Tehran', 'iran'],
    ['Ankara regards the islands as its own.', 'Ankara', 'turkey'],
    ['The report upset Berlin.', 'Berlin', 'germany'],
    ['Ministers urged Tokyo to act.', 'Tokyo', 'japan'],
    ['They accused Pyongyang of theft.', 'Pyongyang', 'north-korea'],
    ['The deal with Jakarta was signed.', 'Jakarta', 'indonesia'],
    ['Sanctions against Caracas were lifted.', 'Caracas', 'venezuela'],
    ['The proposal by Rome was accepted.', 'Rome', 'italy'],
    ['A row between Warsaw and Budapest grew.', 'Warsaw', 'poland'],
    ['A row between Warsaw and Budapest grew.', 'Budapest', 'hungary'],
    ['Madrid’s decision surprised investors.', 'Madrid', 'spain'],
    ["Delhi's refusal was expected.", 'Delhi', 'india'],
    ['Canberra’s move angered farmers.', 'Canberra', 'australia'],
    ['It sent a warning to Tehran.', 'Tehran', 'iran'],
    ['Arms sales to Riyadh were halted.', 'Riyadh', 'saudi-arabia'],
    ['There was no reply from Nairobi.', 'Nairobi', 'kenya'],
    ['Support from Hanoi was welcome.', 'Hanoi', 'vietnam'],
    ['The pressure on Kabul grew.', 'Kabul', 'afghanistan'],
    ['The White House said it was ready.', 'White House', 'united-states'],
    ['Downing Street denied the claim.', 'Downing Street', 'united-kingdom'],
    ['A Pentagon official confirmed the flight.', 'Pentagon', 'united-states'],
    ['The Kremlin called the claim absurd.', 'Kremlin', 'russia'],
    ['Officials at odds with the Elysée said so.', 'Elysée', 'france'],
    ['The State Department condemned the vote.', 'State Department', 'united-states'],
    ['It would be hard for Lisbon to refuse.', 'Lisbon', 'portugal'],
    ['Brussels fined the company.', 'Brussels', 'european-union'],
    ['The government in Lima resigned.', 'Lima', 'peru'],
    ['Officials in Tehran denied it.', 'Tehran', 'iran'],
    ['She arrived in Lima on Monday.', 'Lima', 'peru'],
    ['She is due in Lima on Monday.', 'Lima', 'peru'],
    ['The envoy was sent to Lima.', 'Lima', 'peru'],
  ])('is the government in: %s', (text, name, actor) => {
    expect(meaningOf(text, name)).toBe(actor)
  })

  it.each([
    ['They met in Ottawa on Monday.', 'Ottawa'],
    ['Protesters in Lima cheered.', 'Lima'],
    ['The verdict in Lima is final.', 'Lima'],
    ['A bomb went off near Kabul.', 'Kabul'],
    ['He stood outside the Kremlin.', 'Kremlin'],
    ['Talks at the White House failed.', 'White House'],
    ['She travelled by train from Vienna.', 'Vienna'],
    ['Missiles were fired to Amman.', 'Amman'],
    ['They returned from Lima.', 'Lima'],
    ['Drones were shot down over Damascus.', 'Damascus'],
    ['People gathered in central Warsaw.', 'Warsaw'],
    ['The mayor of Budapest resigned.', 'Budapest'],
    ['Flights between Dublin and Lisbon were cancelled.', 'Dublin'],
    ['Flights between Dublin and Lisbon were cancelled.', 'Lisbon'],
    ['The Kyiv region was hit.', 'Kyiv'],
    ['A Paris court heard the case.', 'Paris'],
    ['The Beirut-based group agreed.', 'Beirut'],
    ['Tripoli’s airport was closed.', 'Tripoli'],
    ['Baghdad was hit by rockets.', 'Baghdad'],
    ['Rebels captured Khartoum.', 'Khartoum'],
    ['The streets of Athens were empty.', 'Athens'],
    ['MADRID (Reuters) - Spain will vote in June.', 'MADRID'],
    ['SOFIA — Bulgaria has a new government.', 'SOFIA'],
    ['Doha, Qatar, hosted the talks.', 'Doha'],
    ['Across Manila, schools were closed.', 'Manila'],
    ['The road to Bamako was blocked.', 'Bamako'],
    ['The Madrid summit ended.', 'Madrid'],
    ['The battle of Warsaw was long.', 'Warsaw'],
    ['WELLINGTON: New Zealand’s leader won.', 'WELLINGTON'],
  ])('is a place in: %s', (text, name) => {
    expect(meaningOf(text, name)).toBe('place')
  })

  it('says by which rule it was read', () => {
    const rules = namesIn('Oslo’s offer pleased Tallinn.').names.map(({ text, rule, via }) => [text, rule, via])
    expect(rules).toEqual([
      ['Oslo', 'owner-of-an-act', 'metonym'],
      ['Tallinn', 'acts-or-is-addressed', 'metonym'],
    ])
  })

  it.each(['She visited Oslo in May.', 'He flew to Oslo on Friday.', 'Her trip to Oslo was short.'])(
    'means its country where it is visited: %s',
    (text) => {
      const visited = namesIn(text).names.find((name) => name.text === 'Oslo')
      expect(visited).toMatchObject({ actors: ['norway'], kind: 'place', locative: true, via: 'metonym' })
    },
  )
})
