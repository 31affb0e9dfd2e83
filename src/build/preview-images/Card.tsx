import { IMAGE_SIZE } from '../pages/page.ts'

/** What stands on a preview image. Where there is no date it is that of a whole timeline. */
export type CardText = {
  date: string
  /** Where it is not plain fact: `claimed`, `planned`. */
  status: string
  title: string
  quote: string
  actors: string
  /** `3 outlets`. */
  outlets: string
  corpus: string
}

const COLOURS = {
  page: '#f6f5f2',
  ink: '#1a1c20',
  faint: '#4c5058',
  accent: '#1f4bd8',
  line: '#cbc7be',
  warn: '#8a4b00',
}

/** How long a text may be before it is cut: the letters of a line times the lines that there is room for. */
const MOST = { title: 120, quote: 210, shortQuote: 140, actors: 90 }

/**
 * The drawing of a preview image: when, what, the first quote, who, how many outlets. Every box is flexible, since that is all that the
 * drawing library lays out.
 */
export function Card({ text, family }: { text: CardText; family: string }) {
  const title = cut(text.title, MOST.title)
  return (
    <div
      style={{
        ...IMAGE_SIZE,
        boxSizing: 'border-box',
        display: 'flex',
        flexDirection: 'column',
        padding: '52px 64px 44px',
        borderLeft: `20px solid ${COLOURS.accent}`,
        background: COLOURS.page,
        color: COLOURS.ink,
        fontFamily: family,
        wordBreak: 'break-word',
      }}
    >
      <div style={{ display: 'flex', fontSize: 32, color: COLOURS.faint }}>
        <div style={{ display: 'flex', color: COLOURS.accent, fontWeight: 700 }}>{text.date}</div>
        {text.status === '' ? null : (
          <div style={{ display: 'flex', marginLeft: 20, color: COLOURS.warn, fontWeight: 700 }}>{text.status}</div>
        )}
      </div>
      <div
        style={{
          display: 'flex',
          marginTop: 18,
          fontSize: title.length > 70 ? 48 : 58,
          fontWeight: 700,
          lineHeight: 1.2,
        }}
      >
        {title}
      </div>
      {text.quote === '' ? null : (
        <div
          style={{
            display: 'flex',
            marginTop: 28,
            paddingLeft: 24,
            borderLeft: `4px solid ${COLOURS.line}`,
            fontSize: 30,
            lineHeight: 1.4,
          }}
        >
          {`“${cut(text.quote, title.length > 60 ? MOST.shortQuote : MOST.quote)}”`}
        </div>
      )}
      <div style={{ display: 'flex', flexGrow: 1 }} />
      <div style={{ display: 'flex', fontSize: 28 }}>{cut(text.actors, MOST.actors)}</div>
      <div
        style={{ display: 'flex', marginTop: 10, justifyContent: 'space-between', fontSize: 26, color: COLOURS.faint }}
      >
        <div style={{ display: 'flex' }}>{text.corpus}</div>
        <div style={{ display: 'flex' }}>{text.outlets}</div>
      </div>
    </div>
  )
}

/** Cut at a word, with an ellipsis; Han, which has no spaces, at a letter. */
function cut(text: string, most: number): string {
  const letters = Array.from(text)
  if (letters.length <= most) return text
  const kept = letters.slice(0, most - 1).join('')
  return `${kept.slice(0, Math.max(kept.lastIndexOf(' '), kept.length - 30)).trimEnd()}…`
}
