/**
 * What a pure function makes of an object, worked out once for each and let go with it: `onceEach(({ entries }) => listed(entries))`. The
 * function must read nothing that is not of the object.
 */
export function onceEach<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { value: Value }>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known.value
    const value = make(key)
    made.set(key, { value })
    return value
  }
}
