import type { Problem } from '../../pipeline/corpus.ts'

const LEVEL_WORDS = { error: 'error', reject: 'rejected', warning: 'warning' } as const

/**
 * One problem as one line in the style of a compiler, safe to print on a terminal:
 * `seeds/corpus.yaml:12:5: error E-CORPUS-KEY unknown key "publisherr". Did you mean "publisher"?`
 * `folder` is put before the file as the person gave it.
 */
export function formatProblem(problem: Problem, folder = ''): string {
  const path = [folder.replace(/\/$/, ''), problem.file].filter((part) => part !== '').join('/')
  const place = `${path}:${problem.line}:${problem.column}`
  return escapeControls(`${place}: ${LEVEL_WORDS[problem.level]} ${problem.code} ${problem.message}`)
}

/** Shows what would move the cursor, change colours or turn the direction of a line: `\x1b[31m` → `\\x1b[31m`. */
export function escapeControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0
    return code <= 0xff ? `\\x${hexadecimal(code, 2)}` : `\\u${hexadecimal(code, 4)}`
  })
}

function hexadecimal(code: number, width: number): string {
  return code.toString(16).padStart(width, '0')
}
