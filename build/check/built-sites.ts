/** The two sites that the tests build: one at the root of its host, one under a sub-path. */
import { generatedFolder } from '../environment'

export interface BuiltSite {
  name: 'root' | 'sub-path'
  folder: string
  basePath: string
  siteUrl: string
  /** Where it is served for the browser suite. */
  port: number
  /** One is served with the headers of `_headers`, one without: the documents must be as safe alone. */
  withHeaders: boolean
}

export const builtSites: readonly BuiltSite[] = [
  {
    name: 'root',
    folder: `${generatedFolder}/test/root`,
    basePath: '',
    siteUrl: 'https://casus.example',
    port: 4610,
    withHeaders: true,
  },
  {
    name: 'sub-path',
    folder: `${generatedFolder}/test/sub-path`,
    basePath: '/law',
    siteUrl: 'https://pages.example',
    port: 4620,
    withHeaders: false,
  },
]
