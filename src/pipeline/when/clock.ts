/** `11:53 am` → `11:53`, `9pm` → `21:00`; undefined for 25:61. */
export function clockValue(text: string): string | undefined {
  const [hourText = '', minuteText = '0'] = text.split(/[:.]/)
  const afternoon = /p\.?m/i.test(text)
  const morning = /a\.?m/i.test(text)
  const minute = Number(minuteText.replace(/\D/g, '') || '0')
  let hour = Number(hourText.replace(/\D/g, ''))
  if ((afternoon || morning) && (hour < 1 || hour > 12)) return undefined
  if (afternoon && hour < 12) hour += 12
  if (morning && hour === 12) hour = 0
  if (hour > 24 || minute > 59) return undefined
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
