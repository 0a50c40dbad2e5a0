/** How the service worker answers, by what strategy.ts says. */
import { lookUp, tryToKeep } from './cache'
import { isKeepable, pageKey, patienceWithPages } from './strategy'

export interface Means {
  cache: () => Promise<Cache>
  fetch: (request: Request) => Promise<Response>
  /** Keeps the worker alive until this is settled. */
  untilDone: (work: Promise<unknown>) => void
}

export interface PageMeans extends Means {
  /** What the browser has asked for while the worker was starting. */
  preloaded?: Promise<Response | undefined>
  /** The address of the page that stands in for one that is not kept. */
  notKept: string
  patience?: number
}

/**
 * The page from the network, and a copy of it kept; the copy where the network fails, is slow or the server is out of
 * order; where there is none, the page that says so.
 */
export function answerPage(request: Request, means: PageMeans): Promise<Response> {
  const { cache, preloaded, notKept, untilDone, patience = patienceWithPages } = means
  const key = pageKey(request.url)
  const kept = lookUp(cache, key)
  let keeping: Promise<void> | undefined
  const fresh = (async () => {
    const response = (await preloaded) ?? (await means.fetch(request))
    if (isKeepable(response, 'page')) keeping = tryToKeep(cache, key, response.clone())
    return response
  })()
  untilDone(
    fresh.then(
      () => keeping,
      () => undefined,
    ),
  )
  const answer = fresh.then(
    async (response) => (response.status >= 500 && (await kept)) || response,
    async () => (await kept) ?? (await standIn(cache, notKept)),
  )
  const soonEnough = new Promise<void>((resolve) => {
    setTimeout(resolve, patience)
  })
  return Promise.race([answer, soonEnough.then(async () => (await kept) ?? answer)])
}

/** What has its hash in its name: from the cache, and from the network once. */
export async function answerAsset(request: Request, { cache, fetch, untilDone }: Means): Promise<Response> {
  const kept = await lookUp(cache, request.url)
  // The program found the copy damaged, or the reader wants everything anew.
  const isRefused = request.cache === 'reload' || request.cache === 'no-store'
  if (kept && !isRefused) return kept
  try {
    const response = await fetch(request)
    if (isKeepable(response, 'asset')) untilDone(tryToKeep(cache, request.url, response.clone()))
    return response
  } catch (error) {
    if (kept) return kept
    throw error
  }
}

async function standIn(cache: () => Promise<Cache>, notKept: string): Promise<Response> {
  const page = await lookUp(cache, notKept)
  return page ? new Response(page.body, { status: 503, headers: page.headers }) : Response.error()
}
