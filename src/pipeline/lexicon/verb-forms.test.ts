import { describe, expect, it } from 'vitest'
import { isInvariable, participleForm, pastForm, presentForm, verbBases, verbForm } from './verb-forms.ts'

describe('the form of a verb', () => {
  it.each([
    ['said', 'past-or-participle'],
    ['took', 'past'],
    ['taken', 'participle'],
    ['killed', 'past-or-participle'],
    ['says', 'present'],
    ['meeting', 'ing'],
    ['meet', 'base'],
    ['put', 'base'],
    ['repaid', 'past-or-participle'],
    ['rewrote', 'past'],
    ['withstood', 'past-or-participle'],
    ['press', 'base'],
  ])('%s is %s', (word, form) => {
    expect(verbForm(word)).toBe(form)
  })

  it.each([
    ['said', 'say'],
    ['carried', 'carry'],
    ['carries', 'carry'],
    ['planned', 'plan'],
    ['killed', 'kill'],
    ['closing', 'close'],
    ['struck', 'strike'],
    ['passes', 'pass'],
    ['meets', 'meet'],
  ])('%s may come from %s', (word, base) => {
    expect(verbBases(word)).toContain(base)
  })

  it.each([
    ['rebranded', 'rebrand'],
    ['relaunching', 'relaunch'],
    ['fast-tracked', 'fast-track'],
    ['relisted', 'relist'],
    ['tasted', 'taste'],
    ['reshaped', 'reshape'],
    ['refinanced', 'refinance'],
  ])('%s comes likeliest from %s', (word, base) => {
    expect(verbBases(word)[0]).toBe(base)
  })

  it('knows verbs whose past looks like the base', () => {
    expect(isInvariable('hit')).toBe(true)
    expect(isInvariable('meet')).toBe(false)
  })
})

describe('a form for a title', () => {
  it.each([
    ['meet', 'meets', 'met'],
    ['carry', 'carries', 'carried'],
    ['push', 'pushes', 'pushed'],
    ['veto', 'vetoes', 'vetoed'],
    ['shoot', 'shoots', 'shot'],
    ['take', 'takes', 'taken'],
    ['put', 'puts', 'put'],
    ['have', 'has', 'had'],
    ['close', 'closes', 'closed'],
    ['say', 'says', 'said'],
  ])('%s: %s, %s', (base, present, participle) => {
    expect(presentForm(base, 'one')).toBe(present)
    expect(presentForm(base, 'many')).toBe(base)
    expect(participleForm(base)).toBe(participle)
  })

  it.each([
    ['take', 'took', 'taken'],
    ['hit', 'hit', 'hit'],
    ['plan', 'planned', 'planned'],
    ['refer', 'referred', 'referred'],
    ['visit', 'visited', 'visited'],
    ['deny', 'denied', 'denied'],
    ['order', 'ordered', 'ordered'],
    ['veto', 'vetoed', 'vetoed'],
  ])('%s: %s, was %s', (base, past, participle) => {
    expect([pastForm(base), participleForm(base)]).toEqual([past, participle])
  })

  it('knows "be"', () => {
    expect([presentForm('be', 'one'), presentForm('be', 'many')]).toEqual(['is', 'are'])
  })
})
