import { describe, expect, it } from 'vitest'
import { mentionsIn, namesIn } from '../../../tests/names/names-in.ts'

/** The people that a text introduces: `id (country): role`. */
const introduced = (text: string): string[] =>
  namesIn(text)
    .discovered.filter(({ kind }) => kind === 'person')
    .map(
      ({ id, country, roles }) =>
        `${id}${country === undefined ? '' : ` (${country})`}${roles[0] ? `: ${roles[0].title}` : ''}`,
    )

describe('a person that the text introduces', () => {
  it.each([
    ['Danish foreign minister Lars Lund resigned.', ['lars-lund (denmark): Danish foreign minister']],
    ['U.S. Secretary of State Mara Holt left.', ['mara-holt (united-states): U.S. Secretary of State']],
    ['Deputy Secretary of Energy Owen Tull spoke.', ['owen-tull: Deputy Secretary of Energy']],
    [
      'The Chilean Minister of Foreign Affairs Rosa Vidal spoke.',
      ['rosa-vidal (chile): Chilean Minister of Foreign Affairs'],
    ],
    ['Lapland District Attorney Summer Laine said so.', ['summer-laine: Lapland District Attorney']],
    ['Prosecutor Eeva Laine left. DA Laine said so.', ['eeva-laine: Prosecutor']],
    ['The Minister for Foreign Affairs Rosa Vidal spoke.', ['rosa-vidal: Minister for Foreign Affairs']],
    ['Maltese PM Joseph Muscat spoke.', ['joseph-muscat (malta): Maltese PM']],
    [
      'The Department of Roads Acting Commissioner Petra Noll spoke.',
      ['petra-noll: Department of Roads Acting Commissioner'],
    ],
    ['Yolanda Oleski Marod, 53, left. Oleski Marod wept.', ['yolanda-oleski-marod']],
    ['Lapland governor Eeva Laine said so.', ['eeva-laine: Lapland governor']],
    ['Orbix CEO Petra Noll stepped down.', ['petra-noll: Orbix CEO']],
    ['Judge Inez Marlow ruled on Friday.', ['inez-marlow: Judge']],
    ['NASA administrator Tobin Reyes agreed.', ['tobin-reyes (united-states): NASA administrator']],
    ['The head of the city council Milan Horak resigned.', ['milan-horak: head of the city council']],
    ['Spain’s Prime Minister Alba Reyes met them.', ['alba-reyes (spain): Spain’s Prime Minister']],
    [
      'The Kenyan governor of the county, Odera Wafula, accused them.',
      ['odera-wafula (kenya): Kenyan governor of the county'],
    ],
    ['Lt. Gen. Omar Khalidi said the attack failed.', ['omar-khalidi: Lt. Gen.']],
    [
      'Lt. Gen. Omar Khalidi, Sudan’s military spokesman, said so.',
      ['omar-khalidi (sudan): Sudan’s military spokesman'],
    ],
    ['Judge Omar Khalidi, a keen sailor, said so.', ['omar-khalidi: Judge']],
    ['He shot 11-year-old Jaden Perks dead.', ['jaden-perks']],
    ['Rights defenders Makk Bokov and Zhuldan Ayar left.', ['makk-bokov', 'zhuldan-ayar']],
    ['The lawmakers Makk Bokov, Zhuldan Ayar and others left.', ['makk-bokov']],
    ['It told of the guilty plea of Makk Bokov.', ['makk-bokov']],
    ['The murder of Makk Bokov shook them.', ['makk-bokov']],
    ['A call from Charlize Orne came.', ['charlize-orne']],
    ['Fans of Najla Reyes and Oleksander Lund wept.', ['najla-reyes', 'oleksander-lund']],
    ['Handyman Peter Reyes, 44, was jailed.', ['peter-reyes: Handyman']],
    ['Tearful Peter Reyes, 44, was jailed.', ['peter-reyes']],
    ['His barrister, Petra Noll KC, said so.', ['petra-noll: barrister']],
    ['Vice Minister Chang Ho-jin left.', ['chang-ho-jin: Vice Minister']],
    ['Foreign Minister Park Jin will visit Oslo.', ['park-jin: Foreign Minister']],
    ['Vice Minister Sun Haoran left.', ['sun-haoran: Vice Minister']],
    ['The trade minister, Cheong In-su, left.', ['cheong-in-su: trade minister']],
    ['Defence Minister Baek On-yu left.', ['baek-on-yu: Defence Minister']],
    ['Minister of State Hina Gul Abbasi left.', ['hina-gul-abbasi: Minister of State']],
    ['Minister of Defence Ng Boon Wai left.', ['ng-boon-wai: Minister of Defence']],
    ['Spokeswoman Le Thi Thu Mai left.', ['le-thi-thu-mai: Spokeswoman']],
    ['Minister of State for Roads and Ports L Sagun left.', ['l-sagun: Minister of State for Roads and Ports']],
    ['The investigator Maks Bokov left.', ['maks-bokov: investigator']],
    ['Secretary of State Ann Berg met Lars Lund.', ['ann-berg: Secretary of State', 'lars-lund']],
    ['Shazia, her aunt, called Letitia Moyo.', ['letitia-moyo']],
    ['Nkosazana Moyo smiled.', ['nkosazana-moyo']],
    ['Minister Rees-Tull left.', ['rees-tull: Minister']],
    ['Zuri Achieng, a farmer, lost her maize.', ['zuri-achieng: farmer']],
    ['Zuri Achieng, 45, a farmer, lost her maize.', ['zuri-achieng: farmer']],
    ['Torvald Brekke, 45, was arrested.', ['torvald-brekke']],
    ['Torvald Brekke, the director of the Oslo Institute, agreed.', ['torvald-brekke: director of the Oslo Institute']],
    ['Torvald Brekke said the plan had failed.', ['torvald-brekke']],
    ['Torvald Brekke, who led the study, agreed.', ['torvald-brekke']],
    ['“It failed,” said Torvald Brekke.', ['torvald-brekke']],
    ['Mr Torvald Brekke was there.', ['torvald-brekke']],
    ['Andrei Kuleshyy said so. Andrey Kuleshiy said so.', ['andrey-kuleshy']],
    ['John Mbeki was there.', ['john-mbeki']],
    ['President Alexander van der Berg spoke.', ['alexander-van-der-berg: President']],
    ['Pope Clementius prayed for peace.', ['clementius: Pope']],
    ['Mr Novotny smiled.', ['novotny']],
    ['Robert Wagner smiled.', ['robert-wagner']],
    ['Los Angeles Mayor Zuri Achieng smiled.', ['zuri-achieng: Los Angeles Mayor']],
    ['Taiwan’s president, Lai Ming-da, smiled.', ['lai-ming-da (taiwan): Taiwan’s president']],
    ['Senator Maria O’Hara voted no.', ['maria-ohara: Senator']],
    ['Foreign Secretary Anne-Marie Trent resigned.', ['anne-marie-trent: Foreign Secretary']],
    ['former President Joaquim Teles died.', ['joaquim-teles: former President']],
    ['The Liberal Party’s deputy leader Sam Cole quit.', ['sam-cole: Liberal Party’s deputy leader']],
    [
      'Pakistani army spokesman Maj. Gen. Asif Nawab agreed.',
      ['asif-nawab (pakistan): Pakistani army spokesman Maj. Gen.'],
    ],
    ['UN envoy Hans Lindqvist arrived.', ['hans-lindqvist: UN envoy']],
    ['Chinese Vice Premier Zhou Ming left.', ['zhou-ming (china): Chinese Vice Premier']],
  ])('is met in: %s', (text, expected) => {
    expect(introduced(text)).toEqual(expected)
  })

  it.each([
    ['The Tokyo Marathon was held in March.'],
    ['A 40-year-old Neptune Missile was found.'],
    ['The minister sold farmers Abbey Road and Lund.'],
    ['It told of the trial of the Green Party.'],
    ['It told of the sale of Abbey Lund.'],
    ['He flew to Muscat.'],
    ['Police closed Abbey Road on Monday.'],
    ['He lives in Port Moresby.'],
    ['The Neptune Missile was tested.'],
    ['Critics said the plan had failed.'],
    ['Good Friday was quiet.'],
    ['They signed the Nagoya Protocol.'],
    ['Photo by Ana Brandt/AP'],
    ['(Ana Brandt/Pool/AP)'],
    ['General Motors said sales fell.'],
    ['Mount Kenya is high.'],
    ['Air Force One landed.'],
    ['The Nobel Committee said so.'],
    ['Prime Minister said nothing.'],
    ['In Santa Clara, shops closed.'],
    ['They drove along Lake Victoria.'],
    ['The Green Party said it would vote no.'],
    ['Red Square was closed.'],
    ['Roman Catholics voted no.'],
    ['They came on Sun or Mon by boat.'],
    ['Sun Microsystems sold chips.'],
    ['The blaze at the Arlund-Berg mine killed ten.'],
    ['The Lund-Berg talks ended.'],
    ['China built the Shenyang J-8 in Shenyang.'],
    ['Two Bergen Lund-style loans failed.'],
  ])('is not seen in: %s', (text) => {
    expect(introduced(text)).toEqual([])
  })

  it('carries the day of publication with each role', () => {
    expect(
      namesIn('Orbix CEO Petra Noll stepped down.', '2023-04-05').discovered.find(({ id }) => id === 'petra-noll')
        ?.roles,
    ).toEqual([{ title: 'Orbix CEO', document: '', on: '2023-04-05' }])
  })
})

