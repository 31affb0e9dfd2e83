import { decodeOnce, stripControls } from './clean-id.ts'

/** Parts of addresses that are no words: of ours, of other sites, of files. */
const NO_WORDS = new Set([
  'e',
  'd',
  'a',
  'embed',
  'about',
  'index',
  'html',
  'htm',
  'php',
  'aspx',
  'www',
  'amp',
  'en',
  'news',
])
const MOST_WORDS = 8

/** The words of a path that could be asked for: `news/2023/xi-jinping_meets-putin.html` → `xi jinping meets putin`. Total. */
export function wordsOfPath(path: string): string {
  const words = stripControls(decodeOnce(path.slice(0, 400)))
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(
      (word) => word.length > 1 && word.length < 40 && !/^\p{N}+$/u.test(word) && !NO_WORDS.has(word.toLowerCase()),
    )
  return words.slice(0, MOST_WORDS).join(' ')
}
