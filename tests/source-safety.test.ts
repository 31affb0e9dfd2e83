import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Ways to turn text into markup, script or style, and what each would be needed for. None is. */
const FORBIDDEN: [name: string, pattern: RegExp][] = [
  ['innerHTML', /\b(?:innerHTML|outerHTML)\b/],
  ['insertAdjacentHTML', /\binsertAdjacentHTML\b/],
  ['dangerouslySetInnerHTML', /\bdangerouslySetInnerHTML\b/],
  ['document.write', /\bdocument\s*\.\s*write(?:ln)?\b/],
  ['eval', /(?<![\w.])eval\s*\(/],
  ['new Function', /\bnew\s+Function\b|(?<![\w.])Function\s*\(/],
  ['a timer that takes text', /\bset(?:Timeout|Interval)\s*\(\s*["'`]/],
  ['setHTMLUnsafe', /\bsetHTMLUnsafe\b|\bcreateContextualFragment\b/],
  ['the build of the timeline library that injects styles', /['"]vis-timeline(?:\/standalone[^'"]*)?['"]/],
  ['the filter of the timeline library switched off', /\bxss\s*:/],
  ['srcdoc', /\bsrcdoc\b/i],
  ['a javascript: address', /['"`]\s*javascript:/i],
]

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:ts|tsx|mjs|js)$/.test(path) && !/\.test\.tsx?$/.test(path))
  .map((path) => join('src', path))
  .concat(['public/before-paint.js'])

describe('the source', () => {
  it('is looked through whole', () => {
    expect(files.length).toBeGreaterThan(200)
    expect(files).toContain(join('src', 'app', 'main.tsx'))
  })

  it.each(FORBIDDEN)('has no %s', (_, pattern) => {
    const found = files.flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
    )
    expect(found).toEqual([])
  })

  it.each([
    'element.innerHTML = text',
    'element.insertAdjacentHTML("beforeend", text)',
    '<p dangerouslySetInnerHTML={{ __html: text }} />',
    'document.write(text)',
    'eval(text)',
    'new Function("return " + text)',
    'setTimeout("run()", 1)',
    'range.createContextualFragment(text)',
    "import { Timeline } from 'vis-timeline/standalone'",
    'const options = { xss: { disabled: true } }',
    '<iframe srcDoc={text} />',
    'link.href = "javascript:void(0)"',
  ])('would not get away with: %s', (line) => {
    expect(FORBIDDEN.filter(([, pattern]) => pattern.test(line)).length).toBeGreaterThan(0)
  })
})
