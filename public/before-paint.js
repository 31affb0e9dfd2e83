// Runs before the first paint, outside of the bundle: the colours that the reader chose must stand before anything is drawn, and a
// page whose scripts never arrive must say so by itself.
;(function () {
  var page = document.documentElement
  page.classList.add('js')
  try {
    var theme = localStorage.getItem('dateline.theme')
    if (theme === 'light' || theme === 'dark') page.dataset.theme = theme
  } catch {
    // Storage may be forbidden; the system's colours hold then.
  }
  // The icon is asked for again when the address changes, from where the address then stands.
  var icon = document.querySelector('link[rel="icon"]')
  if (icon) icon.href = String(icon.href)
  setTimeout(function () {
    if (page.dataset.ready === 'true' || page.dataset.booted === 'true') return
    page.classList.remove('js')
    var root = document.getElementById('root')
    var notice = document.getElementById('boot-failed')
    if (notice && (!root || root.childElementCount === 0 || root.querySelector('.static'))) notice.hidden = false
  }, 10000)
})()
