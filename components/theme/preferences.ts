/** Runs before the page is painted: the reader’s colours, and a mark that scripts run. */
import { readTheme, showTheme } from './theme'

showTheme(readTheme())
document.documentElement.dataset.scripts = 'on'
