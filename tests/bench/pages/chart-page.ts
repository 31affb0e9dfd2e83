/** ECharts given the events of `?items=FILE`: a bar for each in the lane of its topic, on a canvas that the wheel zooms and a drag moves. */
import { CustomChart, type CustomSeriesOption } from 'echarts/charts'
import { DataZoomComponent, GridComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import type { PlainItem } from '../plain-items.ts'

use([CustomChart, DataZoomComponent, GridComponent, TooltipComponent, CanvasRenderer])

const LANES = Array.from({ length: 12 }, (_, at) => `Topic ${at}`)
const DAY = 86_400_000
const LEAST_WIDTH = 4
const BAR = 8

const file = new URL(location.href).searchParams.get('items') ?? ''
const items: PlainItem[] = await (await fetch(file)).json()
const host = document.getElementById('host') ?? document.body
const chart = init(host)
chart.on('finished', () => {
  host.dataset['drawn'] = 'true'
})

const rowsOf = (shown: PlainItem[]) =>
  shown.map(({ start, end = start, group, content }) => [Date.parse(start), Date.parse(end) + DAY, group, content])

const bars: CustomSeriesOption = {
  type: 'custom',
  encode: { x: [0, 1], y: 2, tooltip: 3 },
  data: rowsOf(items),
  renderItem(_, api) {
    const [left = 0, middle = 0] = api.coord([api.value(0), api.value(2)])
    const [right = left] = api.coord([api.value(1), api.value(2)])
    const shape = { x: left, y: middle - BAR / 2, width: Math.max(LEAST_WIDTH, right - left), height: BAR }
    return { type: 'rect', shape, style: { fill: '#35618d' } }
  },
}
chart.setOption({
  animation: false,
  tooltip: {},
  xAxis: { type: 'time' },
  yAxis: { type: 'category', data: LANES },
  dataZoom: [{ type: 'inside', zoomOnMouseWheel: 'ctrl' }],
  series: [bars],
})

Object.assign(globalThis, {
  filterBy(next: number | undefined) {
    const shown = next === undefined ? items : items.filter(({ actors }) => actors.includes(next))
    chart.setOption({ series: [{ data: rowsOf(shown) }] })
  },
})
document.documentElement.dataset['ready'] = 'true'
