/**
 * Addresses as browsers, mail clients and people write them, in the spirit of the URL tests of https://github.com/web-platform-tests/wpt: every
 * class that a URL parser may stumble over, raw. None may throw, lead to another host, or be written in a way that reads differently.
 */
import { describe, expect, it } from 'vitest'
import { formatAddress, parseAddress } from '../src/app/url.ts'
import { tried } from './tried.ts'

const ADDRESSES: Record<string, string[]> = {
  schemes: ['http:', 'http:/x', 'http://', 'https:///x', 'HTTP://EXAMPLE.ORG', 'ftp://a', 'file:///C:/', 'data:text/html,x', 'javascript:1', 'mailto:a@b', 'about:blank', 'blob:https://a/b', 'view-source:x', ':', '::', ':a', 'a:b', '1a:b', 'tel:+1', 'ws://x', 'C|/x', 'http\n://x', 'h\tttp://x'],
  hosts: ['//', '///', '////x', '//x', '//x:80', '//x:99999', '//[::1]', '//[::1', '//[]', '//256.1.1.1', '//0x7f.1', '//a..b', '//a_b', '//-a', '//a%00b', '//xn--', '//ｅｘａｍｐｌｅ．org', '//é', '//☃', '//a@b', '//a:b@c', '//@', '//:@x', '//user:@x', '//a b', '//a<b', '//a|b', '//%zz', '//1.2.3.4.5', '//💩'],
  paths: ['/.', '/..', '/./', '/../', '/a/..', '/a/../..', '/a/./b', '/%2e', '/%2e%2e', '/%2E%2e/x', '/a%2fb', '/a%5cb', '/\\', '/\\..\\', '\\\\x', '/a//b', '/a///', '/;x', '/a;b=c', '/a:b', '/@', '/~', '/|', '/^', '/`', '/{}', '/<>', '/"', "/'", '/ ', '/%20', '/+', '/%', '/%2', '/%zz', '/%00', '/\u0000', '/%C3%28', '/%FF', '/é', '/e\u0301', '/习近平', '/\u202e', '/\u200b', '/\ufeff', '/\ud800', '/\udc00\ud800', '/😀', '/%F0%9F%98%80', '/%ED%A0%80', '/a\tb', '/a\nb', '/a\r\nb', '/.well-known/x', '/index.html', '/index.html/', '/INDEX.HTML', '/e', '/e/', '/e//', '/e/./x', '/e/%2e%2e', '/e/x/y/z', '/d/..', '/a/'],
  queries: ['?', '??', '?=', '?&', '?&&', '?=&=', '?a', '?a=', '?=a', '?a=b=c', '?a==', '?q=%', '?q=%2', '?q=%zz', '?q=%00', '?q=\u0000', '?q=+', '?q=%2B', '?q=%20', '?q=a b', '?q=é', '?q=%E9', '?q=%C3', '?q=\ud800', '?q=%ED%A0%80', '?q=😀', '?q=#', '?q=%23', '?q=?', '?q="<>`', "?q='", '?q=\\', '?q=|', '?q={}', '?q=[', '?q[]=', '?q[0]=1', '?q.a=1', '?Q=a', '?q;a=1', '?a;b', '?q=a;q=b', '?q=a&amp;view=list', '?view=LIST', '?view=list ', '? view=list', '?view=list%00', '?country=%2C', '?country=a,b', '?country=..', '?country=%2e', '?from=2022-1', '?from=+2022', '?from=２０２２', '?from=2022-W01', '?from=2022-06-15T00:00Z', '?from=-0001', '?from=99999', '?from=2022/06/15', '?to=', '?from=&to=', '?v=1.0', '?v=01', '?v=+1', '?v=1e0', '?v=0x1', '?v=١', '?lang=EN', '?lang=en_GB', '?lang=zh-Hant-TW-x-a', '?lang=*', '?utm_=1', '?%75tm_source=1', '?\u202eq=1', '?q=1?view=list'],
  fragments: ['#', '##', '#a#b', '#%', '#%zz', '#\u0000', '#\ud800', '#é', '#!/e/x', '#/e/x', '#?view=list', '#:~:text=', '#:~:text=a,b&text=c', '#x:~:text=%', '#"<>`', '#javascript:1', '#__proto__', '#é#', '#a b', '#top'],
} // prettier-ignore

/** Wherever it is put, and below any root. */
const placesOf = (piece: string) => [piece, `/${piece}`, `/e/h4k2m9${piece}`, `/repo/${piece}`, `https://example.org/repo/${piece}`, `/?q=x${piece}`] // prettier-ignore

describe('an address', () => {
  it.for(Object.entries(ADDRESSES))(
    'with odd %s is read, stays on this site and is written as it is read',
    ([, pieces], context) => {
      for (const root of ['/', '/repo/']) {
        for (const raw of pieces.flatMap(placesOf)) {
          const { view, notes } = parseAddress(raw, root)
          expect(notes.length, raw).toBeLessThanOrEqual(20)
          const written = formatAddress(view, root)
          expect(written.startsWith(root), raw).toBe(true)
          expect(new URL(written, 'https://example.org').host, raw).toBe('example.org')
          if (view.page.kind === 'unknown') continue
          const again = parseAddress(written, root)
          expect(again, raw).toEqual({ view, notes: [] })
          expect(formatAddress(again.view, root), raw).toBe(written)
        }
      }
      tried(context, 'odd addresses', pieces.length * placesOf('').length * 2)
    },
  )
})
