// For a page in a frame of somebody else's page: tells the page around it how high it is, so that it needs no scroll bar of its own.
// The message is { type: 'dateline-height', height } in CSS pixels; it says nothing about the reader, so any page may have it.
;(function () {
  var root = document.getElementById('root')
  if (window.parent === window || !root) return
  var told = 0
  function tell() {
    var height = Math.ceil(root.getBoundingClientRect().height)
    if (height === told || height === 0) return
    told = height
    window.parent.postMessage({ type: 'dateline-height', height: height }, '*')
  }
  new ResizeObserver(tell).observe(root)
  tell()
})()
