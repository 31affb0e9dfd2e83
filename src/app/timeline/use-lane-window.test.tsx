import { act, renderHook } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { makeIndex } from '../../../tests/fixtures/make-index.ts'
import { trueTime } from './fold-time.ts'
import type { DayWindow } from './lanes-props.ts'
import { useLaneWindow } from './use-lane-window.ts'

const { index } = makeIndex([0, 10, 20, 90].map((start) => ({ id: `${start}`, title: '', start, end: start })))
const all = Uint32Array.of(0, 1, 2, 3)
const scale = trueTime(0, 90)
const whole = { first: -5, last: 110 }

type Props = { asked: DayWindow | undefined; rows: Uint32Array }
const hook = (initialProps: Props) =>
  renderHook((props: Props) => useLaneWindow({ ...props, index, scale, whole }), { initialProps })
const noAsk = { asked: undefined, rows: all }

describe('the window of the lanes', () => {
  it('is all of it until somebody looks closer', () => {
    const { result } = hook(noAsk)
    expect(result.current[0]).toEqual(whole)
    let told: DayWindow | undefined
    act(() => {
      told = result.current[1]({ first: 5, last: 31 })
    })
    expect(result.current[0]).toEqual({ first: 5, last: 31 })
    expect(told).toEqual({ first: 5, last: 30 })
  })

  it('is all of it again when somebody looks at all', () => {
    const { result } = hook(noAsk)
    act(() => void result.current[1]({ first: 5, last: 31 }))
    act(() => void result.current[1](whole))
    expect(result.current[0]).toBe(whole)
  })

  it('ends with the last day that the page asks for', () => {
    const { result, rerender } = hook({ asked: { first: 5, last: 25 }, rows: all })
    expect(result.current[0]).toEqual({ first: 5, last: 26 })
    rerender(noAsk)
    expect(result.current[0]).toBe(whole)
  })

  it('never reaches beyond what there is', () => {
    expect(hook({ asked: { first: -9000, last: 25 }, rows: all }).result.current[0]).toEqual({ first: -5, last: 26 })
    expect(hook({ asked: { first: -9000, last: 9000 }, rows: all }).result.current[0]).toBe(whole)
    expect(hook({ asked: { first: 500, last: 900 }, rows: all }).result.current[0]).toBe(whole)
  })

  it('stays where it is while something selected is in it, and shows all when nothing is', () => {
    const { result, rerender } = hook(noAsk)
    act(() => void result.current[1]({ first: 5, last: 31 }))
    rerender({ asked: undefined, rows: Uint32Array.of(1) })
    expect(result.current[0]).toEqual({ first: 5, last: 31 })
    rerender({ asked: undefined, rows: Uint32Array.of(3) })
    expect(result.current[0]).toBe(whole)
  })
})