describe('a known person', () => {
  it.each([
    ['Ana Silveira spoke.', ['Ana Silveira → ana-silveira']],
    ['ANA SILVEIRA SPOKE', ['ANA SILVEIRA → ana-silveira']],
    ['Ana Maria Silveira spoke.', ['Ana Maria Silveira → ana-silveira']],
    ['Ana Silveira’s plan failed.', ['Ana Silveira → ana-silveira']],
    ["Ana Silveira's plan failed.", ['Ana Silveira → ana-silveira']],
    ['Ana\u{A0}Silveira spoke.', ['Ana\u{A0}Silveira → ana-silveira']],
    ['Jan Kowalski and Ja\u{301}n Kowalski', ['Jan Kowalski → jan-kowalski', 'Ja\u{301}n Kowalski → jan-kowalski']],
    ['Li Haoran (李浩然) spoke.', ['Li Haoran → li-haoran', '李浩然 → li-haoran']],
    ['Ли Хаожань', ['Ли Хаожань → li-haoran']],
    ['[Brazilian President Ana] Silveira spoke.', ['Ana] Silveira → ana-silveira']],
    [
      'Ana Silveira met Li Haoran. Silveira smiled, Li did not.',
      ['Ana Silveira → ana-silveira', 'Li Haoran → li-haoran', 'Silveira → ana-silveira', 'Li → li-haoran'],
    ],
    ['Ms Silveira smiled.', ['Silveira → ana-silveira']],
    ['President Silveira smiled.', ['Silveira → ana-silveira']],
    ['An\u{430} Silveira is another.', []],
    ['Silveira Street was closed.', []],
    ['Kowalski of nowhere smiled.', []],
    ['The Silveira was a ship.', []],
    [
      'Brazil’s President Ana Silveira met Polish lawmaker Jan Kowalski.',
      ['Ana Silveira → ana-silveira', 'Jan Kowalski → jan-kowalski'],
    ],
  ])('is found in: %s', (text, expected) => {
    expect(mentionsIn(text)).toEqual(expected)
  })

  it('keeps the role as the sentence words it, outside the span of the name', () => {
    expect(namesIn('The Brazilian President Ana Silveira spoke.').names).toMatchObject([
      { text: 'Ana Silveira', as: 'Brazilian President', actors: ['ana-silveira'], via: 'name' },
    ])
    expect(namesIn('Li Haoran, the powerful head of China’s Trade Council, spoke.').names[0]).toMatchObject({
      text: 'Li Haoran',
      as: 'powerful head of China’s Trade Council',
    })
  })

  it('is the bearer of the family name who was named last', () => {
    const text = 'Minister Omar Sharif left.\nSharif smiled.\nGeneral Ali Sharif came.\nSharif frowned.'
    expect(mentionsIn(text).filter((line) => line.startsWith('Sharif'))).toEqual([
      'Sharif → omar-sharif',
      'Sharif → ali-sharif',
    ])
  })
})

