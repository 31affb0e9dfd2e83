import { HueMark } from '../../ui/Mark.tsx'
import { Shelf } from './Shelf.tsx'

const COLOURS = [
  'page',
  'panel',
  'sunk',
  'raised',
  'ink',
  'ink-2',
  'ink-3',
  'line',
  'line-2',
  'edge',
  'accent',
  'accent-soft',
  'accent-line',
  'focus',
  'warn',
  'warn-soft',
  'lit',
  'lit-edge',
]
const HUES = [1, 2, 3, 4, 5, 6, 7, 8]

/** The colours and the letters. */
export function Tokens() {
  return (
    <>
      <Shelf title="Colours">
        <ul className="gallery-swatches">
          {COLOURS.map((name) => (
            <li key={name}>
              <span className="gallery-swatch" style={{ background: `var(--${name})` }} />
              {name}
            </li>
          ))}
          {HUES.map((hue) => (
            <li key={hue}>
              <HueMark hue={hue} /> topic {hue}
            </li>
          ))}
        </ul>
      </Shelf>
      <Shelf title="Letters">
        <p className="event-title">Title of an event</p>
        <p className="event-when">15 June 2022</p>
        <p>
          Body text with a <a href="#x">link</a>, <strong>strong words</strong> and figures 0123456789.
        </p>
        <p className="facet-note">A note in small letters.</p>
        <blockquote className="story-quote">
          <q className="quote-words">A quote is set in a serif, and only quotes are.</q>
        </blockquote>
        <p>Владимир Путин · Си Цзиньпин</p>
      </Shelf>
    </>
  )
}
