import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ComponentType, Suspense } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Boundary } from './Boundary.tsx'
import { lazyPart, loadAtRest, whenAskedInVain } from './lazy-part.ts'

const Arrived = ({ name }: { name: string }) => <p>Here is {name}</p>

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => vi.restoreAllMocks())

function show(load: () => Promise<ComponentType<{ name: string }>>) {
  const Part = lazyPart(load, () => 'The code did not come.')
  render(
    <Boundary
      renderFailure={(error, retry) => (
        <button type="button" onClick={retry}>
          {error.message}
        </button>
      )}
    >
      <Suspense fallback={<p>wait</p>}>
        <Part name="Ada" />
      </Suspense>
    </Boundary>,
  )
}

describe('code that comes late', () => {
  it('is asked for once when it comes', async () => {
    const load = vi.fn<() => Promise<typeof Arrived>>().mockResolvedValue(Arrived)
    show(load)
    await screen.findByText('Here is Ada')
    expect(load).toHaveBeenCalledTimes(1)
  })

  it('is asked for again by whoever tries again, as often as it takes', async () => {
    const load = vi
      .fn<() => Promise<typeof Arrived>>()
      .mockRejectedValueOnce(new TypeError('Failed to fetch'))
      .mockRejectedValueOnce(new TypeError('Failed to fetch'))
      .mockResolvedValue(Arrived)
    show(load)
    const first = await screen.findByRole('button', { name: 'The code did not come.' })
    expect(load).toHaveBeenCalledTimes(1)
    await userEvent.click(first)
    await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(2))
    await userEvent.click(await screen.findByRole('button', { name: 'The code did not come.' }))
    await screen.findByText('Here is Ada')
    expect(load).toHaveBeenCalledTimes(3)
  })
})

describe('code that does not come though it was asked for again', () => {
  it('is told to the page, and not at the first time', async () => {
    const inVain = vi.fn<() => void>()
    whenAskedInVain(inVain)
    show(vi.fn<() => Promise<typeof Arrived>>().mockRejectedValue(new TypeError('Failed to fetch')))
    const first = await screen.findByRole('button', { name: 'The code did not come.' })
    expect(inVain).not.toHaveBeenCalled()
    await userEvent.click(first)
    await vi.waitFor(() => expect(inVain).toHaveBeenCalledOnce())
    whenAskedInVain(() => {})
  })
})

describe('code that most readers come to', () => {
  it('is loaded at rest, one part after the other, and a part that does not come keeps none back', async () => {
    const steps: string[] = []
    const part = (name: string, fails = false) =>
      lazyPart(
        () => {
          steps.push(name)
          return fails ? Promise.reject(new Error('offline')) : Promise.resolve(Arrived)
        },
        () => '',
        'at-rest',
      )
    part('one', true)
    part('two')
    await loadAtRest((then) => {
      steps.push('rest')
      then()
    })
    expect(steps).toEqual(['rest', 'one', 'rest', 'two'])
  })

  it('is loaded once', async () => {
    const load = vi.fn<() => Promise<typeof Arrived>>().mockResolvedValue(Arrived)
    lazyPart(load, () => '', 'at-rest')
    await loadAtRest((then) => then())
    await loadAtRest((then) => then())
    expect(load).toHaveBeenCalledTimes(1)
  })

  it('is not loaded before it is asked for where nobody wants it early', async () => {
    const load = vi.fn<() => Promise<typeof Arrived>>().mockResolvedValue(Arrived)
    lazyPart(load, () => '')
    await loadAtRest((then) => then())
    expect(load).not.toHaveBeenCalled()
  })
})
