/** `tsx build/check/serve-built.ts root` or `sub-path`: serves one of the sites that the tests built. */
import { serveSite } from '../static-server'
import { builtSites } from './built-sites'

const site = builtSites.find(({ name }) => name === process.argv[2])
if (!site) throw new Error(`“${process.argv[2]}” is none of ${builtSites.map(({ name }) => name).join(', ')}`)
await serveSite(site)
