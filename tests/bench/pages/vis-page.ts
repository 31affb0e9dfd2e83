/** The timeline library alone: without items it is the floor, with `?items=FILE` it is what one gets by giving it everything. */
import 'vis-timeline/styles/vis-timeline-graph2d.min.css'
import { DataSet, DataView } from 'vis-data/esnext'
import { Timeline } from 'vis-timeline/esnext'
import type { PlainItem } from '../plain-items.ts'

const FIRST = Date.UTC(2022, 1, 1)
const LAST = Date.UTC(2025, 1, 1)
const file = new URL(location.href).searchParams.get('items')
const items: PlainItem[] = file === null ? [] : await (await fetch(file)).json()
const groups = Array.from({ length: 12 }, (_, at) => ({ id: at, content: `Topic ${at}` }))
let actor: number | undefined
const all = new DataSet(items)
const view = new DataView(all, { filter: (item: PlainItem) => actor === undefined || item.actors.includes(actor) })
const host = document.getElementById('host') ?? document.body
const timeline = new Timeline(host, view, groups, { height: 640, stack: true })
// With `start` and `end` as options the chart stays hidden for a second (vis-timeline#1340).
timeline.setWindow(FIRST, LAST, { animation: false })

Object.assign(globalThis, {
  filterBy(next: number | undefined) {
    actor = next
    view.refresh()
  },
})
document.documentElement.dataset['ready'] = 'true'
