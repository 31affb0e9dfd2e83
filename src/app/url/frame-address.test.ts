import { expect, it } from 'vitest'
import { parseAddress } from '../url.ts'
import { frameAddress, frameSnippet } from './frame-address.ts'

it.each([
  ['/', '', '/embed/'],
  ['/?country=china&from=2022-06&v=1', '', '/embed/?country=china&from=2022-06&v=1'],
  ['/e/h4k2m9/xi-calls/?country=china', '', '/e/h4k2m9/embed/'],
  ['/about/', '', '/embed/'],
  ['/?country=china', 'index.html', '/embed/index.html?country=china&v=1'],
  ['/e/h4k2m9/', 'index.html', '/e/h4k2m9/embed/index.html'],
])('the view at %s is shown elsewhere, with the file %j, from %s', (address, file, frame) => {
  expect(frameAddress(parseAddress(`https://x.org${address}`, '/').view, '/', file)).toBe(frame)
})

it('the snippet holds any address and title as text', () => {
  const host = document.createElement('div')
  host.innerHTML = frameSnippet('https://x.org/embed/?q=%22&a=1', '"><img src=x onerror=alert(1)> & co')
  const [frame, ...more] = host.children
  expect(more).toEqual([])
  expect(frame?.getAttribute('src')).toBe('https://x.org/embed/?q=%22&a=1')
  expect(frame?.getAttribute('title')).toBe('"><img src=x onerror=alert(1)> & co')
})
