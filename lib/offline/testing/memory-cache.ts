/** A cache of a browser, as far as it is used: in memory, with room for so many entries. */
export class MemoryCache {
  readonly entries = new Map<string, Response>()

  constructor(private readonly room = Number.POSITIVE_INFINITY) {}

  async match(request: RequestInfo | URL): Promise<Response | undefined> {
    return this.entries.get(urlOf(request))?.clone()
  }

  async put(request: RequestInfo | URL, response: Response): Promise<void> {
    const body = await response.blob()
    if (this.entries.size >= this.room && !this.entries.has(urlOf(request)))
      throw new DOMException('full', 'QuotaExceededError')
    this.entries.set(urlOf(request), new Response(body, { headers: response.headers }))
  }

  async delete(request: RequestInfo | URL): Promise<boolean> {
    return this.entries.delete(urlOf(request))
  }

  async keys(): Promise<readonly Request[]> {
    return [...this.entries.keys()].map((url) => new Request(url))
  }

  /** As the code under test sees it. */
  get asCache(): Cache {
    return this as unknown as Cache
  }
}

function urlOf(request: RequestInfo | URL): string {
  return request instanceof Request ? request.url : String(request)
}

export function page(html: string, headers: Record<string, string> = {}): Response {
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8', ...headers } })
}

export function file(text: string, type = 'text/javascript'): Response {
  return new Response(text, { headers: { 'content-type': type } })
}
