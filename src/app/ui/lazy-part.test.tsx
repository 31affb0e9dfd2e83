import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ComponentType, Suspense } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Boundary } from './Boundary.tsx'
import { lazyPart } from './lazy-part.ts'

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
