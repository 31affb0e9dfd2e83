import { describe, expect, it } from 'vitest'
import { tokensOf } from '../../../tests/examples/hand-made.ts'
import type { Act, NameMention } from '../annotation.ts'
import { ASIDES } from './asides.ts'

type Case = { name: string } & Partial<Pick<NameMention, 'via' | 'as' | 'rule' | 'locative' | 'kind'>> & {
    role?: 'agent' | 'target' | 'mentioned'
    act?: Partial<Act>
  }

/** The first rule by which the name takes no part in an act of the sentence; undefined where it does. */
function aside(says: string, { name, role = 'mentioned', act = {}, ...rest }: Case): string | undefined {
  const start = says.indexOf(name)
  const trigger = { start: 0, end: 1, lemma: 'x' }
  const mention: NameMention = { start, end: start + name.length, text: name, sentence: 0, actors: ['norland'], kind: 'country', via: 'name', rule: 'r', ...rest } // prettier-ignore
  const whole: Act = { sentence: 0, trigger, form: 'verb', frame: 'warn', kind: 'THREATEN', clause: trigger, agents: [], counterparts: [], targets: [], mentioned: [], modality: 'asserted', claims: [], rule: 'r', ...act } // prettier-ignore
  const sentence = { index: 0, block: 0, start: 0, end: says.length, text: says, tokens: tokensOf(says) }
  return ASIDES.find(({ holds }) => holds({ mention, role, act: whole, sentence, end: says.length }))?.name
}

/** The same with somebody who acts: a company or a country, and the trigger at its place in the sentence. */
function asideOf(
  says: string,
  agent: 'organisation' | 'country' | 'person',
  verb: string,
  wish: Case,
  body?: string,
): string | undefined {
  const start = says.indexOf(wish.name)
  const at = says.indexOf(verb)
  const trigger = { start: at, end: at + verb.length, lemma: verb }
  const base: NameMention = { start, end: start + wish.name.length, text: wish.name, sentence: 0, actors: ['norland'], kind: 'country', via: 'name', rule: 'r' } // prettier-ignore
  const first = body === undefined ? 0 : says.indexOf(body)
  const names: NameMention[] = [
    { ...base, start: first, end: first + (body?.length ?? 4), kind: agent, actors: ['acme'] },
  ]
  const act: Act = { sentence: 0, trigger, form: 'verb', frame: 'x', kind: 'BUSINESS', clause: { start: 0, end: says.length }, agents: [0], counterparts: [], targets: [], mentioned: [], modality: 'asserted', claims: [], rule: 'r', ...wish.act } // prettier-ignore
  const sentence = { index: 0, block: 0, start: 0, end: says.length, text: says, tokens: tokensOf(says) }
  const { name: _, act: __, role = 'mentioned', ...rest } = wish
  return ASIDES.find(({ holds }) => holds({ mention: { ...base, ...rest }, role, act, sentence, end: says.length, names }))?.name // prettier-ignore
}

const ADJECTIVE = { name: 'Danish', via: 'adjective' } as const

describe('judge-it-is-heard-by', () => {
  it.each<[string, string | undefined, Case]>([
    ['Lund was jailed by Justice Berg.', 'judge-it-is-heard-by', { name: 'Berg', as: 'Justice', role: 'agent', act: { kind: 'LEGAL', passive: true } }], // prettier-ignore
    ['Lund pleaded guilty before Judge Berg.', 'judge-it-is-heard-by', { name: 'Berg', as: 'High Court Judge', act: { kind: 'LEGAL' } }], // prettier-ignore
    ['Judge Berg jailed Lund.', undefined, { name: 'Berg', as: 'Judge', role: 'agent', act: { kind: 'LEGAL' } }],
    ['Gunmen shot Judge Berg.', undefined, { name: 'Berg', as: 'Judge', role: 'target', act: { kind: 'ASSAULT' } }],
    ['Lund was jailed with Minister Berg.', undefined, { name: 'Berg', as: 'justice minister', act: { kind: 'LEGAL' } }], // prettier-ignore
  ])('of “%s” is %s', (says, expected, wish) => {
    expect(aside(says, { kind: 'person', ...wish })).toBe(expected)
  })
})

