import type { Token } from '../annotation.ts'

export function mendTokens(tokens: Token[]): Token[] {
  return tokens
}
