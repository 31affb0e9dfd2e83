import { describe, expect, it } from 'vitest'
import { askAgainIn } from './code-again.ts'

describe('code that is loaded later', () => {
  it.each([
    ['import("./Page-Ab1.js")', 'askForCode(at=>import(at),"./Page-Ab1.js")'],
    ["import('./Page-Ab1.js')", "askForCode(at=>import(at),'./Page-Ab1.js')"],
    ['let{A:e}=await import(`./A.js`);', 'let{A:e}=await askForCode(at=>import(at),`./A.js`);'],
    [
      '[import( "./a.js" ),import("./b.js")]',
      '[askForCode(at=>import(at),"./a.js"),askForCode(at=>import(at),"./b.js")]',
    ],
  ])('%s is asked for through the app', (code, asked) => expect(askAgainIn(code)).toBe(asked))

  it.each([
    'import"./index.js"',
    'import{a as b}from"./index.js"',
    'reimport("./a.js")',
    'x.import("./a.js")',
    'import("a-package")',
    'import(path)',
  ])('leaves %s as it is', (code) => expect(askAgainIn(code)).toBe(code))
})
