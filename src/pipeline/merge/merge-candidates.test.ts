import { describe, expect, it } from 'vitest'
import { ACTORS, handMade, type Wish } from '../../../tests/examples/hand-made.ts'
import { mergeByHand } from '../../../tests/examples/merge-by-hand.ts'

/** How many events come of these sentences, each in an article of its own unless it names one. */
function groups(...wishes: Wish[]) {
  return mergeByHand(
    wishes.map((wish, at) => handMade({ at, document: `doc${at}`, ...wish })),
    ACTORS,
  )
}

const BERG_SILVA: Wish = { says: 'Berg *met* Silva on Tuesday.', agents: ['anna-berg'], counterparts: ['rosa-silva'] }
const TALKS: Wish = {
  says: 'Silva held *talks* with the minister yesterday.',
  lemma: 'talk',
  agents: ['rosa-silva'],
  counterparts: ['anna-berg'],
}

describe('words that reading took for more of what was said before', () => {
  const ruledOut: Wish = {
    says: 'Berg *ruled* out a pact with the Harvest Party.',
    kind: 'REJECT',
    agents: ['anna-berg'],
    document: 'doc',
  }
  const promised: Wish = {
    says: 'Berg *promised* more trains.',
    lemma: 'promise',
    kind: 'SUPPORT',
    agents: ['anna-berg'],
    document: 'doc',
    at: 4,
    supports: 'doc-0-rule',
  }
  const speak = (wish: Wish) => {
    const candidate = handMade({ at: 0, ...wish })
    return { ...candidate, act: { ...candidate.act, speech: true } }
  }
  const count = (...wishes: Wish[]) => mergeByHand(wishes.map(speak), ACTORS).length

  it('are an event of their own where they have no word in common with it', () => {
    expect(count(ruledOut, promised)).toBe(2)
    expect(
      count(
        { ...ruledOut, says: 'Berg *struck* the dam.', lemma: 'rule', kind: 'ASSAULT' },
        { ...promised, says: 'Berg *promised* another dam.' },
      ),
    ).toBe(2)
  })

  it('stay where they say more of the same', () => {
    expect(count(ruledOut, { ...promised, says: 'Berg *promised* to have no pact.' })).toBe(1)
    expect(count(ruledOut, { ...promised, form: 'statement' })).toBe(1)
    expect(count(ruledOut, { ...promised, at: 0 })).toBe(1)
  })
})

describe('mergeCandidates joins', () => {
  it.each<[string, Wish, Wish, string]>([
    ['a meeting told by two articles from either side', BERG_SILVA, TALKS, 'same-people-met'],
    [
      'a meeting with its day and one that takes the article’s',
      BERG_SILVA,
      { ...TALKS, day: '2024-04-10', stated: false },
      'same-people-met',
    ],
    [
      'a pledge made to the other and the call',
      { ...BERG_SILVA, says: 'Berg *called* Silva.', lemma: 'call' },
      { says: 'Berg *assured* Silva of help.', kind: 'SUPPORT', agents: ['anna-berg'], counterparts: ['rosa-silva'] },
      'said-to-the-counterpart',
    ],
    [
      'a headline and the sentence that repeats it',
      {
        says: 'Norland *bans* imports of Sudonian grain after harvest scandal.',
        kind: 'SANCTION',
        agents: ['norland'],
      },
      {
        says: 'Norland has *banned* all imports of Sudonian grain after a harvest scandal.',
        kind: 'SANCTION',
        agents: ['norland'],
      },
      'same-words',
    ],
    [
      'two reports that quote the same words',
      { says: 'Norland *vowed* not to accept “outside meddling or blackmail”.', kind: 'REJECT', agents: ['norland'] },
      {
        says: 'Berg *insisted*: “We bow neither to meddling nor blackmail.”',
        kind: 'STATEMENT',
        agents: ['anna-berg'],
      },
      'same-words-quoted',
    ],
    [
      'a standing position told in two years',
      {
        says: 'Norland has *refused* to condemn the war.',
        kind: 'REJECT',
        agents: ['norland'],
        targets: ['sudonia'],
        status: 'ongoing',
        day: '2022-02-24',
        until: '2022-06-17',
        precision: 'open',
      },
      {
        says: 'Norland *declined* to criticise it.',
        kind: 'REJECT',
        agents: ['norland'],
        status: 'ongoing',
        day: '2022-02-24',
        until: '2023-06-17',
        precision: 'open',
      },
      'same-standing-position',
    ],
    [
      'a visit told twice',
      { says: 'Berg *arrived* in Sudonia on Monday.', lemma: 'arrive', agents: ['anna-berg'], targets: ['sudonia'] },
      { says: 'Berg *travelled* to Sudonia.', lemma: 'travel', agents: ['anna-berg'] },
      'same-visitor',
    ],
  ])('%s', (_, one, other, rule) => {
    const merged = groups(one, other)
    expect(merged).toHaveLength(1)
    expect(merged[0]?.reasons.map((reason) => reason.rule)).toEqual([rule])
  })
})

