import * as z from 'zod/mini'
import data from './accused.yaml'
import { wordSet } from './word-list.ts'

const words = z.string()
const accused = z
  .strictObject({
    one: words,
    several: words,
    charged: words,
    pleads: words,
    faces: words,
    'before-them': words,
    'of-them': words,
    'against-them': words,
  })
  .parse(data)

export const ACCUSED: ReadonlySet<string> = wordSet(accused.one)
export const SEVERAL_ACCUSED: ReadonlySet<string> = wordSet(accused.several)
export const CHARGED: ReadonlySet<string> = wordSet(accused.charged)
export const PLEADS: ReadonlySet<string> = wordSet(accused.pleads)
export const FACES: ReadonlySet<string> = wordSet(accused.faces)
export const BEFORE_THEM: ReadonlySet<string> = wordSet(accused['before-them'])
export const OF_THEM: ReadonlySet<string> = wordSet(accused['of-them'])
export const AGAINST_THEM: ReadonlySet<string> = wordSet(accused['against-them'])