describe('ASIDES', () => {
  it.each<[string, string, string, string | undefined]>([
    ['Norland told Reuters it would leave.', 'Reuters', 'STATEMENT', 'told-to-a-paper'],
    ['They told CBS News that guns had opened fire.', 'CBS News', 'ASSAULT', 'told-to-a-paper'],
    ['The Arl Standard news website reported a glitch.', 'Arl Standard', 'BUSINESS', 'told-to-a-paper'],
    ['They sued the Arl Standard newspaper.', 'Arl Standard', 'LEGAL', undefined],
    ['The Arl Grain Board reported a loss.', 'Arl Grain Board', 'BUSINESS', undefined],
    ['Norland wrote it on Facebook.', 'Facebook', 'THREATEN', 'told-to-a-paper'],
    ['Norland spoke to the Arl Times.', 'Arl Times', 'CONSULT', 'told-to-a-paper'],
    ['Norland fined Facebook.', 'Facebook', 'SANCTION', undefined],
    ['Norland sued the Arl Times.', 'Arl Times', 'LEGAL', undefined],
    ['Norland told Acme it would leave.', 'Acme', 'STATEMENT', undefined],
    ['Norland appeared in Arl Crown Court.', 'Arl Crown Court', 'LEGAL', 'court-it-is-heard-in'],
    ['Norland criticised the Arl Crown Court.', 'Arl Crown Court', 'DISAPPROVE', undefined],
    ['Norland told ESPN it would leave.', 'ESPN', 'STATEMENT', 'told-to-a-paper'],
    ['Norland spoke at the Arl Crown Court.', 'Arl Crown Court', 'STATEMENT', 'court-it-is-heard-in'],
    ['Norland backed a Grain Board resolution.', 'Grain Board', 'SUPPORT', 'thing-that-bears-its-name'],
    ['Norland opened an Acme store.', 'Acme', 'DEED', 'thing-that-bears-its-name'],
    ['Norland thanked Grain Board members.', 'Grain Board', 'SUPPORT', undefined],
    ['Norland will join the Grain Board summit.', 'Grain Board', 'DEED', undefined],
    ['Norland thanked the Grain Board on Friday.', 'Grain Board', 'SUPPORT', undefined],
    ['Norland condemned Red Front attacks.', 'Red Front', 'DISAPPROVE', undefined],
  ])('knows a body that is only told or a place in “%s” (%s, %s)', (says, name, kind, expected) => {
    expect(aside(says, { name, kind: 'organisation', act: { kind } })).toBe(expected)
  })

  it.each<[string, string, string | undefined]>([
    ['Norland protested over Berg’s remarks.', 'DISAPPROVE', undefined],
    ['Norland rejected Berg’s latest offer.', 'REJECT', undefined],
    ['Norland criticised a post on Berg’s message.', 'DISAPPROVE', undefined],
    ['Norland welcomed Berg’s proposal.', 'SUPPORT', undefined],
    ['Norland answered Berg’s letter.', 'DEED', undefined],
    ['Norland criticised Berg’s flagship plan.', 'DISAPPROVE', 'owns-a-thing'],
    ['Norland met at Berg’s house.', 'CONSULT', 'owns-a-thing'],
    ['Norland met over Berg’s remarks.', 'CONSULT', 'owns-a-thing'],
  ])('knows whose words are answered in “%s” (%s)', (says, kind, expected) => {
    expect(aside(says, { name: 'Berg', kind: 'person', act: { kind } })).toBe(expected)
  })

  it.each<[string, string | undefined, Case]>([
    ['Acme bought the Danish baker Bolle.', 'colours-a-thing', ADJECTIVE],
    ['They stopped a Danish-flagged tanker.', 'colours-a-thing', ADJECTIVE],
    ['They lost three Danish-made tanks.', 'colours-a-thing', ADJECTIVE],
    ['They stopped a Danish tanker.', undefined, ADJECTIVE],
    ['They signed a pact on Danish butter.', 'colours-a-thing', ADJECTIVE],
    ['The minister added 31 Danish companies to a list.', undefined, ADJECTIVE],
    ['Any Danish involvement would be a problem.', undefined, ADJECTIVE],
    ['They spoke through Danish intermediaries.', undefined, ADJECTIVE],
    ['They stopped the sale to a Danish group.', undefined, ADJECTIVE],
    ['They met beside a Danish lake.', 'colours-a-thing', ADJECTIVE],
    ['They put a duty on Danish butter.', undefined, { ...ADJECTIVE, act: { kind: 'SANCTION' } }],
    ['They banned Danish rifles.', undefined, { ...ADJECTIVE, act: { kind: 'SANCTION' } }],
    [
      'Over Danish butter they put a duty on rice.',
      'colours-a-thing',
      { ...ADJECTIVE, act: { kind: 'SANCTION', trigger: { start: 24, end: 27, lemma: 'put' } } },
    ],
    ['They told Danish officials so.', undefined, { ...ADJECTIVE, as: 'Danish officials' }],
    ['Two people died in the Danish village of Ribe.', undefined, { ...ADJECTIVE, act: { kind: 'ASSAULT' } }],
    ['They spoke of the Danish village of Ribe.', 'colours-a-thing', ADJECTIVE],
    [
      'Rebels attacked the port with Danish rifles.',
      'colours-a-thing',
      { ...ADJECTIVE, role: 'target', act: { kind: 'ASSAULT', violent: true } },
    ],
    [
      'Rebels attacked a Danish depot.',
      undefined,
      { ...ADJECTIVE, role: 'target', act: { kind: 'ASSAULT', violent: true } },
    ],
    ['A court jailed seven Danes.', undefined, { name: 'Danes', via: 'adjective' }],
    ['Danish rifles were sent.', undefined, { ...ADJECTIVE, role: 'agent' }],
  ])('reads an adjective in “%s” as %s', (says, name, wish) => {
    expect(aside(says, wish)).toBe(name)
  })

  it.each<[string, string | undefined, Partial<Act>]>([
    ['They warned of backing for Norland’s war.', 'side-of-a-war-that-is-spoken-of', {}],
    ['They spoke of peace talks and the war in Norland.', 'side-of-a-war-that-is-spoken-of', {}],
    ['They refused to condemn Norland’s long assault.', undefined, {}],
    ['They warned of aid for Norland.', undefined, {}],
    ['They began the war in Norland.', undefined, { kind: 'FIGHT' }],
  ])('reads the side of a war in “%s” as %s', (says, name, act) => {
    expect(aside(says, { name: 'Norland', act })).toBe(name)
  })

  it.each<[string, 'organisation' | 'country', string | undefined, Case]>([
    ['Acme will shed jobs in Norland.', 'organisation', 'market-of-a-company', { name: 'Norland', locative: true }],
    ['Acme wrote down its Norlandish unit.', 'organisation', 'market-of-a-company', { name: 'Norlandish', via: 'adjective' }], // prettier-ignore
    ['Acme took over Norland’s Bolle.', 'organisation', 'market-of-a-company', { name: 'Norland', role: 'target' }],
    ['Acme will shed jobs to please Norland.', 'organisation', undefined, { name: 'Norland' }],
    ['Acme will shed jobs in Norland.', 'country', undefined, { name: 'Norland', locative: true }],
    ['Acme will shed jobs in Norland.', 'organisation', undefined, { name: 'Norland', locative: true, act: { kind: 'SANCTION' } }], // prettier-ignore
  ])('reads a market in “%s” of a %s as %s', (says, agent, name, wish) => {
    expect(asideOf(says, agent, 'will', wish)).toBe(name)
  })

  it.each<[string, Case, string, string | undefined]>([
    ['Norlandish airline Acme sued Berg.', { name: 'Norlandish', via: 'adjective' }, 'Acme', 'home-of-a-body'],
    ['Norlandish state-owned airline Acme sued Berg.', { name: 'Norlandish', via: 'adjective' }, 'Acme', 'home-of-a-body'], // prettier-ignore
    ['Norland’s Acme sued Berg.', { name: 'Norland' }, 'Acme', 'home-of-a-body'],
    ['Acme, a Norlandish airline, sued Berg.', { name: 'Norlandish', via: 'adjective' }, 'Acme', 'home-of-a-body'],
    ['Norland’s Acme government sued Berg.', { name: 'Norland' }, 'Acme', undefined],
    ['Norland’s Home Guard Command sued Berg.', { name: 'Norland' }, 'Home Guard Command', undefined],
    ['Norlandish Acme Fleet sued Berg.', { name: 'Norlandish', via: 'adjective' }, 'Acme Fleet', undefined],
    ['Norland’s Fleet Bank sued Berg.', { name: 'Norland' }, 'Fleet Bank', 'home-of-a-body'],
    ['Norlandish farmers sued Acme.', { name: 'Norlandish', via: 'adjective' }, 'Acme', undefined],
    ['Norland sued Acme.', { name: 'Norland' }, 'Acme', undefined],
    ['Norlandish officials told Acme so.', { name: 'Norlandish', via: 'adjective', as: 'Norlandish officials' }, 'Acme', undefined], // prettier-ignore
    ['Acme sued Norland’s army.', { name: 'Norland' }, 'Acme', undefined],
  ])('reads the home of a body in “%s”', (says, wish, body, name) => {
    expect(asideOf(says, 'organisation', 'sued', { role: 'agent', act: { kind: 'LEGAL' }, ...wish }, body)).toBe(name)
  })

  it.each<[string, string, string | undefined]>([
    ['Berg, who cut short a visit to Norland, declared three days of mourning.', 'declared', 'told-of-the-subject'],
    ['Berg, whose trip to Norland ended, declared three days of mourning.', 'declared', 'told-of-the-subject'],
    ['Berg, a spokesman for Norland, declared three days of mourning.', 'declared', 'told-of-the-subject'],
    ['Berg, chairman of the Norland council, declared three days of mourning.', 'declared', 'told-of-the-subject'],
    ['Berg, who cut short a visit to Norland, declared three days of mourning.', 'cut', undefined],
    ['Berg declared three days of mourning, said Norland, which wept.', 'declared', undefined],
    ['In spring, Berg and Norland declared three days of mourning.', 'declared', undefined],
  ])('reads what is told of the subject in “%s” before “%s” as %s', (says, verb, name) => {
    expect(asideOf(says, 'person', verb, { name: 'Norland', act: { kind: 'STATEMENT' } })).toBe(name)
  })

  it.each<[string, string | undefined, Case]>([
    ['He travelled by train from Norland.', 'where-they-set-out', { name: 'Norland', act: { kind: 'CONSULT', frame: 'visit' } }], // prettier-ignore
    ['He travelled by train to Norland.', undefined, { name: 'Norland', act: { kind: 'CONSULT', frame: 'visit' } }],
    ['They met in Norland.', 'where-they-meet', { name: 'Norland', locative: true, act: { kind: 'CONSULT', frame: 'meet' } }], // prettier-ignore
    ['He arrived in Norland.', undefined, { name: 'Norland', locative: true, act: { kind: 'CONSULT', frame: 'visit' } }], // prettier-ignore
    ['Talks on Norland-held islands went on.', 'only-holds-the-place', { name: 'Norland', rule: 'in-control-of-a-place' }], // prettier-ignore
    ['A bomb fell on Norland-held islands.', undefined, { name: 'Norland', rule: 'in-control-of-a-place', act: { kind: 'ASSAULT' } }], // prettier-ignore
    [
      'Norland and its ally agreed on ties of the two nations.',
      'ties-of-the-two',
      { name: 'the two nations', via: 'pronoun' },
    ],
    ['They faced criticism over its close ties with Norland.', 'ties-with-it', { name: 'Norland' }],
    ['They renewed pledges of cooperation with Norland.', 'ties-with-it', { name: 'Norland' }],
    ['They strengthened cooperation with Norland.', undefined, { name: 'Norland' }],
    ['They cut ties with Norland.', undefined, { name: 'Norland' }],
    ['They suspended a treaty with Norland.', undefined, { name: 'Norland' }],
    ['They urged the two nations to talk.', undefined, { name: 'the two nations', via: 'pronoun' }],
    ['They endorsed Berg’s move.', 'owns-a-thing', { name: 'Berg', kind: 'person' }],
    ['They endorsed Berg.', undefined, { name: 'Berg', kind: 'person' }],
    [
      'They wrapped up a visit to Norland.',
      undefined,
      { name: 'Norland', locative: true, act: { kind: 'CONSULT', frame: 'talks' } },
    ],
    [
      'Berg spoke of the fire.',
      'outside-the-noun-that-happens',
      {
        name: 'Berg',
        kind: 'person',
        act: { form: 'nominal', rule: 'noun-with-date', clause: { start: 13, end: 22 } },
      },
    ],
    [
      'Berg spoke of the fire.',
      undefined,
      {
        name: 'Berg',
        kind: 'person',
        act: { form: 'nominal', rule: 'meeting-where-said', clause: { start: 13, end: 22 } },
      },
    ],
  ])('reads a name in “%s” as %s', (says, name, wish) => {
    expect(aside(says, wish)).toBe(name)
  })
})
