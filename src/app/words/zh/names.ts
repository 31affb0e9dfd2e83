import type { DataFault } from '../../data/data-error.ts'
import type { Advice } from '../../select/zero-advice.ts'

export const facetNames = {
  country: '国家',
  person: '人物',
  organisation: '组织',
  topic: '主题',
  status: '状态',
  document: '文章',
}

export const dropped: Record<Advice['drop'], string> = {
  country: '国家',
  person: '人物',
  organisation: '组织',
  topic: '主题',
  status: '状态',
  document: '文章',
  dates: '日期',
  known: '“截至某日已知”',
  precision: '“日期确切”',
  contested: '“有争议”',
  articles: '文章数量',
  text: '搜索词',
  background: '“仅主要事件”',
  everything: '所有筛选',
}

export const faults: Record<DataFault, [why: string, action: string]> = {
  offline: ['此设备处于离线状态', '请连接网络后重试。'],
  unreachable: ['无法连接服务器', '请检查网络连接后重试。'],
  timeout: ['15 秒内没有响应', '请重试；网络可能较慢。'],
  missing: ['服务器上没有此内容', '请重新加载页面：可能已发布新版本。'],
  server: ['服务器返回错误', '请稍后重试。'],
  'wrong-type': ['服务器返回了其他内容', '请重新加载页面，或告知发布者。'],
  damaged: ['内容不完整或已被更改', '请重试；如仍无效，请重新加载页面。'],
  'wrong-shape': ['数据格式不是本页所能读取的', '请重新加载页面，或告知发布者。'],
  older: ['数据版本与页面不符', '请重新加载页面。'],
  newer: ['数据是为更新版本的页面制作的', '请重新加载页面。'],
}
