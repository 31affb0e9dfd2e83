import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { datasetSchema } from '../src/model/dataset.ts'
import { makeDataset } from './fixtures/make-dataset.ts'

it('the published schema is the one that the code checks with', async () => {
  const schema = z.toJSONSchema(datasetSchema, { target: 'draft-2020-12' })
  const published = { $id: 'dateline-1.json', title: 'Dateline dataset, version 1', ...schema }
  // After a change of the model: npx vitest run --project unit tests/dataset-schema -u
  await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot('../public/schema/dateline-1.json')
})

it('a change that breaks old datasets needs a new version', () => {
  const dataset = makeDataset()
  expect(datasetSchema.safeParse(dataset).success).toBe(true)
  expect(datasetSchema.safeParse({ ...dataset, schema: 'dateline/2' }).success).toBe(false)
  expect(datasetSchema.safeParse({ ...dataset, extra: true }).success).toBe(false)
})
