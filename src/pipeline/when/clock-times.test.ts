import { expect, it } from 'vitest'
import { datesIn, show } from './test-document.ts'

/** In an article of Friday 12 July 2024. */
function first(text: string): string | undefined {
  return datesIn(text, '2024-07-12').map(show)[0]
}

it.each([
  ['Police closed the road at 21:15 and reopened it on Thursday at noon.', '21:15', '2024-07-10'],
  ['The power failed at 9.40pm and came back on Thursday morning.', '21:40', '2024-07-10'],
  ['The airport shut at 18:00 before it opened again on Thursday at 06:30.', '18:00', '2024-07-10'],
  ['Police closed the road at 08:15 and reopened it on Thursday at noon.', '08:15', '2024-07-11'],
  ['Police closed the road at 21:15 and reopened it on Thursday at 23:30.', '21:15', '2024-07-11'],
  ['Police closed the road at 21:15 and reopened it.', '21:15', '2024-07-12'],
  ['Police closed the road at 21:15 and will reopen it for all cars again on Thursday at noon.', '21:15', '2024-07-12'],
  ['The train left at 21:15 local time on Thursday.', '21:15', '2024-07-11'],
])('takes an evening before what came the next morning for that of the day before: %s', (text, time, day) => {
  expect(first(text)).toContain(`${day}T${time}`)
})