describe('mergeCandidates keeps apart', () => {
  it.each<[string, Wish, Wish]>([
    ['meetings on two stated days', BERG_SILVA, { ...TALKS, day: '2024-04-10' }],
    ['meetings of other people on one day', BERG_SILVA, { ...TALKS, counterparts: ['olaf-dahl'] }],
    ['a call and a meeting', BERG_SILVA, { ...BERG_SILVA, says: 'Berg *called* Silva.', lemma: 'call' }],
    ['a visit and the talks on it', BERG_SILVA, { ...BERG_SILVA, says: 'Berg *visited* Silva.', lemma: 'visit' }],
    ['a plan and an undated meeting', { ...BERG_SILVA, stated: false }, { ...TALKS, status: 'planned', stated: false }],
    ['an attack and a meeting of the same two', BERG_SILVA, { ...TALKS, kind: 'ASSAULT' }],
    [
      'the same words of another country',
      { says: 'Norland *bans* imports of cheap foreign grain.', kind: 'SANCTION', agents: ['norland'] },
      { says: 'Ostland *bans* imports of cheap foreign grain.', kind: 'SANCTION', agents: ['ostland'] },
    ],
    [
      'shelling of two towns',
      { says: 'Norland *shelled* homes, shops and roads in Arl.', kind: 'ASSAULT', agents: ['norland'], place: 'Arl' },
      { says: 'Norland *shelled* homes, shops and roads in Bro.', kind: 'ASSAULT', agents: ['norland'], place: 'Bro' },
    ],
    [
      'two different statements of one speaker',
      { says: 'Berg *said* the harvest was good.', kind: 'STATEMENT', agents: ['anna-berg'] },
      { says: 'Berg *said* roads would be built.', kind: 'STATEMENT', agents: ['anna-berg'] },
    ],
    ['days a week apart where one is the article’s', BERG_SILVA, { ...TALKS, day: '2024-04-16', stated: false }],
  ])('%s', (_, one, other) => {
    expect(groups(one, other)).toHaveLength(2)
  })

  it('two meetings even when a third sentence names all who took part, which is evidence of both', () => {
    const all: Wish = {
      says: 'Silva *met* Berg and Dahl.',
      agents: ['rosa-silva'],
      counterparts: ['anna-berg', 'olaf-dahl'],
    }
    const merged = groups(BERG_SILVA, { ...BERG_SILVA, agents: ['olaf-dahl'] }, all)
    expect(merged.map(({ members, shared }) => members.length + shared.length)).toEqual([2, 2])
    const people = merged.map(
      ({ members }) => new Set(members.flatMap(({ participants }) => participants.map(({ actor }) => actor))),
    )
    expect(people).toEqual([new Set(['anna-berg', 'rosa-silva']), new Set(['olaf-dahl', 'rosa-silva'])])
  })

  it('one large meeting of which only one other sentence names a part', () => {
    const all: Wish = {
      says: 'Silva *met* Berg and Dahl.',
      agents: ['rosa-silva'],
      counterparts: ['anna-berg', 'olaf-dahl'],
    }
    expect(groups(BERG_SILVA, all)).toHaveLength(1)
  })
})

