/** What the lanes show of an event, as elements. Words go in as text, colours and shapes as classes from a fixed vocabulary. */
import { FLAG_CONTESTED, type EventIndex } from '../../model/columns.ts'
import { STATUSES } from '../../model/vocabulary.ts'
import type { LaneAggregate, LaneItem } from './visible-items.ts'
import type { Lane } from './lane-set.ts'
import type { DrawnItem, DrawnLane } from './vis-rows.ts'

export function drawEvent(item: LaneItem, index: EventIndex, hue: number, title: string, selected: boolean): DrawnItem {
  const status = STATUSES[index.status[item.row]!] ?? 'happened'
  const contested = (index.flags[item.row]! & FLAG_CONTESTED) !== 0
  const classes = ['lane-event', `hue-${hue}`, `is-${status}`, `soft-${item.soft}`, item.bar > 0 ? 'is-span' : 'is-day']
  if (contested) classes.push('is-contested')
  if (selected) classes.push('is-selected')
  return {
    id: item.id,
    lane: item.lane,
    start: item.start,
    end: item.end,
    className: classes.join(' '),
    sticks: item.sticks,
    version: `${item.bar}|${title}`,
    makeTitle: () => titleElement(title),
    makeBar: item.bar > 0 ? () => barElement(item.bar) : undefined,
  }
}

export function drawAggregate({ id, lane, start, end, count }: LaneAggregate): DrawnItem {
  return {
    id,
    lane,
    start,
    end,
    className: 'lane-more',
    sticks: false,
    version: String(count),
    makeTitle: () => titleElement(`+${count}`),
    makeBar: undefined,
  }
}

export function drawLane({ label, hue = 0 }: Lane, count: number): DrawnLane {
  return {
    className: `lane hue-${hue}`,
    version: `${label}|${hue}|${count}`,
    makeLabel: () => {
      const element = document.createElement('span')
      element.className = 'lane-label'
      const name = document.createElement('span')
      name.className = 'lane-name'
      name.textContent = label
      const number = document.createElement('span')
      number.className = 'lane-count'
      number.textContent = String(count)
      element.append(name, number)
      return element
    },
  }
}

function titleElement(title: string): Element {
  const element = document.createElement('span')
  element.className = 'lane-title'
  element.textContent = title
  return element
}

/** The bar of a span as far as it reaches in the item's room. The mark of a day needs no element of its own. */
function barElement(share: number): Element {
  const element = document.createElement('span')
  element.className = 'lane-bar'
  element.style.width = `${(share * 100).toFixed(3)}%`
  return element
}
