import { describe, expect, it } from 'vitest'
import { titleInput } from '../../../tests/examples/title-input.ts'
import { losesTask } from './task.ts'

const loses = (says: string, title: string, verb: string, lemma: string) =>
  losesTask({ title, own: [], verb, whole: false }, titleInput({ says, lemma }))

describe('losesTask', () => {
  it.each([
    ['Norland has *ordered* the army to leave Arl.', 'Norland orders the army', 'orders', 'order'],
    ['Norland *agreed* with Sudonia to build a dam.', 'Norland agrees with Sudonia', 'agrees', 'agree'],
    ['Doctors *urged* the council in Arl to close schools.', 'Doctors urge the council in Arl', 'urge', 'urge'],
    ['The board *instructed* staff to “at once stop” all work.', 'Board instructs staff', 'instructs', 'instruct'],
    ['Norland *allowed* the ships to pass.', 'Norland allows the ships', 'allows', 'allow'],
  ])('misses what is to be done: %s', (says, title, verb, lemma) => {
    expect(loses(says, title, verb, lemma)).toBe(true)
  })

  it.each([
    ['Norland has *ordered* the army to leave Arl.', 'Norland orders the army to leave', 'orders', 'order'],
    ['Norland *ordered* 20 tanks for the army.', 'Norland orders 20 tanks', 'orders', 'order'],
    ['Norland *agreed* a deal to build a dam.', 'Norland agrees a deal', 'agrees', 'agree'],
    ['Berg *urged* restraint to calm the streets.', 'Berg urges restraint', 'urges', 'urge'],
    ['Berg *met* Silva to sign the pact.', 'Berg meets Silva', 'meets', 'meet'],
    ['Berg *asked* Silva, who wants to leave.', 'Berg asks Silva', 'asks', 'ask'],
  ])('asks for no more: %s', (says, title, verb, lemma) => {
    expect(loses(says, title, verb, lemma)).toBe(false)
  })
})
