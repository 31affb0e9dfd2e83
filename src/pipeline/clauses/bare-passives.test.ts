import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'
import { readSentences } from './read-sentence.ts'

/** The first clause, as "subject – verb" and whether it tells what the subject suffered. */
function firstClause(text: string): [string, boolean] {
  const { sentences, names, dates } = readText(text, '2024-07-12')
  const [reading] = readSentences(sentences, names, dates)
  const clause = reading?.clauses[0]
  const subject = reading?.words.slice(clause?.subject?.from ?? 0, (clause?.subject?.to ?? -1) + 1) ?? []
  return [`${subject.map(({ text: word }) => word).join(' ')} – ${clause?.group.lemma}`, clause?.group.passive === true]
}

describe('a headline that leaves out the helping verb', () => {
  it.each([
    ['Conductor killed, 20 hurt as tram derails.', 'Conductor – kill'],
    ['Two killed in raid on camp.', 'Two – kill'],
    ['Driver arrested after crash in Porto.', 'Driver – arrest'],
    ['Minister sacked.', 'Minister – sack'],
    ['Police officer shot dead in Lyon.', 'Police officer – shoot'],
    ['Two killed and six injured in crash.', 'Two – kill'],
    ['Five killed, including two children, in strike.', 'Five – kill'],
    ['Two arrested after crash.', 'Two – arrest'],
    ['Thirteen injured, three missing in fire at mill.', 'Thirteen – injure'],
  ])('tells what somebody suffered: %s', (text, clause) => {
    expect(firstClause(text)).toEqual([clause, true])
  })

  it.each([
    ['with an object', 'Gunmen killed six in a raid.', 'Gunmen – kill'],
    ['with its object behind the date', 'Police arrested in May two men.', 'Police – arrest'],
    ['of a whole sentence', 'The guards killed.', 'The guards – kill'],
    ['whose object the next verb shares', 'Police arrested and charged three men.', 'Police – arrest'],
    ['whose object a later verb shares', 'Israel detained and later deported 40 activists.', 'Israel – detain'],
    ['of one verb in a row of them', 'Russian troops killed, raped and looted.', 'Russian troops – kill'],
    ['whose object stands behind an aside', 'Norway fined, but did not ban, Google.', 'Norway – fine'],
    ['whose object another does something to', 'Israel detained and Egypt freed 40 men.', 'Israel – detain'],
    ['whose object is a clause', 'Israel destroyed what it called a tunnel.', 'Israel – destroy'],
    ['that shot somebody dead', 'Israeli troops shot dead three people.', 'Israeli troops – shoot'],
    ['that shot them dead', 'Police shot dead protesters in Lyon.', 'Police – shoot'],
    ['whose verb needs no object', 'Workers marched in Porto.', 'Workers – march'],
    ['of somebody who speaks', 'Officials said on Monday.', 'Officials – say'],
  ])('is none %s', (_, text, clause) => {
    expect(firstClause(text)).toEqual([clause, false])
  })
})
