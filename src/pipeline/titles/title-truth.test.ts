import { describe, expect, it } from 'vitest'
import { toldBy } from '../../../tests/examples/told-by.ts'

/** The titles of a short article, without their statuses. */
const titles = (text: string) => toldBy(text).map((event) => event.replace(/^[a-z]+!? /, ''))

describe('a title says who it was', () => {
  it('and not one of those who signed what did it', () => {
    expect(titles('The deal brokered by Peru and Norway ended the war in Chile on Monday.').filter((title) => title.startsWith('Norway'))).toEqual([])
  }) // prettier-ignore

  it.each([
    ['and not who published it', 'According to a report published on Wednesday by Human Rights Watch, soldiers executed at least 40 villagers in March.', 'Soldiers executed at least 40 villagers, Human Rights Watch says'],
    ['who declares by words', 'Peru declared a state of emergency in two provinces on Monday after illegal miners killed nine people at a gold mine.', 'Peru declares a state of emergency in two provinces'],
    ['of somebody’s own things', 'Defence Minister Anna Berg said on Wednesday her government had exercised its right to respond to the attack.', 'Berg says her government exercised its right to respond to the attack'],
    ['of somebody’s own country, whatever he is', 'Norwegian Prime Minister Jonas Berg said on Monday his country had expelled two diplomats.', 'Berg says his country expelled two diplomats'],
    ['where they are only counted', 'Norway, Chile and Peru trade widely. Combined, the three have supplied Bolivia with arms since 2022.', 'Norway, Chile and Peru supply Bolivia with arms'],
    ['where it is called by its kind', 'Gazprom drills for gas. In 2019, the company publicly criticized Peru for copying its drills.', 'Gazprom criticizes Peru for copying its drills'],
  ])('%s', (_, text, title) => {
    expect(titles(text)).toContain(title)
  }) // prettier-ignore

  it('and not him whose government it is', () => {
    const told = titles('On 3 May Rosa Silva, a scholar in Oslo, wrote a paper on the war. It says that her government’s refusal in 2022 to condemn Peru was wrong.')
    expect(told.filter((title) => title.startsWith('Silva refuses'))).toEqual([])
  }) // prettier-ignore
})

describe('a noun that tells a deed is read as its verb', () => {
  it.each([
    ['The 1972 visit of Anna Berg to Norway changed the balance of power.', 'Berg visits Norway'],
    ['Anna Berg’s trip to Oslo in August 2022 infuriated Peru.', 'Berg visits Oslo'],
    ['Norway’s call in April 2023 for Peru to avoid becoming a vassal drew criticism.', 'Norway calls for Peru to avoid becoming a vassal'],
    ['Anna Berg’s comments at the 2023 Economic Forum supporting the union of both banks demonstrate a concession.', 'Berg supports the union of both banks'],
    ['Anna Berg’s speech at the 2017 Economic Forum in Oslo defending free trade won applause.', 'Berg defends free trade'],
    ['Anna Berg’s speech to the Norwegian parliament on 30 March set the tone.', 'Berg speaks to the Norwegian parliament'],
    ['Anna Berg’s warning in 2021 that Peru would invade went unheard in Oslo.', 'Berg warns Peru would invade'],
    ['Anna Berg’s statement on 5 April that Peru had sent chips to Chile angered Lima.', 'Berg says Peru had sent chips to Chile'],
    ['The collapse of the Norwegian Union in 1991 left Peru without a patron.', 'Collapse of the Norwegian Union'],
  ])('%s', (text, title) => {
    expect(titles(text)).toContain(title)
  }) // prettier-ignore
})

describe('a title keeps what its sentence says', () => {
  it.each<[string, string, string]>([
    [
      'whom somebody is announced as',
      'Egypt Air on Monday announced Rosa Silva as its new president.',
      'Egypt Air announces Silva as its new president',
    ],
    [
      'where a thing is taken',
      'Prime Minister Rosa Silva took relations with Norway to a strategic level during a visit to Oslo on Monday.',
      'Silva takes relations with Norway to a strategic level',
    ],
    [
      'who tells it, and not what she is besides',
      'Club owners met in Oslo on Monday. Her agent, Carol Brennan, claimed the club had refused to pay.',
      'Club refused to pay, Brennan says',
    ],
    [
      'that nobody tells of his own claim',
      'Union leaders met in Oslo on Monday. Their national officer, Anna Berg, claimed that managers had been told of the plan.',
      'Berg says managers had been told of the plan',
    ],
    [
      'that a sum is a bound',
      'Two lawyers were jailed in Nairobi on Monday for stealing over $9 million from widows.',
      'Two lawyers jailed in Nairobi for stealing over $9 million from widows',
    ],
    [
      'on whom it is done',
      'The European Union agreed on Monday to impose sanctions on Belarusians with “much to answer for”, but left the door open to talks.',
      'EU agrees to impose sanctions on Belarusians',
    ],
    [
      'that only a part was taken',
      'Kenya’s army recaptured a large part of the southern town of Kismayo on Monday.',
      'Kenya’s army recaptures a large part of the southern town of Kismayo',
    ],
    [
      'for each of what',
      'Ivo Lind of Norbank said on Monday the glut could take prices below $40 a barrel.',
      'Lind says the glut could take prices below $40 a barrel',
    ],
    [
      'without what it cannot be',
      'President Rosa Silva said on Monday the dam cannot be built without the consent of Egypt.',
      'Silva says the dam cannot be built without the consent of Egypt',
    ],
    [
      'that a team is many',
      'The Reds submitted a third bid for the Kenyan striker on Monday.',
      'Reds submit a third bid for the Kenyan striker',
    ],
    [
      'who gave himself up',
      'The former treasurer of Nairobi gave himself up to police in Kenya on Monday.',
      'Former treasurer of Nairobi gives himself up to police in Kenya',
    ],
    [
      'into what one is sworn',
      'Rosa Silva was sworn in as treasurer of Kenya by President Ivo Lind on Monday.',
      'Silva sworn in as treasurer of Kenya by Lind',
    ],
    [
      'how a compound word begins',
      'The now-closed Egyptian embassy in Oslo reopened on Monday.',
      'Now-closed Egyptian embassy in Oslo reopens',
    ],
    [
      'whose “he” he is',
      'Rosa Silva, the mayor of Nairobi, lost on Monday a dispute with the treasurer she sacked.',
      'Silva sacks treasurer',
    ],
  ])('%s: %s', (_, text, title) => {
    expect(titles(text)).toContain(title)
  })

  it.each<[string, string, RegExp]>([
    [
      'what was said after a deed',
      'Kenya’s Ivo Lind said after leaving the meeting on Monday that “calm came back”.',
      /leaves/,
    ],
    ['of what somebody was told', 'On Monday, the security firm Norsec told Egypt Air of the bug.', /says/],
    [
      'that it was refused',
      'The people of Kenya refused on Monday to be bribed or bullied.',
      /^People of Kenya bullied/,
    ],
    [
      'words that a cut has turned round',
      '“Hopefully, we will leave these cold months behind us in June,” President Rosa Silva said on Monday.',
      /months”$/,
    ],
  ])('gives no title that loses %s', (_, text, wrong) => {
    expect(titles(text).filter((title) => wrong.test(title))).toEqual([])
  })
})