describe('mergeCandidates attaches within one article', () => {
  const call: Wish = { ...BERG_SILVA, says: 'Berg spoke with Silva in a phone *call* on Tuesday.', document: 'd' }

  it.each<[string, Wish, string]>([
    [
      '“the call”',
      { says: 'The *call* lasted an hour.', form: 'nominal', stated: false, day: '2024-04-10', document: 'd' },
      'definite-noun-refers-back',
    ],
    [
      '“Tuesday’s call”',
      { says: 'Tuesday’s *call* was the second.', form: 'nominal', document: 'd' },
      'definite-noun-refers-back',
    ],
    [
      'what one of the two said there',
      {
        says: 'Silva *said* the harvest was good.',
        kind: 'STATEMENT',
        agents: ['rosa-silva'],
        stated: false,
        day: '2024-04-10',
        document: 'd',
      },
      'said-at-the-encounter',
    ],
  ])('%s', (_, later, rule) => {
    const merged = groups(call, later)
    expect(merged[0]?.reasons.map((reason) => reason.rule)).toEqual([rule])
  })

  it.each<[string, Wish]>([
    ['“a call”', { says: 'A *call* between ministers is rare.', form: 'nominal', document: 'd' }],
    ['“the meeting”', { says: 'The *meeting* went well.', form: 'nominal', document: 'd' }],
    ['the call of another article', { says: 'The *call* lasted an hour.', form: 'nominal', document: 'e' }],
    [
      'a call of another day',
      { says: 'The *call* on Friday was short.', form: 'nominal', day: '2024-04-05', document: 'd' },
    ],
    [
      'what somebody else said',
      {
        says: 'Dahl *said* the harvest was good.',
        kind: 'STATEMENT',
        agents: ['olaf-dahl'],
        stated: false,
        document: 'd',
      },
    ],
    [
      'what one of the two told the press',
      {
        says: 'Silva *told* reporters the harvest was good.',
        kind: 'STATEMENT',
        agents: ['rosa-silva'],
        source: [{ text: 'Silva', channel: 'reporters' }],
        stated: false,
        document: 'd',
      },
    ],
    [
      'what was said on a day of its own',
      {
        says: 'Silva *said* on Friday all was well.',
        kind: 'STATEMENT',
        agents: ['rosa-silva'],
        day: '2024-04-05',
        document: 'd',
      },
    ],
  ])('but not %s', (_, later) => {
    expect(groups(call, later)).toHaveLength(2)
  })
})

describe('mergeCandidates', () => {
  it('joins a sentence to the one that it only supports, unless something bars it', () => {
    const later: Wish = {
      says: 'Silva *said* so.',
      kind: 'STATEMENT',
      document: 'doc0',
      agents: ['rosa-silva'],
      supports: 'doc0-0-meet',
    }
    expect(groups(BERG_SILVA, later)[0]?.reasons[0]?.rule).toBe('adds-to-another-sentence')
    expect(groups(BERG_SILVA, { ...later, day: '2024-04-11' })).toHaveLength(2)
  })

  it('leaves two claims of violence by two sources apart, even where one was read as a supplement', () => {
    const hit: Wish = {
      says: 'Norland *struck* Arl.',
      kind: 'ASSAULT',
      agents: ['norland'],
      source: [{ text: 'a guard' }],
    }
    const other: Wish = { ...hit, says: 'The town was *hit*.', source: [{ text: 'a maid' }], supports: 'doc0-0-strike' }
    const merge = (second: Wish) => {
      const members = [hit, second].map((wish, at) => handMade({ ...wish, at, document: 'doc0' }))
      for (const { act } of members) act.violent = true
      return mergeByHand(members, ACTORS)
    }
    expect(merge(other)).toHaveLength(2)
    expect(merge({ ...other, source: hit.source ?? [] })).toHaveLength(1)
  })

  it('loses no candidate and doubles none', () => {
    const merged = groups(BERG_SILVA, TALKS, { says: 'It *rained*.', kind: 'OTHER' })
    expect(merged.flatMap(({ members }) => members.map(({ mention }) => mention))).toHaveLength(3)
    expect(new Set(merged.flatMap(({ members }) => members)).size).toBe(3)
  })

  it('makes nothing of nothing', () => {
    expect(mergeByHand([], ACTORS)).toEqual([])
  })
})