describe('a person whom the world knows', () => {
  const meant = (text: string, word: string, published: string) =>
    namesIn(text, published).names.findLast((name) => name.text === word)?.actors ?? []

  it.each([
    ['President Macron spoke.', 'Macron', '2024-05-01', ['emmanuel-macron']],
    ['Prime Minister Johnson spoke.', 'Johnson', '2021-05-01', ['boris-johnson']],
    ['Former British prime minister Brown spoke.', 'Brown', '2021-05-01', ['gordon-brown']],
    ['Prime Minister Ana Johnson spoke. Johnson smiled.', 'Johnson', '2021-05-01', ['ana-johnson']],
    ['The mayor met Johnson.', 'Johnson', '2021-05-01', []],
    ['President Johnson spoke.', 'Johnson', '2021-05-01', ['johnson']],
    ['The Australian prime minister Johnson spoke.', 'Johnson', '2021-05-01', []],
    ['Prime Minister Johnson spoke.', 'Johnson', '2011-05-01', ['johnson']],
    ['The Soviet envoy left.', 'Soviet', '1962-10-22', ['soviet-union']],
  ])('is meant in “%s” by %s on %s', (text, word, published, expected) => {
    expect(meant(text, word, published)).toEqual(expected)
  })
})

describe('the body of a role', () => {
  it.each([
    ['NASA administrator Rosa Delgado spoke.', 'Rosa Delgado', 'nasa'],
    ['Tideway Capital’s chief executive, Rosa Delgado, spoke.', 'Rosa Delgado', 'tideway-capital'],
    ['Rosa Delgado, president of the Marlow Corporation, spoke.', 'Rosa Delgado', 'marlow-corporation'],
    ['Danish foreign minister Lars Lund spoke.', 'Lars Lund', undefined],
    ['Lars Lund met NASA’s team.', 'Lars Lund', undefined],
  ])('is read in “%s”', (text, name, body) => {
    expect(namesIn(text).names.find((mention) => mention.text === name)?.body).toBe(body)
  })
})

describe('the body that somebody acts for', () => {
  const bodyOf = (text: string): string | undefined => namesIn(text).names.find(({ kind }) => kind === 'person')?.body

  it.each([
    ['Danish premier Lars Lund, chairman of the OSCE, spoke.', 'osce'],
    ['Danish premier Lars Lund, chairman of the Organisation for Security and Co-operation in Europe, spoke.', 'osce'],
    ['NATO chief Lars Lund, a Dane, spoke.', 'nato'],
  ])('is told before or behind the name in: %s', (text, body) => {
    expect(bodyOf(text)).toBe(body)
  })

  it.each([
    ['Army chief Lars Lund, leader of the UN-recognised government, spoke.'],
    ['Danish premier Lars Lund, a father of two, spoke.'],
  ])('is nobody in: %s', (text) => {
    expect(bodyOf(text)).toBeUndefined()
  })
})
